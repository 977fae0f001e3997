// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ladder.h"

#include "knowledge/duration_text.h"
#include "knowledge/text_template.h"
#include "report/captured_ladder.h"
#include "report/syn_times.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

using knowledge::say;

std::string spelled(std::int64_t duration_us)
{
    return durationText(std::chrono::microseconds(duration_us));
}

/// What the evidence says about the devices that one attempt met.
struct Surroundings {
    const FirewallDecision* out = nullptr;   ///< a rule of this computer stops the SYN
    const FirewallDecision* reply = nullptr; ///< a rule of this computer stops the answer
    int linear_timeouts = 0;
};

bool stops(const FirewallDecision& decision)
{
    return decision.decision == RuleDecision::Drop || decision.decision == RuleDecision::Reject;
}

Surroundings surroundingsOf(std::span<const Evidence> evidence, const ConnectAttempt& attempt)
{
    Surroundings found;
    for (const auto& piece : evidence) {
        if (const auto* const settings = std::get_if<TcpSettings>(&piece.fact))
            found.linear_timeouts = settings->syn_linear_timeouts.value_or(0);
        const auto* const decision = std::get_if<FirewallDecision>(&piece.fact);
        if (decision == nullptr || !stops(*decision) || decision->address != attempt.address)
            continue;
        if (decision->way == PacketWay::Out)
            found.out = decision;
        else if (decision->way == PacketWay::Reply)
            found.reply = decision;
    }
    return found;
}

/// Builds one ladder event by event.
class Drawing final
{
public:
    Drawing(const ConnectAttempt& attempt, const Surroundings& around)
        : m_attempt(attempt), m_around(around), m_end(Endpoint{attempt.address, attempt.port}.toString())
    {
        m_ladder.title = m_end;
        m_ladder.end_us = attempt.duration_us;
        m_ladder.parties = {say(QT_TRANSLATE_NOOP("knowledge", "this computer"))};
        if (const auto between = deviceBetween(); !between.empty())
            m_ladder.parties.push_back(between);
        m_ladder.parties.push_back(m_end);
    }

    Ladder build()
    {
        if (m_attempt.result == ConnectResult::LocalError)
            note(say(QT_TRANSLATE_NOOP("knowledge", "{error}: failed here"), {{"error", m_attempt.error}}));
        else
            packets();
        return std::move(m_ladder);
    }

private:
    /// This computer's own firewall, or the router that sent an ICMP error.
    [[nodiscard]] std::string deviceBetween() const
    {
        const bool own_error = m_attempt.icmp && m_attempt.local && m_attempt.icmp->sender == m_attempt.local->address;
        if (m_around.out != nullptr || m_around.reply != nullptr || own_error)
            return say(QT_TRANSLATE_NOOP("knowledge", "its firewall"));
        if (m_attempt.icmp && m_attempt.icmp->sender != m_attempt.address)
            return say(QT_TRANSLATE_NOOP("knowledge", "router {address}"),
                       {{"address", m_attempt.icmp->sender.toString()}});
        return {};
    }

    [[nodiscard]] std::size_t server() const { return m_ladder.parties.size() - 1; }

    void packets()
    {
        const auto times = synTimes(m_attempt.syn_retransmits, m_around.linear_timeouts, m_attempt.duration_us);
        for (std::size_t at = 0; at < times.size(); ++at)
            syn(times[at], at, at + 1 == times.size());
        if (m_attempt.result == ConnectResult::Silent)
            note(say(QT_TRANSLATE_NOOP("knowledge", "still no answer when we stopped")));
        else if (m_attempt.result == ConnectResult::TimedOut)
            note(say(QT_TRANSLATE_NOOP("knowledge", "the system gave up (ETIMEDOUT)")));
        else
            answer(times.back());
    }

    [[nodiscard]] bool answered() const
    {
        const bool by_packet = m_attempt.result == ConnectResult::Connected ||
                               m_attempt.result == ConnectResult::Refused || m_attempt.result == ConnectResult::Reset;
        return by_packet || m_attempt.icmp.has_value();
    }

    void syn(std::int64_t at_us, std::size_t number, bool last)
    {
        LadderEvent event;
        event.time_us = at_us;
        event.to = answered() ? answerer() : m_around.out != nullptr ? std::size_t{1} : server();
        event.arrives = last && answered();
        event.travel_us = event.arrives ? (m_attempt.duration_us - at_us) / 2 : 0;
        event.inferred = number > 0;
        event.tone = number == 0 ? LadderTone::Sent : LadderTone::Again;
        event.label = number == 0 ? std::string("SYN")
                                  : say(QT_TRANSLATE_NOOP("knowledge", "SYN, try {number}"),
                                        {{"number", std::to_string(number + 1)}});
        event.words =
            number == 0
                ? say(QT_TRANSLATE_NOOP("knowledge",
                                        "The first SYN leaves: this computer asks {end} for a connection."),
                      {{"end", m_end}})
                : say(QT_TRANSLATE_NOOP("knowledge", "After {time} without an answer the SYN is sent again (try "
                                                     "{number}); its time is reckoned from the kernel's count."),
                      {{"time", spelled(at_us)}, {"number", std::to_string(number + 1)}});
        if (m_around.out != nullptr)
            event.words += " " + say(QT_TRANSLATE_NOOP("knowledge", "This computer's firewall stops it[: {rule}]."),
                                     {{"rule", m_around.out->rule}});
        m_ladder.events.push_back(std::move(event));
    }

