// SPDX-License-Identifier: GPL-3.0-or-later
// How iptables writes values, and comparisons made of them. All functions are absent where the text is none.
#pragma once

#include "analysis/firewall/iptables_words.h"

namespace deadair::firewall
{

Key keyOf(Field field);
Match comparison(Key key, std::vector<Interval> values, bool negated);

/// "10.0.0.0/8", "10.0.0.1/255.0.255.0".
std::optional<Statement> compareAddress(const IptablesOption& option, Field field);
/// "10.0.0.1-10.0.0.9".
std::optional<Interval> addressRange(std::string_view text);
/// "80", "1000:2000", ":1024", "1024:".
std::optional<Interval> portRange(std::string_view text);
/// "80,1000:2000" in any of the fields.
std::optional<Statement> comparePorts(const IptablesOption& option, std::vector<Field> fields);
/// "NEW,ESTABLISHED": any of these bits.
std::optional<Statement> compareBits(const IptablesOption& option, Field field);
/// One value by name or number.
std::optional<Statement> compareSymbol(const IptablesOption& option, Field field);

/// -m tcp; -m length; -m ttl and hl; -m dscp and tos; -m ecn.
std::optional<Statement> compareTcp(const IptablesOption& option);
std::optional<Statement> compareLength(const IptablesOption& option, bool v4);
std::optional<Statement> compareHops(const IptablesOption& option, bool v4);
std::optional<Statement> compareTrafficClass(const IptablesOption& option, bool v4);
std::optional<Statement> compareCongestion(const IptablesOption& option, bool v4);

} // namespace deadair::firewall
