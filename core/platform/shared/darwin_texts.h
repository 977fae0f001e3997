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

struct PfTable {
    std::string anchor; ///< "": of the main rules
    std::string name;
    std::optional<std::string> content; ///< -t NAME -T show; absent where it was not had
};

/// What pfctl printed in several goes.
struct PfTexts {
    std::string info;         ///< -s info
    std::string rules;        ///< -s rules
    std::string translations; ///< -s nat
    std::vector<PfTable> tables;
    std::vector<std::string> anchors_with_more_tables; ///< than are among these; "*": any
};

struct PfNames {
    std::vector<std::string> names;
    bool all = true; ///< none was left out
};

/// The names of `pfctl -s Tables` or `-s Anchors` that can be handed to pfctl again, at most `limit`.
PfNames parsePfNames(std::string_view text, std::size_t limit);

/// All of it as one text of the form of `pfctl -sa`, the tables' content as pf.conf writes it.
std::string pfListing(const PfTexts& texts);

} // namespace deadair::platform::darwin