    /// The party that the answer comes from.
    [[nodiscard]] std::size_t answerer() const
    {
        return m_attempt.icmp && m_attempt.icmp->sender != m_attempt.address ? std::size_t{1} : server();
    }

    void answer(std::int64_t last_syn_us)
    {
        const auto words = answerWords();
        if (!answered()) {
            note(words);
            return;
        }
        LadderEvent event;
        event.travel_us = (m_attempt.duration_us - last_syn_us) / 2;
        event.time_us = m_attempt.duration_us - event.travel_us;
        event.from = answerer();
        event.tone = m_attempt.result == ConnectResult::Connected ? LadderTone::Answer : LadderTone::Refusal;
        event.label = words;
        event.words = say(QT_TRANSLATE_NOOP("knowledge", "The answer arrives {time} after the first SYN: {answer}."),
                          {{"time", spelled(m_attempt.duration_us)}, {"answer", words}});
        m_ladder.events.push_back(event);
        if (m_attempt.result == ConnectResult::Connected)
            acknowledge();
    }

    void acknowledge()
    {
        LadderEvent event;
        event.time_us = m_attempt.duration_us;
        event.travel_us = std::max<std::int64_t>(m_ladder.events.back().travel_us, 1);
        event.to = server();
        event.inferred = true;
        event.label = "ACK";
        event.words =
            say(QT_TRANSLATE_NOOP("knowledge", "The kernel acknowledges, and the connection is established."));
        m_ladder.end_us += event.travel_us;
        m_ladder.events.push_back(std::move(event));
    }

    [[nodiscard]] std::string answerWords() const
    {
        if (m_attempt.icmp)
            return say(QT_TRANSLATE_NOOP("knowledge", "ICMP error from {address}"),
                       {{"address", m_attempt.icmp->sender.toString()}});
        switch (m_attempt.result) {
        case ConnectResult::Connected:
            return say(QT_TRANSLATE_NOOP("knowledge", "SYN-ACK: connected"));
        case ConnectResult::Refused:
            return say(QT_TRANSLATE_NOOP("knowledge", "RST: refused"));
        case ConnectResult::Reset:
            return say(QT_TRANSLATE_NOOP("knowledge", "RST: reset"));
        case ConnectResult::Unreachable:
        case ConnectResult::Rejected:
        case ConnectResult::Silent:
        case ConnectResult::TimedOut:
        case ConnectResult::LocalError:
            break;
        }
        return m_attempt.error;
    }

    void note(const std::string& text)
    {
        LadderEvent event;
        event.time_us = m_attempt.duration_us;
        event.tone = LadderTone::Refusal;
        event.label = text;
        event.words = say(QT_TRANSLATE_NOOP("knowledge", "After {time}: {what}."),
                          {{"time", spelled(m_attempt.duration_us)}, {"what", text}});
        m_ladder.events.push_back(std::move(event));
    }

    const ConnectAttempt& m_attempt;
    const Surroundings m_around;
    const std::string m_end;
    Ladder m_ladder;
};

} // namespace

std::vector<Ladder> laddersOf(std::span<const Evidence> evidence)
{
    std::vector<Ladder> ladders;
    for (const auto& piece : evidence) // what was seen comes before what is inferred
        if (const auto* const capture = std::get_if<PacketCapture>(&piece.fact))
            for (auto& seen : capturedLadders(*capture))
                ladders.push_back(std::move(seen));
    for (const auto& piece : evidence) {
        const auto* const attempt = std::get_if<ConnectAttempt>(&piece.fact);
        if (attempt == nullptr || attempt->purpose != AttemptPurpose::Target)
            continue;
        const auto title = Endpoint{attempt->address, attempt->port}.toString();
        if (std::ranges::find(ladders, title, &Ladder::title) == ladders.end())
            ladders.push_back(Drawing(*attempt, surroundingsOf(evidence, *attempt)).build());
    }
    return ladders;
}

Ladder pendingLadder(const std::string& endpoint, int linear_timeouts, std::int64_t waited_us)
{
    constexpr int more_than_any_kernel = 32;
    ConnectAttempt attempt;
    attempt.duration_us = waited_us;
    const auto times = synTimes(more_than_any_kernel, linear_timeouts, waited_us);
    attempt.syn_retransmits =
        static_cast<int>(std::ranges::count_if(times, [&](auto at) { return at < waited_us; })) - 1;
    attempt.syn_retransmits = std::max(attempt.syn_retransmits, 0);
    Surroundings around;
    around.linear_timeouts = linear_timeouts;
    auto ladder = Drawing(attempt, around).build();
    ladder.title = ladder.parties.back() = endpoint;
    ladder.events.back().tone = LadderTone::Quiet;
    ladder.events.back().label = say(QT_TRANSLATE_NOOP("knowledge", "waiting for an answer"));
    ladder.events.front().words = say(QT_TRANSLATE_NOOP("knowledge", "The first SYN leaves: this computer asks {end} "
                                                                     "for a connection."),
                                      {{"end", endpoint}});
    return ladder;
}

std::string ladderWords(const Ladder& ladder)
{
    auto text = say(QT_TRANSLATE_NOOP("knowledge", "Connection attempt to {end}:"), {{"end", ladder.title}});
    const char* separator = " ";
    for (const auto& event : ladder.events) {
        text += separator + spelled(event.time_us) + " " + event.label;
        separator = "; ";
    }
    return text;
}

} // namespace deadair
