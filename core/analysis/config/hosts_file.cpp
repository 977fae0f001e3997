// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/config/hosts_file.h"

#include "base/text.h"

#include <algorithm>

namespace deadair
{
namespace
{

std::string comparableName(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return toLower(name);
}

} // namespace

std::vector<HostsEntry> findInHosts(std::string_view text, std::string_view name, std::string path)
{
    std::vector<HostsEntry> found;
    const auto wanted = comparableName(trimmed(name));
    if (wanted.empty())
        return found;
    int number = 0;
    for (const auto line : splitLines(text)) {
        ++number;
        const auto words = splitWords(line.substr(0, line.find('#')));
        const auto address = words.empty() ? std::nullopt : IpAddress::parse(words[0]);
        if (!address)
            continue;
        const auto matching = std::find_if(words.begin() + 1, words.end(),
                                           [&wanted](std::string_view word) { return comparableName(word) == wanted; });
        if (matching != words.end())
            found.push_back({path, number, std::string(*matching), *address});
    }
    return found;
}

} // namespace deadair
