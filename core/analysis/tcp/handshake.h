// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection.h"

namespace deadair::tcp
{

/// Notes what a segment means for the handshake and the end of its connection.
void noteHandshake(Connection& connection, int direction, const packet::Segment& segment, std::int64_t time_ns);

/// Notes an ICMP error that quotes a packet of `direction`.
void noteError(Connection& connection, int direction, const IcmpError& error, std::int64_t time_ns);

/// How the handshake ended, seen from the side of Connection::clientDirection().
HandshakeResult handshakeResult(const Connection& connection);

/// The subtypes of the MPTCP options (RFC 8684, kind 30) among the options of a segment, one bit each.
std::uint16_t mptcpSubtypes(std::span<const std::uint8_t> options);

} // namespace deadair::tcp
