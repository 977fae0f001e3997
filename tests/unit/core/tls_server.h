// SPDX-License-Identifier: GPL-3.0-or-later
// A TLS server on loopback, with the event loop that it needs in a thread of its own.
#pragma once

#include "base/ip_address.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

namespace deadair::test
{

/// Answers every request with `page`. `oldest` restricts it to TLS 1.0.
class TlsServer final
{
public:
    TlsServer(const QString& certificate, QByteArray page, bool only_tls_1_0 = false)
    {
        m_thread.start();
        m_server.moveToThread(&m_thread);
        m_server.setSslConfiguration(configuration(certificate, only_tls_1_0));
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this, page] { serve(page); });
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    }
    ~TlsServer()
    {
        auto* const home = QThread::currentThread();
        QMetaObject::invokeMethod(
            &m_server,
            [&] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QSslSocket*>());
                m_server.moveToThread(home);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] Endpoint endpoint() const { return {IpAddress::v4(0x7F000001u), m_server.serverPort()}; }

private:
    static QByteArray content(const QString& name)
    {
        QFile file(QStringLiteral(DEADAIR_TEST_DATA "/tls/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QSslConfiguration configuration(const QString& certificate, bool only_tls_1_0)
    {
        auto settings = QSslConfiguration::defaultConfiguration();
        settings.setPeerVerifyMode(QSslSocket::VerifyNone);
        settings.setLocalCertificate(QSslCertificate(content(certificate)));
        settings.setPrivateKey(QSslKey(content(QStringLiteral("key.pem")), QSsl::Rsa));
        if (only_tls_1_0) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            settings.setProtocol(QSsl::TlsV1_0);
            QT_WARNING_POP
            settings.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        }
        return settings;
    }
    void serve(const QByteArray& page)
    {
        auto* const socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QSslSocket::readyRead, socket, [socket, page] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            socket->write(page);
            socket->disconnectFromHost();
        });
    }

    QThread m_thread;
    QSslServer m_server;
};

} // namespace deadair::test
