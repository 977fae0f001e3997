// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace deadair
{

/// When a kernel sends the SYNs of one attempt, in microseconds from the first: `retransmits` + 1 values, none later
/// than `duration_us`. The wait is one second (RFC 6298 2.1), the same again `linear` times (Linux
/// tcp_syn_linear_timeouts), then it doubles.
std::vector<std::int64_t> synTimes(int retransmits, int linear, std::int64_t duration_us);

} // namespace deadair
