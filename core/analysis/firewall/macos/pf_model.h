// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filter pf (macOS, BSD) as pfctl prints it.
#pragma once

#include "base/ip_address.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace deadair::firewall::macos
{

/// Ports from low to high; `outside`: all others.
struct PfPorts {
    std::uint16_t low = 0;
    std::uint16_t high = 65535;
    bool outside = false;
    std::string unknown; ///< a service name that is not known
};

/// One alternative of "from" or "to".
struct PfHost {
    enum class Kind { Any, Prefix, Range, Table, Self, Unknown } kind = Kind::Any;
    bool negated = false;
    IpPrefix prefix;
    IpAddress first, last; ///< of a Range
    std::string name;      ///< of a table, or what is not known ("(en0:network)")
    std::string anchor;    ///< of the rules that name a table; "" of the main ones
};

enum class PfAction { Pass, Drop, ReturnReset, ReturnError, Anchor };

struct PfRule {
    PfAction action = PfAction::Pass;
    std::optional<bool> inbound; ///< absent: both directions
    bool quick = false;
    bool keeps_state = true;
    std::vector<std::string> interfaces; ///< "en0", "! lo0"; empty: all
    std::optional<IpAddress::Family> family;
    std::vector<int> protocols; ///< empty: all
    std::vector<PfHost> from, to;         ///< empty: any
    std::vector<PfPorts> from_ports, to_ports;
    std::optional<std::uint8_t> flags_set, flags_mask;
    std::vector<std::uint32_t> users; ///< empty: any
    std::vector<std::string> unknowable; ///< words that a packet does not tell, or that are not known
    std::string text;
    std::string anchor; ///< name, of an Anchor
    int inner = -1;     ///< of an Anchor: index into PfRules::lists; -1: its content is not told
    std::optional<std::uint64_t> packets;
};

struct PfTranslation {
    enum class Kind { Nat, Rdr, Binat } kind = Kind::Nat;
    bool none = false;   ///< "no nat": the translations after it do not apply
    bool passes = false; ///< "rdr pass": the filter is not asked
    PfRule match;
};

struct PfTableName {
    std::string anchor; ///< "" of the main rules
    std::string name;
    friend auto operator<=>(const PfTableName&, const PfTableName&) = default;
};

struct PfRules {
    std::vector<std::vector<PfRule>> lists = {{}}; ///< the first is the main one, the others are those of anchors
    std::vector<std::string> list_names = {""};    ///< paths, as `pfctl -a` takes them
    std::vector<PfTranslation> translations;
    std::map<PfTableName, std::optional<std::vector<IpPrefix>>> tables; ///< absent: what it holds is not told
    std::set<std::string> anchors_with_more_tables; ///< that are not among these; "*": all anchors may have such
    std::optional<bool> enabled;
    std::vector<std::string> notes; ///< lines that were not understood
};

} // namespace deadair::firewall::macos
