// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/stated_timeout.h"

#include <algorithm>
#include <cmath>

namespace deadair::explain_detail
{
namespace
{

constexpr std::int64_t longest_ms = 7LL * 24 * 3600 * 1000;

struct Unit {
    std::string_view name;
    double ms;
};

// Longer names first: "m" is also the start of "ms".
constexpr Unit units[] = {
    {"milliseconds", 1}, {"millisecond", 1}, {"millis", 1},    {"msec", 1},      {"ms", 1},          {"seconds", 1000},
    {"second(s)", 1000}, {"second", 1000},   {"secs", 1000},   {"sec", 1000},    {"sekunden", 1000}, {"secondes", 1000},
    {"segundos", 1000},  {"secondi", 1000},  {"s", 1000},      {"minutes", 6e4}, {"minute", 6e4},    {"mins", 6e4},
    {"min", 6e4},        {"m", 6e4},         {"hours", 3.6e6}, {"hour", 3.6e6},  {"h", 3.6e6},
};

struct Amount {
    double ms = 0;
    bool has_unit = false;
    std::size_t end = 0;
};

std::optional<Amount> readNumber(std::string_view lower, std::size_t at)
{
    auto end = at;
    double value = 0;
    double scale = 0;
    for (; end < lower.size() && end - at < 18; ++end) {
        const char c = lower[end];
        if (c == '.' && scale == 0 && end + 1 < lower.size() && isDigit(lower[end + 1]))
            scale = 1;
        else if (c == ',' && scale == 0 && end + 3 < lower.size() && isDigit(lower[end + 1]) && isDigit(lower[end + 3]))
            continue; // "30,000 ms"
        else if (!isDigit(c))
            break;
        else if (scale > 0)
            value += (c - '0') * (scale /= 10);
        else
            value = value * 10 + (c - '0');
    }
    if (end == at || value > 1e12)
        return std::nullopt;
    return Amount{.ms = value, .end = end};
}

std::optional<Unit> unitAt(std::string_view lower, std::size_t& at)
{
    auto begin = at;
    if (begin < lower.size() && (lower[begin] == ' ' || lower[begin] == '-'))
        ++begin;
    for (const auto& unit : units) {
        const auto end = begin + unit.name.size();
        const bool go_duration = unit.ms >= 6e4 && end < lower.size() && isDigit(lower[end]); // "1m30s"
        if (startsAt(lower, begin, unit.name) && (end >= lower.size() || !isAlnum(lower[end]) || go_duration)) {
            at = end;
            return unit;
        }
    }
    return std::nullopt;
}

/// A number with its unit ("30s", "1m30s", "4514 milliseconds"), or without.
std::optional<Amount> readAmount(std::string_view lower, std::size_t at)
{
    auto amount = readNumber(lower, at);
    if (!amount)
        return std::nullopt;
    const auto unit = unitAt(lower, amount->end);
    if (!unit)
        return amount;
    amount->ms *= unit->ms;
    amount->has_unit = true;
    if (amount->end < lower.size() && isDigit(lower[amount->end])) {
        if (const auto rest = readAmount(lower, amount->end); rest && rest->has_unit) {
            amount->ms += rest->ms;
            amount->end = rest->end;
        }
    }
    return amount;
}

struct Lead {
    std::string_view words;
    int score;
    bool needs_unit;
};

// What stands right before the time.
constexpr Lead leads[] = {
    {"timed out after ", 10, true},
    {"timeout after ", 10, true},
    {"time out after ", 10, true},
    {"time-out after ", 10, true},
    {"timeout=", 8, false},
    {"timeout: ", 7, false},
    {"timeout = ", 7, false},
    {"timeout:", 7, false},
    {"timeout of ", 9, false},
    {"timeout (", 8, true},
    {"timeout (=", 7, true},
    {"timeout ", 6, true},
    {"timed out (", 7, true},
    {"timed out in ", 8, true},
    {"timed out within ", 8, true},
    {"timed out: ", 5, true},
    {"timed out ", 5, true},
    {"timeout) (", 9, true},
    {"connect-timeout ", 7, false},
    {"connect-timeout=", 7, false},
    {"--timeout ", 7, false},
    {"--timeout=", 7, false},
    {"--max-time ", 6, false},
    {"--max-time=", 6, false},
    {"connecttimeout=", 8, false},
    {"connecttimeout:", 8, false},
    {"timeoutms=", 8, true},
    {"timeoutms: ", 8, true},
    {"timeout-ms=", 8, true},
    {"timeout was ", 8, true},
    {"timeout is ", 7, true},
    {"timeout value of ", 8, true},
    {"timeout period of ", 8, true},
    {"within ", 7, true},
    {"deadline ", 5, true},
    {"deadline of ", 6, true},
    {"; timeout ", 7, false},
    {"deadline: ", 6, true},
    {"timeout -> ", 5, true},
    {"elapsed after ", 6, true},
    {"exceeded ", 5, true},
    {"expired after ", 8, true},
    {"waited ", 6, true},
    {"waiting for ", 4, true},
    {"waited for ", 6, true},
    {"gave up after ", 8, true},
    {"giving up after ", 7, true},
    {"no response after ", 7, true},
    {"not respond in ", 7, true},
    {"did not complete in ", 7, true},
    {"not connect in ", 7, true},
    {"failed after ", 4, true},
    {"canceled after ", 5, true},
    {"timed out. (", 5, true},
    {"limit of ", 5, true},
    {"timeout, ", 4, true},
    {"exceeded the timeout of ", 9, true},
    {"no reply in ", 6, true},
    {"no response in ", 6, true},
    {"not received in ", 6, true},
    {"with a timeout of ", 9, true},
    {"httpclient.timeout of ", 10, true},
    {"timeoutseconds=", 6, false},
    {"timeout_ms=", 8, true},
    {"timeout_ms: ", 8, true},
    {"timeout_ms:", 8, true},
    {"timeout\": ", 7, false},
    {"timeout\":", 7, false},
    {"timeout': ", 7, false},
    {"not available, request timed out after ", 12, true},
    {"timeout, no response in ", 8, true},
    {"i/o timeout after ", 9, true},
    {"after ", 2, true},
    {" (", 2, true},
    {"timeout (connect=", 6, false},
};

constexpr std::string_view not_timeouts[] = {
    "retry",           "retrying",    "sleep",          "backoff",     "pause", "next attempt",
    "reconnecting in", "wait before", "check duration", "last packet", "ago",   "trying again in"};

/// "after 20000ms" alone may be any time; it is the time waited where something failed or was tried right before.
bool isWaitedTime(std::string_view before)
{
    static constexpr std::string_view words[] = {"timed out",   "timeout",     "time out",          "failed to connect",
                                                 "no response", "not connect", "not respond",       "unable to connect",
                                                 "deadline",    "abort",       "gave up",           "cancel",
                                                 "unreachable", "no answer",   "selecting a server"};
    return std::ranges::any_of(words, [&](auto word) { return before.find(word) != std::string_view::npos; });
}

int scoreLead(std::string_view lower, std::size_t at, bool has_unit)
{
    const auto from = at - std::min<std::size_t>(at, 90);
    const auto before = lower.substr(from, at - from);
    const auto near = before.substr(before.size() - std::min<std::size_t>(before.size(), 30));
    if (std::ranges::any_of(not_timeouts, [&](auto word) { return near.find(word) != std::string_view::npos; }))
        return 0;
    int best = 0;
    for (const auto& lead : leads) {
        if (!before.ends_with(lead.words) || (lead.needs_unit && !has_unit))
            continue;
        if (lead.words == " (" && before.find("timeout performing") == std::string_view::npos)
            continue;
        if (lead.words == "after " && !isWaitedTime(before))
            continue;
        best = std::max(best, lead.score);
    }
    return best;
}

/// What a bare number counts: libraries that take milliseconds have defaults of thousands, the others of seconds.
double bareUnit(std::string_view lower, std::size_t at, double value)
{
    const auto before = lower.substr(0, at);
    if (before.ends_with("ms=") || before.ends_with("ms: ") || before.ends_with("ms:"))
        return 1;
    return value >= 500 ? 1 : 1000;
}

} // namespace

std::optional<std::int64_t> findStatedTimeout(const MessageText& message)
{
    const std::string_view lower = message.lower;
    std::optional<std::int64_t> found;
    int best = 0;
    for (auto at = lower.find_first_of("0123456789"); at != std::string_view::npos;
         at = lower.find_first_of("0123456789", at)) {
        const bool inside_word = at > 0 && (isAlnum(lower[at - 1]) || lower[at - 1] == '.' || lower[at - 1] == '_');
        const auto amount = readAmount(lower, at);
        const auto score = inside_word || !amount ? 0 : scoreLead(lower, at, amount->has_unit);
        if (score > best) {
            const auto ms = amount->has_unit ? amount->ms : amount->ms * bareUnit(lower, at, amount->ms);
            if (ms > 0 && ms <= static_cast<double>(longest_ms)) {
                best = score;
                found = static_cast<std::int64_t>(std::llround(ms));
            }
        }
        at = std::max(at + 1, amount ? amount->end : at + 1);
        at = std::min(at, lower.size());
        while (at < lower.size() && isDigit(lower[at]))
            ++at;
    }
    return found;
}

} // namespace deadair::explain_detail
