// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// One option of an iptables rule with what follows it: "! --dport 80" of "-m tcp".
struct IptablesOption {
    std::string module; ///< the match or target it belongs to; empty for "-s", "-p", …
    std::string name;
    bool negated = false;
    std::vector<std::string> values;

    [[nodiscard]] std::string value() const { return values.empty() ? std::string() : values.front(); }
    [[nodiscard]] std::string text() const; ///< as it was written
};

/// A rule line taken apart: "-A CHAIN …" behind the chain's name.
struct IptablesRule {
    std::vector<IptablesOption> options; ///< of the matches, in order; a module without options has one without name
    std::string target;                  ///< of -j or -g; empty: none
    bool is_goto = false;
    std::vector<IptablesOption> target_options;
};

/// The words of a line as iptables-save quotes them ("…" with backslashes). Absent where a quote does not end.
std::optional<std::vector<std::string>> splitIptablesLine(std::string_view line);

/// The parts of a list; one empty part of an empty text.
std::vector<std::string> splitAt(std::string_view text, char separator);

/// A number as rules write it, decimal or "0x…". Absent when it is none.
std::optional<std::uint32_t> ruleNumber(std::string_view text);

IptablesRule takeApart(const std::vector<std::string>& words);

/// What a rule needs to know of its surroundings.
struct IptablesScope {
    IpAddress::Family family = IpAddress::Family::V4;
    std::function<int(const std::string& name)> chain; ///< index in this table, or -1
    std::function<int(const std::string& name)> ipset; ///< index of the set, or -1
    std::function<std::vector<Key>(const std::string& name, const std::string& directions)> ipset_keys;
    std::function<std::vector<std::string>(const std::string& name)> ipset_members; ///< of a list of sets
};

/// The statements of a rule's matches. An option that is not known becomes Unknowable with its text.
void readIptablesMatches(const IptablesRule& rule, const IptablesScope& scope, std::vector<Statement>& into);

/// The statements of a rule's target.
void readIptablesTarget(const IptablesRule& rule, const IptablesScope& scope, std::vector<Statement>& into);

} // namespace deadair::firewall
