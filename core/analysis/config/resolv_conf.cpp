// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/config/resolv_conf.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace deadair
{
namespace
{

constexpr std::size_t most_servers = 3; // MAXNS
constexpr std::uint16_t dns_port = 53;

/// "timeout:7" with the key "timeout:".
std::optional<int> optionValue(std::string_view option, std::string_view key)
{
    return option.starts_with(key) ? parseInteger<int>(option.substr(key.size())) : std::nullopt;
}

void readOption(std::string_view option, ResolverSettings& settings)
{
    if (const auto timeout = optionValue(option, "timeout:"))
        settings.timeout_s = std::clamp(*timeout, 1, 30);
    if (const auto attempts = optionValue(option, "attempts:"))
        settings.attempts = std::clamp(*attempts, 1, 5);
    settings.edns = settings.edns || option == "edns0";
}

} // namespace

ResolverSettings parseResolvConf(std::string_view text, std::string origin)
{
    ResolverSettings settings;
    settings.origin = std::move(origin);
    for (const auto line : splitLines(text)) {
        if (line.starts_with('#') || line.starts_with(';'))
            continue;
        const auto words = splitWords(line);
        if (words.size() < 2)
            continue;
        if (words[0] == "nameserver") {
            const auto address = IpAddress::parse(words[1]);
            if (address && settings.servers.size() < most_servers)
                settings.servers.push_back({*address, dns_port});
        } else if (words[0] == "search") {
            settings.search.assign(words.begin() + 1, words.end());
        } else if (words[0] == "domain") {
            settings.search.assign(1, std::string(words[1]));
        } else if (words[0] == "options") {
            for (const auto option : words)
                readOption(option, settings);
        }
    }
    return settings;
}

} // namespace deadair
