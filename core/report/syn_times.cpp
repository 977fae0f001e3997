// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/syn_times.h"

#include <algorithm>

namespace deadair
{

std::vector<std::int64_t> synTimes(int retransmits, int linear, std::int64_t duration_us)
{
    constexpr std::int64_t initial_wait_us = 1'000'000;
    constexpr int most = 32; // more than any kernel makes
    std::vector<std::int64_t> times = {0};
    std::int64_t at_us = 0;
    std::int64_t wait_us = initial_wait_us;
    for (int number = 1; number <= std::min(retransmits, most); ++number) {
        at_us += wait_us;
        times.push_back(std::min(at_us, duration_us));
        if (number >= linear && wait_us < 120'000'000)
            wait_us *= 2;
    }
    return times;
}

} // namespace deadair
