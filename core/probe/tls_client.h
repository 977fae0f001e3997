// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop_token.h"
#include "evidence/service.h"
#include "platform/socket.h"

#include <QSslSocket>

#include <string>

namespace deadair::probe
{

/// Loads the library that Qt uses, with the certificates that this system trusts.
void loadTlsLibrary();

enum class TlsOffer {
    Current, ///< what applications offer today: TLS 1.2 and 1.3
    Oldest   ///< whatever the library still can, only to learn what the server would agree to
};

/// TLS over a connected socket, for one worker thread: everything blocks, no event loop is needed. Certificate problems
/// are listed, none ends the handshake.
class TlsClient final
{
public:
    /// `host` is the ASCII name or the address that the certificate must be for.
    TlsClient(platform::Socket socket, const std::string& host, TlsOffer offer);
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;

    /// Goes on with the handshake; true when it is settled, one way or the other. May be called again after a false.
    bool handshake(platform::Clock::time_point until, const StopToken& stop);
    /// What the handshake has come to: Stalled as long as it is not settled. Address and port are the caller's.
    [[nodiscard]] const TlsHandshake& result() const { return m_result; }
    /// The first bytes of the server, whatever they are.
    [[nodiscard]] const std::string& firstBytes() const { return m_first_bytes; }

    /// The words of the last alert, also of one that came after the handshake; empty without one.
    [[nodiscard]] const std::string& alertText() const { return m_alert_text; }

    void send(std::string_view bytes);
    platform::StreamRead receive(platform::Clock::time_point until, const StopToken& stop);
    [[nodiscard]] Result<platform::TcpState> tcpState() const;

private:
    [[nodiscard]] bool waitForBytes(platform::Clock::time_point until, const StopToken& stop) const;
    bool takeHandshakeBytes();
    void settleFailure();
    void settleSuccess();
    void settle(TlsResult result, std::string detail = {});

    QSslSocket m_socket;
    platform::Socket::Handle m_handle;
    platform::Clock::time_point m_start;
    TlsHandshake m_result;
    std::string m_first_bytes;
    bool m_settled = false;
    int m_alert = -1; ///< AlertDescription of RFC 8446 6
    std::string m_alert_text;
};

} // namespace deadair::probe
