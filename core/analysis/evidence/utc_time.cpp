// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/utc_time.h"

#include "base/text.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace deadair
{

std::string formatUtc(std::int64_t time_ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(time_ms)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text.data();
}

std::optional<std::int64_t> parseUtc(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text.back() != 'Z' || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t length) { return parseInteger<int>(text.substr(at, length)); };
    const auto y = number(0, 4), m = number(5, 2), d = number(8, 2), h = number(11, 2), min = number(14, 2), s = number(17, 2);
    int ms = 0;
    if (text[19] == '.') {
        const auto fraction = text.size() == 24 ? number(20, 3) : std::nullopt;
        if (!fraction)
            return std::nullopt;
        ms = *fraction;
    } else if (text.size() != 20) {
        return std::nullopt;
    }
    if (!y || !m || !d || !h || !min || !s || *m < 1 || *d < 1 || *h < 0 || *h > 23 || *min < 0 || *min > 59 || *s < 0 ||
        *s > 60 || ms < 0)
        return std::nullopt;
    const year_month_day date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    if (!date.ok())
        return std::nullopt;
    const sys_time<milliseconds> time = sys_days(date) + hours(*h) + minutes(*min) + seconds(*s) + milliseconds(ms);
    return time.time_since_epoch().count();
}

} // namespace deadair
