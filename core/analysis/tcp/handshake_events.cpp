// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/handshake_events.h"

#include <algorithm>

namespace deadair::tcp
{
namespace
{

constexpr std::size_t most_remembered = 16'384;

IpAddress addressOf(const std::array<std::uint8_t, 16>& bytes, bool v6)
{
    if (v6)
        return IpAddress::v6(bytes);
    return IpAddress::v4(std::array<std::uint8_t, 4>{bytes[0], bytes[1], bytes[2], bytes[3]});
}

Endpoint sourceOf(const packet::Addresses& addresses)
{
    return {addressOf(addresses.source, addresses.v6), addresses.source_port};
}

Endpoint destinationOf(const packet::Addresses& addresses)
{
    return {addressOf(addresses.destination, addresses.v6), addresses.destination_port};
}

bool carries(const packet::Segment& segment, std::uint8_t flag)
{
    return (segment.flags & flag) != 0;
}

} // namespace

HandshakeWatch::State& HandshakeWatch::stateOf(const Key& key)
{
    const auto [state, is_new] = m_states.try_emplace(key);
    if (is_new)
        m_order.push_back(key);
    if (m_order.size() > most_remembered) {
        m_states.erase(m_order.front());
        m_order.pop_front();
    }
    return state->second;
}

std::vector<HandshakeEvent> HandshakeWatch::watch(const packet::Decoded& decoded, std::int64_t time_ns)
{
    std::vector<HandshakeEvent> events;
    for (const auto& one : decoded.segments)
        if (auto event =
                one.quoted || one.state == packet::HeaderState::LengthUnknown ? std::nullopt : segment(one, time_ns))
            events.push_back(*event);
    for (const auto& error : decoded.errors) {
        HandshakeEvent event;
        event.kind = HandshakeEventKind::IcmpError;
        event.time_ns = time_ns;
        event.client = sourceOf(error.quoted);
        event.server = destinationOf(error.quoted);
        event.icmp = error.error;
        if (const auto known = m_states.find({event.client, event.server});
            known != m_states.end() && known->second.first_syn_ns != 0)
            event.since_us = (time_ns - known->second.first_syn_ns) / 1000;
        events.push_back(event);
    }
    return events;
}

std::optional<HandshakeEvent> HandshakeWatch::segment(const packet::Segment& segment, std::int64_t time_ns)
{
    const bool syn = carries(segment, packet::syn), ack = carries(segment, packet::ack);
    const auto source = sourceOf(segment.addresses), destination = destinationOf(segment.addresses);
    const bool from_server = syn ? ack : m_states.contains({destination, source});
    const Key key = from_server ? Key{destination, source} : Key{source, destination};
    if (!syn && !carries(segment, packet::rst) && !m_states.contains(key))
        return std::nullopt;
    auto& state = stateOf(key);
    auto event = from_server ? fromServer(state, segment) : fromClient(state, segment, time_ns);
    if (carries(segment, packet::rst)) {
        event.emplace();
        event->kind = HandshakeEventKind::Reset;
        event->count = ++state.resets;
        event->from_server = from_server;
    }
    if (!event)
        return std::nullopt;
    event->time_ns = time_ns;
    event->client = key.first;
    event->server = key.second;
    event->ttl = segment.ttl;
    event->since_us = state.first_syn_ns == 0 ? 0 : (time_ns - state.first_syn_ns) / 1000;
    return event;
}

std::optional<HandshakeEvent> HandshakeWatch::fromServer(State& state, const packet::Segment& segment)
{
    if (!carries(segment, packet::syn))
        return std::nullopt;
    HandshakeEvent event;
    event.count = ++state.syn_acks;
    event.kind = event.count == 1 ? HandshakeEventKind::SynAck : HandshakeEventKind::SynAckRepeated;
    return event;
}

std::optional<HandshakeEvent> HandshakeWatch::fromClient(State& state, const packet::Segment& segment,
                                                         std::int64_t time_ns)
{
    HandshakeEvent event;
    if (carries(segment, packet::syn)) {
        if (state.established || (state.syns > 0 && segment.sequence != state.client_sequence))
            state = State(); // the port is used again
        if (state.syns == 0)
            state.first_syn_ns = time_ns;
        state.client_sequence = segment.sequence;
        event.count = ++state.syns;
        event.kind = event.count == 1 ? HandshakeEventKind::Syn : HandshakeEventKind::SynRepeated;
        return event;
    }
    if (state.established || state.syn_acks == 0 || carries(segment, packet::rst))
        return std::nullopt;
    state.established = true;
    event.kind = HandshakeEventKind::Established;
    return event;
}

} // namespace deadair::tcp
