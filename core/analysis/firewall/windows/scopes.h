// SPDX-License-Identifier: GPL-3.0-or-later
// How Windows writes ports, addresses, protocols and profiles.
#pragma once

#include "analysis/firewall/windows/model.h"

#include <string_view>

namespace deadair::firewall::windows
{

/// "Any", "*", "80,443,5000-5010", "RPC". What is no port becomes a keyword.
Scope<PortSpan> parsePorts(std::string_view text);

/// "Any", "*", "LocalSubnet", "10.0.0.0/8", "10.0.0.0/255.0.0.0", "10.0.0.1-10.0.0.9". What is no address becomes a keyword.
Scope<AddressSpan> parseAddresses(std::string_view text);

/// Adds one element to a scope, as the functions above do with each.
void addPort(Scope<PortSpan>& scope, std::string_view text);
void addAddress(Scope<AddressSpan>& scope, std::string_view text);

/// "TCP" and "6" are 6; "Any" and "256" (NET_FW_IP_PROTOCOL_ANY) are absent. `known` is false for what is neither.
std::optional<int> parseProtocol(std::string_view text, bool& known);

/// "Domain,Private", "Any", "All"; 0 where nothing of it is known.
unsigned parseProfiles(std::string_view text);

/// The elements of a list with commas.
std::vector<std::string_view> splitList(std::string_view text);

/// The rule in one line, for people: "Allow in TCP, local port 443, remote address LocalSubnet".
std::string textOf(const Rule& rule);

} // namespace deadair::firewall::windows
