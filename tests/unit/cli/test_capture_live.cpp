// SPDX-License-Identifier: GPL-3.0-or-later
// The real program watches a real connection on loopback, and ends it politely.
#include <QTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <unistd.h>

namespace
{

QJsonObject documentOf(const QByteArray& output)
{
    return QJsonDocument::fromJson(output).object();
}

QByteArray analyzed(const QString& file)
{
    QProcess process;
    process.start(QStringLiteral(DEADAIR_PROGRAM),
                  {QStringLiteral("capture"), QStringLiteral("analyze"), QStringLiteral("--json"), file});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestCaptureLive final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ctrlCEndsItWithASummaryAndAFile()
    {
        if (::geteuid() != 0)
            QSKIP("capturing needs root here");
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("live.pcapng"));
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto target = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
        QProcess live;
        live.start(QStringLiteral(DEADAIR_PROGRAM),
                   {QStringLiteral("capture"), QStringLiteral("live"), QStringLiteral("--json"),
                    QStringLiteral("--write"), file, target});
        QByteArray errors;
        QTRY_VERIFY_WITH_TIMEOUT(
            (live.waitForReadyRead(10), errors += live.readAllStandardError(), errors.contains("Capturing")), 10'000);
        QTcpSocket client;
        client.connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(server.waitForNewConnection(1000));
        QVERIFY(!QFile::exists(file)); // nothing half-written
        live.terminate();
        QVERIFY(live.waitForFinished(10'000));
        QCOMPARE(live.exitCode(), 0);

        const auto document = documentOf(live.readAllStandardOutput());
        QCOMPARE(document.value(QLatin1String("schema")).toString(), QStringLiteral("deadair.capture/1"));
        const auto connections = document.value(QLatin1String("connections")).toArray();
        QCOMPARE(connections.size(), 1);
        const auto connection = connections.first().toObject();
        QCOMPARE(connection.value(QLatin1String("server")).toString(), target);
        const auto handshake = connection.value(QLatin1String("handshake")).toObject();
        QCOMPARE(handshake.value(QLatin1String("result")).toString(), QStringLiteral("established"));
        QCOMPARE(handshake.value(QLatin1String("syns")).toInt(), 1);
        QVERIFY(live.readAllStandardError().contains("0 dropped"));
        QCOMPARE(documentOf(analyzed(file)).value(QLatin1String("connections")).toArray(), connections);
    }

    void refusesWhatItCannotDo()
    {
        const auto exitOf = [](const QStringList& arguments) {
            QProcess process;
            process.start(QStringLiteral(DEADAIR_PROGRAM),
                          QStringList{QStringLiteral("capture"), QStringLiteral("live")} + arguments);
            return process.waitForFinished() && !process.readAllStandardError().isEmpty() ? process.exitCode() : -1;
        };
        QCOMPARE(exitOf({QStringLiteral("--duration"), QStringLiteral("soon")}), 2);
        QCOMPARE(exitOf({QStringLiteral("--write"), QStringLiteral("/nonexistent/folder/x.pcapng")}), 2);
        QCOMPARE(exitOf({QStringLiteral("127.0.0.1:99999")}), 2);
        QCOMPARE(exitOf({QStringLiteral("--interface"), QStringLiteral("nowhere7")}), 2);
    }
};

QTEST_GUILESS_MAIN(TestCaptureLive)
#include "test_capture_live.moc"
