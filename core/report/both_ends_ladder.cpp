// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/both_ends_ladder.h"

#include "analysis/tcp/connection_summary.h"
#include "analysis/tcp/match_ends.h"
#include "knowledge/duration_text.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

using knowledge::say;
using tcp::Connection;
using tcp::NotedKind;
using tcp::NotedSegment;
using tcp::PacketFate;

/// One end: what it saw, and what its clock has to be set back by to show the client's time.
struct End {
    const Connection* connection = nullptr;
    std::int64_t ahead_ns = 0;

    [[nodiscard]] std::vector<NotedSegment> noted(NotedKind kind, bool by_client) const
    {
        if (connection == nullptr)
            return {};
        const int client = connection->clientDirection();
        auto found = tcp::notedOf(*connection, kind, by_client ? client : 1 - client);
        for (auto& segment : found)
            segment.time_ns -= ahead_ns;
        return found;
    }
};

class Drawing final
{
public:
    Drawing(const tcp::CorrelatedConnection& both, std::int64_t clock_offset_ns)
        : m_both(both), m_client{both.at_client, 0}, m_server{both.at_server, clock_offset_ns}
    {
        const auto& seen = both.at_client != nullptr ? *both.at_client : *both.at_server;
        m_ladder.title = tcp::serverOf(seen).toString();
        m_ladder.parties = {tcp::clientOf(seen).toString()};
        if (both.place == tcp::LossPlace::ForgedReset)
            m_ladder.parties.push_back(say(QT_TRANSLATE_NOOP("knowledge", "a device between")));
        m_ladder.parties.push_back(m_ladder.title);
        m_last = m_ladder.parties.size() - 1;
    }

    Ladder build()
    {
        sent(m_both.syns, NotedKind::Syn, true);
        sent(m_both.syn_acks, NotedKind::SynAck, false);
        resets(true);
        resets(false);
        auto& events = m_ladder.events;
        std::ranges::stable_sort(events, {}, &LadderEvent::time_us);
        const auto start_us = events.empty() ? 0 : events.front().time_us;
        for (auto& event : events) {
            event.time_us -= start_us;
            event.words = words(event);
            m_ladder.end_us = std::max(m_ladder.end_us, event.time_us + event.travel_us);
        }
        return std::move(m_ladder);
    }

private:
    LadderEvent& add(std::int64_t time_ns, bool by_client, LadderTone tone, std::string label)
    {
        LadderEvent event;
        event.time_us = time_ns / 1000;
        event.from = by_client ? 0 : m_last;
        event.to = by_client ? m_last : 0;
        event.tone = tone;
        event.label = std::move(label);
        m_ladder.events.push_back(std::move(event));
        return m_ladder.events.back();
    }

    /// When it came to the other end; takes it out of what was seen there.
    static void arrive(LadderEvent& event, std::int64_t time_ns, std::vector<NotedSegment>& there,
                       const NotedSegment& segment)
    {
        const auto found = std::ranges::find_if(
            there, [&](const NotedSegment& seen) { return tcp::sameSegment(segment, seen); });
        event.arrives = found != there.end();
        if (!event.arrives)
            return;
        event.travel_us = std::max<std::int64_t>((found->time_ns - time_ns) / 1000, 1);
        there.erase(found);
    }

    void sent(const std::vector<tcp::HandshakePacket>& packets, NotedKind kind, bool by_client)
    {
        auto there = (by_client ? m_server : m_client).noted(kind, by_client);
        const auto ahead_ns = by_client ? 0 : m_server.ahead_ns;
        int tries = 0;
        for (const auto& packet : packets) {
            const auto time_ns = packet.segment.time_ns - ahead_ns;
            const bool again = ++tries > 1;
            const auto tone = again ? LadderTone::Again : by_client ? LadderTone::Sent : LadderTone::Answer;
            const std::string name = by_client ? "SYN" : "SYN-ACK";
            auto& event = add(time_ns, by_client, tone,
                              again ? say(QT_TRANSLATE_NOOP("knowledge", "{packet}, try {number}"),
                                          {{"packet", name}, {"number", std::to_string(tries)}})
                                    : name);
            event.arrives = false;
            if (packet.fate == PacketFate::Arrived)
                arrive(event, time_ns, there, packet.segment);
            event.inferred = packet.fate == PacketFate::Unobserved;
        }
    }

    /// Resets as their sender's end saw them; one that only the receiver's end saw was forged on the way.
    void resets(bool by_client)
    {
        const auto& near = by_client ? m_client : m_server;
        const auto& far = by_client ? m_server : m_client;
        auto there = far.noted(NotedKind::Reset, by_client);
        for (const auto& segment : near.noted(NotedKind::Reset, by_client)) {
            auto& event = add(segment.time_ns, by_client, LadderTone::Refusal, "RST");
            arrive(event, segment.time_ns, there, segment);
            event.inferred = far.connection == nullptr;
        }
        for (const auto& segment : there) {
            auto& event = add(segment.time_ns, by_client, LadderTone::Refusal, "RST");
            if (!by_client && m_last > 1)
                event.from = 1;
            event.inferred = near.connection == nullptr;
        }
    }

    [[nodiscard]] std::string words(const LadderEvent& event) const
    {
        const auto spelled = [](std::int64_t us) { return durationText(std::chrono::microseconds(us)); };
        const auto* const form =
            event.inferred ? QT_TRANSLATE_NOOP("knowledge", "{label} left {time} after the first packet; the other end "
                                                            "did not capture then, so its fate is not known.")
            : !event.arrives  ? QT_TRANSLATE_NOOP("knowledge", "{label} left {time} after the first packet and never "
                                                               "came to the other end.")
            : event.from == 1 && m_last > 1
                ? QT_TRANSLATE_NOOP("knowledge", "{label} came {time} after the first packet in the server's name; the "
                                                 "server did not send it.")
                : QT_TRANSLATE_NOOP("knowledge", "{label} left {time} after the first packet and was {travel} on its way.");
        return say(form, {{"label", event.label}, {"time", spelled(event.time_us)}, {"travel", spelled(event.travel_us)}});
    }

    const tcp::CorrelatedConnection& m_both;
    const End m_client;
    const End m_server;
    std::size_t m_last = 1;
    Ladder m_ladder;
};

} // namespace

Ladder bothEndsLadder(const tcp::CorrelatedConnection& both, std::int64_t clock_offset_ns)
{
    return Drawing(both, clock_offset_ns).build();
}

} // namespace deadair
