// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// Where names in a rule lead: within the rule's own table.
struct NftScope {
    std::string family;
    std::string table;
    std::function<int(const std::string& name)> chain; ///< index, or -1
    std::function<int(const std::string& name)> set;   ///< index of a set or map, or -1
    std::function<int(Set)> add_set;                   ///< takes an anonymous set; its index
};

/// Reads the statements of one rule ("expr" of libnftables JSON). What is not known becomes Unknowable with its text.
std::vector<Statement> readNftStatements(const nlohmann::json& expressions, const NftScope& scope);

/// {"accept": null}, {"jump": {"target": …}}, …. Continue with an Unknowable-like absence is never guessed: absent
/// where it is no verdict.
std::optional<Go> readNftVerdict(const nlohmann::json& verdict, const NftScope& scope);

/// Reads the elements of a set or map into it; `fields` say how the components are written. Elements that cannot be
/// read make `set.unknown` say so.
void readNftElements(const nlohmann::json& elements, const std::vector<Field>& fields, const NftScope& scope, Set& set);

} // namespace deadair::firewall
