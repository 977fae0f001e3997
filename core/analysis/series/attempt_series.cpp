// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/series/attempt_series.h"

#include <algorithm>
#include <cmath>

namespace deadair
{
namespace
{

/// "11.345" in every language; std::to_string(double) writes the comma of some, which would begin another column.
std::string csvMilliseconds(double value)
{
    const auto us = std::max<long long>(std::llround(value * 1000), 0);
    const auto fraction = std::to_string(us % 1000);
    return std::to_string(us / 1000) + '.' + std::string(3 - fraction.size(), '0') + fraction;
}

} // namespace

void AttemptSeries::add(const ConnectAttempt& attempt, std::int64_t began_ms)
{
    if (attempt.result == ConnectResult::Connected)
        latency_ms.push_back({began_ms, static_cast<double>(attempt.duration_us) / 1000});
    else
        lost_ms.push_back(began_ms);
    retransmits.push_back({began_ms, static_cast<double>(attempt.syn_retransmits)});
}

std::vector<AttemptSeries> attemptSeries(std::span<const Evidence> evidence, std::int64_t started_ms)
{
    std::vector<const ConnectAttempt*> attempts;
    for (const auto& piece : evidence) {
        const auto* const attempt = std::get_if<ConnectAttempt>(&piece.fact);
        if (attempt != nullptr &&
            (attempt->purpose == AttemptPurpose::Target || attempt->purpose == AttemptPurpose::Repeat))
            attempts.push_back(attempt);
    }
    std::ranges::stable_sort(attempts, {}, &ConnectAttempt::started_us);
    std::vector<AttemptSeries> all;
    for (const auto* const attempt : attempts) {
        const auto endpoint = Endpoint{attempt->address, attempt->port}.toString();
        auto found = std::ranges::find(all, endpoint, &AttemptSeries::endpoint);
        if (found == all.end())
            found = all.insert(all.end(), AttemptSeries{endpoint, {}, {}, {}});
        found->add(*attempt, started_ms + attempt->started_us / 1000);
    }
    return all;
}

std::string attemptCsv(std::span<const AttemptSeries> all)
{
    std::string csv = "time_ms,endpoint,result,latency_ms,syn_retransmits\r\n";
    for (const auto& series : all) {
        auto latency = series.latency_ms.begin();
        for (const auto& attempt : series.retransmits) { // one for every attempt
            const bool connected = latency != series.latency_ms.end() && latency->time_ms == attempt.time_ms;
            csv += std::to_string(attempt.time_ms) + ",\"" + series.endpoint + "\"," +
                   (connected ? "connected," : "lost,");
            csv += (connected ? csvMilliseconds((latency++)->value) : std::string()) + ',';
            csv += std::to_string(static_cast<int>(attempt.value)) + "\r\n";
        }
    }
    return csv;
}

} // namespace deadair
