// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/segment.h"

#include <deque>
#include <map>
#include <optional>

namespace deadair::tcp
{

enum class HandshakeEventKind {
    Syn, ///< the first of a connection
    SynRepeated,
    SynAck,
    SynAckRepeated, ///< the client has not taken the one before
    Established,    ///< the ACK that ends the handshake
    Reset,
    IcmpError
};

/// A packet that matters to how a connection comes about or ends.
struct HandshakeEvent {
    HandshakeEventKind kind = HandshakeEventKind::Syn;
    std::int64_t time_ns = 0;
    Endpoint client;
    Endpoint server;
    int count = 1;             ///< of its kind, this one included
    std::int64_t since_us = 0; ///< since the first SYN that was seen; 0 where none was
    bool from_server = false;  ///< of a Reset
    int ttl = 0;
    std::optional<IcmpError> icmp;
};

/// Watches connections begin, packet by packet. Remembers a bounded number of them, the latest.
class HandshakeWatch final
{
public:
    /// What the segments and errors of one packet mean, in their order.
    std::vector<HandshakeEvent> watch(const packet::Decoded& decoded, std::int64_t time_ns);

private:
    struct State {
        std::int64_t first_syn_ns = 0;
        std::uint32_t client_sequence = 0;
        int syns = 0;
        int syn_acks = 0;
        int resets = 0;
        bool established = false;
    };
    using Key = std::pair<Endpoint, Endpoint>; ///< client, server

    std::optional<HandshakeEvent> segment(const packet::Segment& segment, std::int64_t time_ns);
    static std::optional<HandshakeEvent> fromClient(State& state, const packet::Segment& segment, std::int64_t time_ns);
    static std::optional<HandshakeEvent> fromServer(State& state, const packet::Segment& segment);
    State& stateOf(const Key& key);

    std::map<Key, State> m_states;
    std::deque<Key> m_order; ///< of m_states, the first met first
};

} // namespace deadair::tcp
