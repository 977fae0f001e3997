// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/captured_ladder.h"

#include "knowledge/duration_text.h"
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

using knowledge::say;

/// A packet of any kind with what is said about it.
struct SeenPacket {
    std::int64_t time_us = 0;
    bool from_client = false;
    const IcmpError* icmp = nullptr;
    LadderTone tone = LadderTone::Sent;
    std::string label;
    std::string details; ///< "TTL 61, window 65160"
};

std::string detailsOf(const CapturedSegment& segment)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "TTL {ttl}, window {window}, sequence number {sequence}"),
               {{"ttl", std::to_string(segment.ttl)},
                {"window", std::to_string(segment.window)},
                {"sequence", std::to_string(segment.sequence)}});
}

std::vector<SeenPacket> packetsOf(const CapturedConnection& connection)
{
    std::vector<SeenPacket> packets;
    const auto add = [&packets](const std::vector<CapturedSegment>& segments, bool from_client, LadderTone tone,
                                const char* label) {
        for (const auto& segment : segments)
            packets.push_back({segment.time_us, from_client, nullptr, tone, label, detailsOf(segment)});
    };
    add(connection.syns, true, LadderTone::Sent, "SYN");
    add(connection.syn_acks, false, LadderTone::Answer, "SYN-ACK");
    add(connection.server_resets, false, LadderTone::Refusal, "RST");
    add(connection.client_resets, true, LadderTone::Refusal, "RST");
    for (const auto& icmp : connection.icmp)
        packets.push_back(
            {icmp.time_us, false, &icmp.error, LadderTone::Refusal, knowledge::icmpWords(icmp.error), {}});
    std::ranges::stable_sort(packets, {}, &SeenPacket::time_us);
    int tries = 0;
    for (auto& packet : packets)
        if (packet.label == "SYN" && ++tries > 1) {
            packet.tone = LadderTone::Again;
            packet.label =
                say(QT_TRANSLATE_NOOP("knowledge", "SYN, try {number}"), {{"number", std::to_string(tries)}});
        }
    return packets;
}

Ladder ladderOf(const PacketCapture& capture, const CapturedConnection& connection)
{
    const auto packets = packetsOf(connection);
    Ladder ladder;
    ladder.title = say(QT_TRANSLATE_NOOP("knowledge", "{server}, seen from {client}"),
                       {{"server", capture.endpoint.toString()}, {"client", connection.client.toString()}});
    ladder.parties = {connection.client.toString()};
    const auto icmp = std::ranges::find_if(packets, [&](const SeenPacket& packet) {
        return packet.icmp != nullptr && packet.icmp->sender != capture.endpoint.address;
    });
    if (icmp != packets.end())
        ladder.parties.push_back(
            say(QT_TRANSLATE_NOOP("knowledge", "router {address}"), {{"address", icmp->icmp->sender.toString()}}));
    ladder.parties.push_back(capture.endpoint.toString());
    if (packets.empty())
        return ladder;
    const auto server = ladder.parties.size() - 1;
    const bool at_client = capture.point != CapturePoint::Server;
    const auto start_us = packets.front().time_us;
    ladder.end_us = packets.back().time_us - start_us;
    for (std::size_t at = 0; at < packets.size(); ++at) {
        const auto& packet = packets[at];
        const bool own = packet.from_client == at_client; // seen as it left, not as it came
        const bool answered = own && at + 1 < packets.size() && packets[at + 1].from_client != packet.from_client;
        const auto answerer = [&](const SeenPacket& answer) {
            return answer.icmp != nullptr && answer.icmp->sender != capture.endpoint.address ? std::size_t{1} : server;
        };
        LadderEvent event;
        event.time_us = packet.time_us - start_us;
        event.from = packet.from_client ? 0 : answerer(packet);
        event.to = packet.from_client ? (answered ? answerer(packets[at + 1]) : server) : 0;
        event.arrives = !own || answered;
        if (answered)
            event.travel_us = std::max<std::int64_t>((packets[at + 1].time_us - packet.time_us) / 2, 1);
        if (!own && at > 0 && packets[at - 1].from_client != packet.from_client) {
            event.travel_us = std::max<std::int64_t>((packet.time_us - packets[at - 1].time_us) / 2, 1);
            event.time_us -= event.travel_us;
        }
        event.tone = packet.tone;
        event.label = packet.label;
        event.words =
            say(QT_TRANSLATE_NOOP("knowledge", "{label} was seen {time} after the first packet[ ({details})]."),
                {{"label", packet.label},
                 {"time", durationText(std::chrono::microseconds(packet.time_us - start_us))},
                 {"details", packet.details}});
        ladder.events.push_back(std::move(event));
    }
    std::ranges::stable_sort(ladder.events, {}, &LadderEvent::time_us);
    return ladder;
}

} // namespace

Ladder liveLadder(const PacketCapture& capture, std::int64_t silent_us)
{
    const auto& connection = capture.connections.front();
    auto ladder = ladderOf(capture, connection);
    const bool answered = connection.syn_ack_count > 0 || !connection.server_resets.empty() || !connection.icmp.empty();
    if (ladder.events.empty() || answered)
        return ladder;
    LadderEvent event;
    event.time_us = ladder.end_us + silent_us;
    event.tone = LadderTone::Quiet;
    event.label = say(QT_TRANSLATE_NOOP("knowledge", "waiting for an answer"));
    event.words = event.label;
    ladder.end_us = event.time_us;
    ladder.events.push_back(std::move(event));
    return ladder;
}

std::vector<Ladder> capturedLadders(const PacketCapture& capture)
{
    std::vector<Ladder> ladders;
    for (const auto& connection : capture.connections)
        if (auto ladder = ladderOf(capture, connection); !ladder.events.empty())
            ladders.push_back(std::move(ladder));
    return ladders;
}

} // namespace deadair
