// SPDX-License-Identifier: GPL-3.0-or-later
// The TCP connections of macOS as the sysctl net.inet.tcp.pcblist_n lists them. Its structures are in no public header:
// these are the places of Apple's published kernel sources of macOS 11 to 15.
#pragma once

#include "base/ip_address.h"

#include <span>
#include <string_view>
#include <vector>

namespace deadair::platform::darwin
{

/// By the kernel's own numbers (netinet/tcp_fsm.h).
enum class TcpState {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    CloseWait,
    FinWait1,
    Closing,
    LastAck,
    FinWait2,
    TimeWait
};

struct TcpRow {
    Endpoint local;
    Endpoint remote;
    TcpState state = TcpState::Closed;
    bool also_v4 = false;   ///< an IPv6 socket that takes IPv4 as well
    std::int64_t pid = 0;   ///< that used it last
    std::int64_t queue = 0; ///< connections that wait to be accepted, half-open ones not among them
    std::int64_t queue_limit = 0; ///< as the program asked listen(2) for it
};

/// The rows that are whole; several structures make one.
std::vector<TcpRow> parseTcpTable(std::span<const std::uint8_t> bytes);

/// How many connections may wait to be accepted: at that many the kernel drops the next SYN (xnu, uipc_socket2.c,
/// sonewconn_internal()). `as_asked_for` is kern.ipc.soqlimitcompat, which is set unless somebody cleared it. Half-open connections
/// count there as well unless kern.ipc.soqlencomp is set, but of these the kernel drops one to take a new one.
std::int64_t acceptRoom(std::int64_t queue_limit, bool as_asked_for);

/// "ESTABLISHED", as RFC 9293 names it.
std::string_view stateName(TcpState state);

} // namespace deadair::platform::darwin
