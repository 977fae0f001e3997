// SPDX-License-Identifier: GPL-3.0-or-later
// What commands of macOS print.
#pragma once

#include "evidence/name.h"
#include "evidence/server.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::platform::darwin
{

/// `scutil --dns`: the resolver for names that none of the others is for.
ResolverSettings parseScutilDns(std::string_view text);

/// `netstat -s -p tcp`: how often an accept queue was full, since boot. Absent where it says nothing of it.
std::optional<std::int64_t> parseListenOverflows(std::string_view text);

/// `launchctl print DOMAIN/LABEL`. Absent where it is something else.
std::optional<ServiceUnit> parseLaunchctlPrint(std::string_view text, const std::string& label);

/// `launchctl list`: labels by process.
std::map<std::int64_t, std::string> parseLaunchctlList(std::string_view text);

/// What pfctl printed in several goes.
struct PfTexts {
    std::string info;         ///< -s info
    std::string rules;        ///< -s rules
    std::string translations; ///< -s nat
    std::map<std::string, std::string> tables; ///< -t NAME -T show
};

/// The names of `pfctl -s Tables` that pfctl would print as they are, at most `limit`.
std::vector<std::string> parsePfTables(std::string_view text, std::size_t limit);

/// All of it as one text of the form of `pfctl -sa`, the tables' content as pf.conf writes it.
std::string pfListing(const PfTexts& texts);

} // namespace deadair::platform::darwin
