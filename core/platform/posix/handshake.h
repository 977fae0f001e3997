// SPDX-License-Identifier: GPL-3.0-or-later
// What each system tells in its own way of a connection attempt.
#pragma once

#include "evidence/connect.h"
#include "platform/socket.h"

namespace deadair::platform
{

struct Handshake {
    bool pending = false; ///< no answer to the SYN yet
    int syn_retransmits = 0;
    std::int64_t rtt_us = 0; ///< 0: not known
};

/// Absent where the kernel does not tell.
std::optional<Handshake> handshakeOf(const Socket& socket);

/// False, with errno set, where there is no such interface or no right to it.
bool bindToInterface(const Socket& socket, const std::string& interface, const IpAddress& target);

/// Has the kernel keep the ICMP errors that answer; where it does not, none are told.
void keepIcmpErrors(const Socket& socket, const IpAddress& target);
void takeIcmpErrors(const Socket& socket, ConnectAttempt& attempt);

} // namespace deadair::platform
