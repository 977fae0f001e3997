// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/config/resolv_conf.h"

#include "base/text.h"

#include <algorithm>

namespace deadair
{
namespace
{

constexpr std::uint16_t dns_port = 53;
// glibc's RES_MAXRETRANS and RES_MAXRETRY: larger values are cut to these.
constexpr int max_timeout_s = 30;
constexpr int max_attempts = 5;

void readOption(std::string_view option, ResolverSettings& settings)
{
    const auto colon = option.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto value = parseInteger<int>(option.substr(colon + 1));
    if (!value || *value < 0)
        return;
    if (option.starts_with("timeout:"))
        settings.timeout_s = std::min(*value, max_timeout_s);
    else if (option.starts_with("attempts:"))
        settings.attempts = std::min(*value, max_attempts);
}

} // namespace

ResolverSettings parseResolvConf(std::string_view text, std::string origin)
{
    ResolverSettings settings;
    settings.origin = std::move(origin);
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        if (words.size() < 2 || words[0].front() == '#' || words[0].front() == ';')
            continue;
        if (words[0] == "nameserver") {
            if (const auto address = IpAddress::parse(words[1]))
                settings.servers.push_back({*address, dns_port});
        } else if (words[0] == "search") {
            settings.search.assign(words.begin() + 1, words.end());
        } else if (words[0] == "domain") {
            settings.search.assign(words.begin() + 1, words.begin() + 2);
        } else if (words[0] == "options") {
            for (const auto option : words)
                readOption(option, settings);
        }
    }
    return settings;
}

} // namespace deadair
