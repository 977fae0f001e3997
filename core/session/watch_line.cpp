// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/watch_line.h"

#include "platform/connect.h"
#include "probe/resolve.h"
#include "session/run.h"

#include <condition_variable>
#include <mutex>

namespace deadair
{
namespace
{

constexpr std::size_t addresses_tried = 4;
constexpr auto look_up_again_after = std::chrono::seconds(60);
constexpr auto look_up_patience = std::chrono::seconds(5);

std::int64_t nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

void waitUntil(platform::Clock::time_point moment, const StopToken& stop)
{
    std::mutex mutex;
    std::condition_variable waiting;
    const StopCallback wake(stop, [&] {
        const std::lock_guard lock(mutex); // between the look at `stop` and the wait, it would wake nobody
        waiting.notify_all();
    });
    std::unique_lock lock(mutex);
    waiting.wait_until(lock, moment, [&] { return stop.stop_requested(); });
}

} // namespace

WatchLine::WatchLine(const WatchOptions& options, std::size_t target, Reports reports)
    : m_options(options), m_target(target), m_reports(std::move(reports))
{
}

void WatchLine::run(const StopToken& stop)
{
    const StopCallback stops_diagnosis(stop, [this] { m_stop_diagnosis.request_stop(); });
    auto next = Clock::now();
    for (int round = 1; !stop.stop_requested(); ++round) {
        attempt(stop);
        if (m_began_to_fail && m_options.diagnose)
            diagnose();
        if (round == m_options.rounds)
            break;
        next = std::max(next + m_options.interval, Clock::now());
        waitUntil(next, stop);
    }
    if (m_diagnosis.joinable())
        m_diagnosis.join();
}

bool WatchLine::lookUp(const StopToken& stop)
{
    const auto& host = m_options.targets[m_target].host;
    if (const auto literal = IpAddress::parse(host)) {
        m_lookup.addresses = {*literal};
        return true;
    }
    if (!m_lookup.addresses.empty() && Clock::now() - m_looked_up < look_up_again_after)
        return true;
    m_lookup = probe::systemLookup(probe::asciiName(host).valueOr(host), Clock::now() + look_up_patience, stop);
    m_lookup.addresses.resize(std::min(m_lookup.addresses.size(), addresses_tried));
    m_looked_up = Clock::now();
    return !m_lookup.addresses.empty();
}

/// One round: every address once.
void WatchLine::attempt(const StopToken& stop)
{
    m_began_to_fail = false;
    const auto began_ms = nowMs();
    const bool found = lookUp(stop);
    if (stop.stop_requested())
        return;
    if (!found)
        return note(m_lookup, began_ms, false);
    std::vector<platform::ConnectRequest> requests;
    for (const auto& address : m_lookup.addresses)
        requests.push_back(
            {{address, m_options.targets[m_target].port}, AttemptPurpose::Target, std::chrono::milliseconds(0)});
    const auto began = Clock::now();
    const auto connecting_ms = nowMs();
    const auto attempts = platform::connectAll(requests, began, began + m_options.patience, stop);
    if (stop.stop_requested())
        return; // cut short: it says nothing
    for (const auto& attempt : attempts)
        note(attempt, connecting_ms, attempt.result == ConnectResult::Connected);
}

void WatchLine::note(Fact fact, std::int64_t began_ms, bool works)
{
    WatchEntry entry;
    entry.target = m_target;
    entry.evidence = {"w" + std::to_string(++m_count), "watch", began_ms, std::move(fact)};
    entry.works = works;
    const auto [before, first] = m_works.try_emplace(entry.endpoint(), works);
    entry.changed = !first && before->second != works;
    m_began_to_fail |= !works && (first || entry.changed);
    before->second = works;
    m_reports.attempted(entry);
}

void WatchLine::diagnose()
{
    if (m_diagnosing.exchange(true))
        return; // one at a time: it looks at the same fault
    m_diagnosis = JThread([this, stop = m_stop_diagnosis.get_token()] {
        SessionOptions options;
        options.target = m_options.targets[m_target];
        const auto result = runDiagnosis(options, stop, {});
        if (!stop.stop_requested())
            m_reports.diagnosed(result);
        m_diagnosing = false;
    });
}

} // namespace deadair
