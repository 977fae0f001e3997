// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stop_token.h"
#include "platform/connect.h"
#include "platform/machine.h"
#include "session/checks.h"

#include <algorithm>
#include <condition_variable>
#include <map>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

// Three sockets send SYNs at 0, 1, 2 and 3 s each: twelve lost ones are a drop, not loss. An unanswered ARP or ND fails
// after 3.05 s, and would be taken for a black hole by whoever stops sooner.
constexpr int attempts_per_address = 3;
constexpr auto between_attempts = 40ms;
constexpr auto silence = 3400ms;
constexpr auto silence_v6 = 4300ms; // ND gives up later than ARP, and routers send its error later still
constexpr auto silence_beside_success = 2200ms;
constexpr auto look_at_path_after = 250ms;
constexpr int repeats = 5;
constexpr int repeats_in_doubt = 6;
constexpr int contrasts_when_lossy = 8; // with as little loss as one in four, all of them getting through is luck of one in ten
// A small service accepts one connection after the other: attempts in a burst would fill its queue and look like loss.
constexpr auto between_repeats = 110ms;

std::vector<platform::ConnectRequest> requestsFor(const std::vector<IpAddress>& addresses, std::uint16_t port)
{
    std::vector<platform::ConnectRequest> requests;
    for (int round = 0; round < attempts_per_address; ++round)
        for (const auto& address : addresses)
            requests.push_back({{address, port}, round == 0 ? AttemptPurpose::Target : AttemptPurpose::Repeat, round * between_attempts});
    return requests;
}

/// The first results of the attempts while they run, shared between the thread that connects and the one that waits.
class Arrivals final
{
public:
    void add(const ConnectAttempt& attempt)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_answered[attempt.address];
        m_any_connected |= attempt.result == ConnectResult::Connected;
        m_changed.notify_all();
    }
    void finish()
    {
        const std::scoped_lock lock(m_mutex);
        m_finished = true;
        m_changed.notify_all();
    }
    /// Waits until `deadline` or the end of the attempts; then tells which address has not been heard from.
    std::optional<IpAddress> firstUnheard(const std::vector<IpAddress>& addresses, platform::Clock::time_point deadline)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, deadline, [&] { return m_finished || m_answered.size() == addresses.size(); });
        if (m_any_connected || m_finished)
            return std::nullopt;
        const auto unheard = std::ranges::find_if(addresses, [&](const auto& address) { return !m_answered.contains(address); });
        return unheard == addresses.end() ? std::nullopt : std::optional(*unheard);
    }
    bool anyConnected()
    {
        const std::scoped_lock lock(m_mutex);
        return m_any_connected;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<IpAddress, int> m_answered;
    bool m_any_connected = false;
    bool m_finished = false;
};

KernelCounters countersOf(const platform::CounterSnapshot& before, const platform::CounterSnapshot& after, const IpAddress& address,
                          const std::vector<ConnectAttempt>& attempts, std::chrono::microseconds window)
{
    auto counters = platform::countersBetween(before, after, address);
    counters.address = address;
    counters.window_us = window.count();
    for (const auto& attempt : attempts) {
        if (attempt.address.family() != address.family())
            continue;
        ++counters.attempts;
        counters.syns += 1 + attempt.syn_retransmits;
        counters.syn_retransmits += attempt.syn_retransmits;
    }
    return counters;
}

template <class Clock>
std::chrono::microseconds since(std::chrono::time_point<Clock> start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
}

/// Beside a success, an attempt that we gave up before its first SYN could be repeated says nothing.
void dropUnfinished(std::vector<ConnectAttempt>& attempts)
{
    constexpr std::int64_t first_retransmission_us = 1'100'000;
    std::map<IpAddress, std::int64_t> fastest_us;
    for (const auto& attempt : attempts)
        if (attempt.result == ConnectResult::Connected) {
            auto& fastest = fastest_us.try_emplace(attempt.address, attempt.duration_us).first->second;
            fastest = std::min(fastest, attempt.duration_us);
        }
    std::erase_if(attempts, [&](const ConnectAttempt& a) {
        const auto works = fastest_us.find(a.address);
        const bool too_short = works != fastest_us.end() && a.duration_us < first_retransmission_us + works->second;
        return a.result == ConnectResult::Silent && (a.duration_us == 0 || too_short);
    });
}

std::vector<ConnectAttempt> connectWatched(RunContext& context, const std::vector<IpAddress>& addresses,
                                           const std::function<void(const IpAddress&)>& on_silence)
{
    Arrivals arrivals;
    std::vector<ConnectAttempt> attempts;
    StopSource enough;
    const StopCallback forward(context.stop(), [&] { enough.request_stop(); });
    const auto started = RunContext::Clock::now();
    const auto patience = std::ranges::any_of(addresses, &IpAddress::isV4) ? silence : silence_v6;
    {
        JThread connecting([&] {
            attempts = platform::connectAll(requestsFor(addresses, context.question().port), context.epoch(), context.until(patience),
                                            enough.get_token(), [&](const ConnectAttempt& attempt) {
                                                arrivals.add(attempt);
                                                return true;
                                            });
            dropUnfinished(attempts);
            arrivals.finish();
        });
        if (const auto unheard = arrivals.firstUnheard(addresses, context.until(look_at_path_after)); unheard && !context.over())
            on_silence(*unheard);
        // Beside an address that works, two lost SYNs of a second one are enough to call it dead.
        if (arrivals.firstUnheard(addresses, started + silence_beside_success); arrivals.anyConnected())
            enough.request_stop();
    }
    return attempts;
}

