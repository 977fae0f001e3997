// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/config/hosts_file.h"

#include "base/text.h"

namespace deadair
{
namespace
{

/// Without the root's dot, which means nothing here.
std::string comparable(std::string_view name)
{
    auto lower = toLower(name);
    if (lower.size() > 1 && lower.back() == '.')
        lower.pop_back();
    return lower;
}

} // namespace

std::vector<HostsEntry> findInHosts(std::string_view text, const std::string& path, std::string_view name)
{
    std::vector<HostsEntry> entries;
    const auto wanted = comparable(name);
    int number = 0;
    for (const auto line : splitLines(text)) {
        ++number;
        const auto words = splitWords(line.substr(0, line.find('#')));
        const auto address = words.empty() ? std::nullopt : IpAddress::parse(words[0]);
        if (!address)
            continue;
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (comparable(words[i]) == wanted) {
                entries.push_back({path, number, std::string(words[i]), *address});
                break;
            }
        }
    }
    return entries;
}

} // namespace deadair
