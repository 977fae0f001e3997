// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection.h"

namespace deadair::tcp
{

/// How a connection ended (contract: closed_by).
enum class Closing { Fin, ResetByClient, ResetByServer, Open };

/// A connection as it is reported: who is who, and how it went.
struct ConnectionSummary {
    Endpoint client;
    Endpoint server;
    HandshakeResult handshake = HandshakeResult::NotSeen;
    std::uint32_t syns = 0;     ///< without ACK, from the client
    std::uint32_t syn_acks = 0; ///< from the server
    std::optional<std::int64_t> rtt_ns; ///< from the latest SYN to the first ACK
    Closing closing = Closing::Open;
};

ConnectionSummary summarise(const Connection& connection);
Endpoint clientOf(const Connection& connection);
Endpoint serverOf(const Connection& connection);

/// At which end the connection was captured, as far as its handshake tells: there its own packets have an initial TTL,
/// and the answer to the other's packets comes at once.
CapturePoint capturePoint(const Connection& connection);

} // namespace deadair::tcp

namespace deadair
{

template <>
struct EnumNames<tcp::Closing> {
    static constexpr std::pair<tcp::Closing, std::string_view> table[] = {
        {tcp::Closing::Fin, "fin"}, {tcp::Closing::ResetByClient, "reset_by_client"},
        {tcp::Closing::ResetByServer, "reset_by_server"}, {tcp::Closing::Open, "open"}};
};

} // namespace deadair