std::vector<ConnectAttempt> attemptsSoFar(const RunContext& context, const IpAddress& address)
{
    std::vector<ConnectAttempt> attempts;
    for (const auto& evidence : context.evidence())
        if (const auto* attempt = std::get_if<ConnectAttempt>(&evidence.fact);
            attempt != nullptr && attempt->address == address && attempt->port == context.question().port)
            attempts.push_back(*attempt);
    return attempts;
}

/// The conversation with the service, which goes on meanwhile, has had to send something again.
bool wordsRepeated(const RunContext& context)
{
    return std::ranges::any_of(context.evidence(), [](const Evidence& evidence) {
        const auto* tls = std::get_if<TlsHandshake>(&evidence.fact);
        const auto* reply = std::get_if<ServiceReply>(&evidence.fact);
        return (tls != nullptr && tls->data_retransmits > 0) || (reply != nullptr && reply->data_retransmits > 0);
    });
}

/// Attempts that lost a SYN or its answer, or failed.
int countTroubled(const std::vector<ConnectAttempt>& attempts)
{
    std::int64_t round_trip_us = 0;
    for (const auto& attempt : attempts)
        if (attempt.rtt_us && (round_trip_us == 0 || *attempt.rtt_us < round_trip_us))
            round_trip_us = *attempt.rtt_us;
    return static_cast<int>(std::ranges::count_if(attempts, [&](const ConnectAttempt& attempt) {
        return lostSyn(attempt, round_trip_us) || attempt.result != ConnectResult::Connected;
    }));
}

} // namespace

ConnectOutcome checkConnect(RunContext& context, const std::vector<IpAddress>& addresses,
                            const std::function<void(const IpAddress&)>& on_silence)
{
    ConnectOutcome outcome;
    std::vector<ConnectAttempt> attempts;
    const auto before = platform::counters();
    context.check("connect", [&] {
        RunContext::Ids ids;
        attempts = connectWatched(context, addresses, on_silence);
        for (const auto& attempt : attempts)
            ids.push_back(context.add("connect", attempt));
        return ids;
    });
    for (const auto& address : addresses) {
        const auto of_address = [&](ConnectResult result) {
            return std::ranges::any_of(attempts, [&](const auto& a) { return a.address == address && a.result == result; });
        };
        if (of_address(ConnectResult::Connected))
            outcome.connected.push_back(address);
        else if (std::ranges::all_of(attempts, [&](const auto& a) {
                     return a.address != address || a.result == ConnectResult::Silent || a.result == ConnectResult::TimedOut;
                 }))
            outcome.silent.push_back(address);
        else
            outcome.answered.push_back(address);
    }
    const auto after = platform::counters();
    if (!before || !after)
        return outcome;
    const auto add_counters = [&](const IpAddress& address) {
        return context.add("kernel_counters", countersOf(*before, *after, address, attempts, since(context.epoch())));
    };
    if (!outcome.silent.empty())
        context.check("local_drop", [&] { return RunContext::Ids{add_counters(outcome.silent.front())}; });
    else if (outcome.connected.empty() && !outcome.answered.empty())
        (void)add_counters(outcome.answered.front()); // who refuses shows in what is sent, not in what gets lost
    return outcome;
}

void checkLoss(RunContext& context, const IpAddress& address)
{
    context.check("loss", [&] {
        RunContext::Ids ids;
        auto attempts = attemptsSoFar(context, address);
        const auto repeat = [&](int count) {
            std::vector<platform::ConnectRequest> requests;
            for (int i = 0; i < count; ++i)
                requests.push_back({{address, context.question().port}, AttemptPurpose::Repeat, i * between_repeats});
            for (const auto& attempt : platform::connectAll(requests, context.epoch(), context.until(3600ms), context.stop())) {
                ids.push_back(context.add("connect", attempt));
                attempts.push_back(attempt);
            }
        };
        constexpr int beyond_doubt = 3;
        repeat(repeats);
        if (const auto troubled = countTroubled(attempts); (troubled > 0 && troubled < beyond_doubt) || (troubled == 0 && wordsRepeated(context)))
            repeat(repeats_in_doubt);
        if (countTroubled(attempts) > 0)
            checkContrast(context, address, contrasts_when_lossy);
        return ids;
    });
}

void checkContrast(RunContext& context, const IpAddress& address, int attempts)
{
    // A port that no service uses (above every system's ephemeral range of clients in use by Linux, below the last ones):
    // its reset shows that the host is alive and how far away it is.
    constexpr std::uint16_t closed_port = 61937;
    context.check("contrast", [&] {
        const bool web = context.question().port == 443;
        std::vector<platform::ConnectRequest> requests;
        for (int i = 0; i < attempts; ++i)
            requests.push_back({{address, closed_port}, AttemptPurpose::Contrast, i * 40ms});
        if (attempts == 1)
            requests.push_back({{address, static_cast<std::uint16_t>(web ? 80 : 443)}, AttemptPurpose::Contrast, 20ms});
        RunContext::Ids ids;
        for (const auto& attempt : platform::connectAll(requests, context.epoch(), context.until(attempts == 1 ? 1500ms : 2500ms), context.stop()))
            ids.push_back(context.add("contrast", attempt));
        return ids;
    });
}

} // namespace deadair
