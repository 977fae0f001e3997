// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/tls_client.h"

#include "analysis/service/excerpt.h"
#include "analysis/service/recognise.h"
#include "analysis/service/tls_alert.h"
#include "base/text.h"
#include "platform/wait.h"
#include "probe/certificate.h"

#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using platform::StreamEnd;
using std::chrono::milliseconds;

constexpr milliseconds look_for_stop{50};
constexpr std::size_t peek_limit = 64 * 1024;
constexpr std::size_t kept_bytes = 512;
// Long enough for Qt to take what has arrived, too short to wait for more: waiting is ours.
constexpr int take_what_is_there_ms = 1;
constexpr int close_notify = 0; // RFC 8446 6.1: no failure, the orderly end

std::string versionName(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    switch (protocol) {
    case QSsl::TlsV1_0:
        return "TLS 1.0";
    case QSsl::TlsV1_1:
        return "TLS 1.1";
    case QSsl::TlsV1_2:
        return "TLS 1.2";
    case QSsl::TlsV1_3:
        return "TLS 1.3";
    default:
        return {}; // the rest are ranges, which no session has
    }
    QT_WARNING_POP
}

QSslConfiguration configurationFor(TlsOffer offer)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    configuration.setProtocol(QSsl::SecureProtocols);
    if (offer == TlsOffer::Oldest) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        configuration.setProtocol(QSsl::TlsV1_0OrLater);
        QT_WARNING_POP
        // OpenSSL 3 has TLS 1.0 and 1.1 only at level 0, where SHA-1 signatures are allowed
        // (SSL_CTX_set_security_level(3)).
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    }
    return configuration;
}

/// A ServerHello (RFC 5246 7.4.1.3) that chooses a version before TLS 1.2, which was not offered: not every library says so.
bool choosesOlderVersion(std::string_view first)
{
    constexpr std::size_t type_at = 5, version_at = 9;
    return first.size() > version_at + 1 && first[0] == '\x16' && first[type_at] == '\x02' && first[version_at] == '\x03' &&
           first[version_at + 1] < '\x03';
}

/// Whether a failure is about versions or cipher suites. "handshake_failure" also stands for a missing client
/// certificate, but then the server has said more before.
bool refusesVersion(int alert, bool alert_came_first, const std::string& words)
{
    constexpr int handshake_failure = 40;
    constexpr int other_alerts[] = {70, 71, 86}; // protocol_version, insufficient_security, inappropriate_fallback
    if (alert == handshake_failure)
        return alert_came_first;
    if (std::ranges::find(other_alerts, alert) != std::end(other_alerts))
        return true;
    const auto lower = toLower(words);
    constexpr std::string_view ours[] = {"unsupported protocol",    "no protocols available", "wrong ssl version",
                                         "version too low",         "no ciphers available",   "no cipher match",
                                         "unknown cipher returned", "dh key too small",       "unsupported version"};
    return std::ranges::any_of(ours, [&](auto said) { return lower.find(said) != std::string::npos; });
}

} // namespace

void loadTlsLibrary()
{
    if (QSslSocket::supportsSsl())
        (void)QSslConfiguration::defaultConfiguration();
}

TlsClient::TlsClient(platform::Socket socket, const std::string& host, TlsOffer offer)
    : m_handle(socket.handle()), m_start(Clock::now())
{
    m_result.server_name = host;
    m_result.offered = offer == TlsOffer::Current ? "TLS 1.2-1.3" : "TLS 1.0-1.3";
    m_result.result = TlsResult::Stalled;
    QObject::connect(&m_socket, &QSslSocket::alertReceived, &m_socket,
                     [this](QSsl::AlertLevel, QSsl::AlertType type, const QString& description) {
                         m_alert = static_cast<int>(type);
                         m_alert_text = description.toStdString();
                     });
    m_socket.setSslConfiguration(configurationFor(offer));
    m_socket.setPeerVerifyName(QString::fromStdString(host));
    if (!QSslSocket::supportsSsl()) {
        settle(TlsResult::Failed, "no TLS library was found on this computer");
    } else if (!m_socket.setSocketDescriptor(m_handle)) {
        settle(TlsResult::Failed, m_socket.errorString().toStdString());
    } else {
        (void)socket.release(); // Qt closes it from here on
        m_socket.startClientEncryption();
        m_socket.flush();
    }
}

void TlsClient::settle(TlsResult result, std::string detail)
{
    m_settled = true;
    m_result.result = result;
    m_result.detail = cleanExcerpt(detail);
    m_result.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_start).count();
}

