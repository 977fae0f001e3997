// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "evidence/name.h"
#include "platform/socket.h"

#include <string>

namespace deadair::probe
{

/// What is said to a proxy over a connection that stands. Each talk fills in result, status and reason.
struct ProxyTalk {
    const ProxySetting& proxy;
    std::string host; ///< of the target, ASCII
    std::uint16_t port = 0;
    bool tls = false; ///< the target speaks TLS from the first byte
    platform::Clock::time_point deadline;
    StopToken stop;

    [[nodiscard]] std::string authority() const; ///< "host:port" of the target
    /// CONNECT (also inside TLS, for a proxy of type "https") or SOCKS 5; then TLS with the target, except inside another.
    void openTunnel(platform::Socket socket, ProxyConnect& attempt) const;
    /// GET in absolute form. A page of the target counts as Tunnel, whatever its status.
    void fetchPage(platform::Socket socket, ProxyConnect& attempt) const;
};

} // namespace deadair::probe
