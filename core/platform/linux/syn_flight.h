// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/path.h"
#include "platform/socket.h"

namespace deadair::platform
{

/// One SYN with a small TTL on its way: a connect() of its own socket.
struct SynFlight {
    int ttl = 0;
    bool main = false;      ///< on the flow of the trace; else on one of its own
    Clock::time_point due;  ///< when to send
    Clock::time_point sent; ///< when it was sent
    Socket socket;          ///< valid while an answer may come
    TraceHop answer;        ///< Silent until then

    [[nodiscard]] bool answered() const { return answer.reply != HopReply::Silent; }
};

/// Binds a port that stays ours for a trace. The sockets of the flow bind it too (SO_REUSEADDR), one after the other: a
/// second one connecting to the same destination meanwhile gets EADDRNOTAVAIL (__inet_check_established).
Result<Socket> reservePort(const IpAddress& target);

/// Sends the SYN from `local_port` (0: any). When that fails the answer is Failed.
void launch(SynFlight& flight, const Endpoint& target, std::uint16_t local_port);

/// Looks after poll() named the socket; an answer closes it.
void readAnswer(SynFlight& flight, const Endpoint& target);

} // namespace deadair::platform