bool TlsClient::waitForBytes(Clock::time_point until, const StopToken& stop) const
{
    while (!stop.stop_requested()) {
        const auto left = std::chrono::ceil<milliseconds>(until - Clock::now());
        platform::Watched watched{m_handle};
        platform::waitForAny({&watched, 1}, std::clamp(left, milliseconds(0), look_for_stop));
        if (watched.readable)
            return true;
        if (left <= milliseconds(0))
            return false;
    }
    return false;
}

bool TlsClient::handshake(Clock::time_point until, const StopToken& stop)
{
    while (!m_settled && waitForBytes(until, stop))
        m_settled = takeHandshakeBytes();
    if (!m_settled)
        m_result.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_start).count();
    if (const auto state = tcpState()) {
        m_result.unacked_segments = state->unacked_segments;
        m_result.unsent_bytes = state->unsent_bytes;
    }
    return m_settled;
}

/// Looks at what arrived before Qt takes it: Qt cannot tell a reset from a close, nor show an answer that is not TLS.
bool TlsClient::takeHandshakeBytes()
{
    const auto peeked = platform::peekStream(m_handle, peek_limit);
    if (peeked.end == StreamEnd::Reset || peeked.end == StreamEnd::Closed) {
        settle(peeked.end == StreamEnd::Reset ? TlsResult::Reset : TlsResult::Closed);
        return true;
    }
    if (peeked.end != StreamEnd::Data)
        return false;
    m_result.bytes_received += static_cast<std::int64_t>(peeked.bytes.size());
    if (m_first_bytes.empty())
        m_first_bytes = peeked.bytes.substr(0, kept_bytes);
    const bool maybe_tls =
        m_first_bytes.size() < 3 ? m_first_bytes[0] == 0x15 || m_first_bytes[0] == 0x16 : looksLikeTls(m_first_bytes);
    if (!maybe_tls) {
        settle(TlsResult::NotTls, m_first_bytes);
        return true;
    }
    if (m_socket.waitForEncrypted(take_what_is_there_ms)) {
        settleSuccess();
        return true;
    }
    // Where more has to come, Qt reports a time-out, or no error at all.
    const auto error = m_socket.error();
    const bool more_to_come =
        error == QAbstractSocket::SocketTimeoutError || error == QAbstractSocket::UnknownSocketError;
    if (!more_to_come || m_socket.state() != QAbstractSocket::ConnectedState)
        settleFailure();
    return m_settled;
}

void TlsClient::settleFailure()
{
    const auto words = m_socket.errorString().toStdString();
    if (const auto plain = plainAlert(m_first_bytes); plain && m_alert < 0) { // schannel says "Internal error"
        m_alert = *plain;
        m_alert_text = alertName(*plain);
    }
    const bool alert_came_first = m_first_bytes.starts_with('\x15');
    m_result.version_refused = refusesVersion(m_alert, alert_came_first, words) || choosesOlderVersion(m_first_bytes);
    if (m_alert >= 0)
        settle(TlsResult::Alert, m_alert_text);
    else if (m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        settle(TlsResult::Closed, words);
    else
        settle(TlsResult::Failed, words);
}

void TlsClient::settleSuccess()
{
    m_socket.flush(); // our Finished
    m_result.version = versionName(m_socket.sessionProtocol());
    m_result.cipher = m_socket.sessionCipher().name().toStdString();
    describeCertificate(m_socket.peerCertificate(), m_result);
    m_result.problems = certificateProblems(m_socket.sslHandshakeErrors());
    if (namesOther(m_socket.peerCertificate(), m_result.server_name) && std::ranges::find(m_result.problems, "wrong_name") == m_result.problems.end())
        m_result.problems.emplace_back("wrong_name");
    settle(TlsResult::Completed);
}

void TlsClient::send(std::string_view bytes)
{
    m_socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_socket.flush();
}

platform::StreamRead TlsClient::receive(Clock::time_point until, const StopToken& stop)
{
    while (true) {
        if (m_socket.bytesAvailable() > 0)
            return {StreamEnd::Data, m_socket.readAll().toStdString()};
        if (m_alert > 0)
            return {StreamEnd::Failed, {}};
        if (m_alert == close_notify || m_socket.state() != QAbstractSocket::ConnectedState)
            return {StreamEnd::Closed, {}};
        if (!waitForBytes(until, stop))
            return {StreamEnd::Silent, {}};
        const auto peeked = platform::peekStream(m_handle, 1);
        if (peeked.end != StreamEnd::Data && peeked.end != StreamEnd::Silent)
            return {peeked.end, {}};
        (void)m_socket.waitForReadyRead(take_what_is_there_ms);
    }
}

Result<platform::TcpState> TlsClient::tcpState() const
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return Error{ErrorCode::Unavailable, "read TCP_INFO", "the connection is closed"};
    platform::Socket borrowed(m_handle);
    auto state = platform::tcpState(borrowed);
    (void)borrowed.release();
    return state;
}

} // namespace deadair::probe
