// SPDX-License-Identifier: GPL-3.0-or-later
// What commands of macOS print.
#pragma once

#include "evidence/name.h"
#include "evidence/server.h"

#include <map>
#include <string_view>

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

} // namespace deadair::platform::darwin
