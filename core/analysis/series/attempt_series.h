// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series/series.h"
#include "evidence/evidence.h"

#include <span>
#include <string>
#include <vector>

namespace deadair
{

/// How connecting to one address went over time.
struct AttemptSeries {
    std::string endpoint;              ///< "10.0.9.4:5432"
    std::vector<Sample> latency_ms;    ///< of the attempts that connected
    std::vector<Sample> retransmits;   ///< repeated SYNs of every attempt
    std::vector<std::int64_t> lost_ms; ///< when the attempts that failed began, Unix time

    /// Takes an attempt that began at `began_ms` (Unix time). Attempts come in the order of time.
    void add(const ConnectAttempt& attempt, std::int64_t began_ms);
};

/// One series for each endpoint of a case that was asked about. `started_ms` is when the diagnosis began, Unix time.
std::vector<AttemptSeries> attemptSeries(std::span<const Evidence> evidence, std::int64_t started_ms);

/// All attempts as CSV (RFC 4180): time (Unix, ms), endpoint, result, latency_ms, syn_retransmits.
std::string attemptCsv(std::span<const AttemptSeries> all);

} // namespace deadair
