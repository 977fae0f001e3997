// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// The string member `key` of a JSON object; empty where there is none.
std::string textMember(const nlohmann::json& object, const char* key);

/// What an expression of libnftables JSON (libnftables-json(5)) reads from the packet: `payload`, `meta`, `ct`, `fib`,
/// `tcp option`, with bit operations. Field::Unknown for an expression that cannot be evaluated.
Key readNftKey(const nlohmann::json& expression);

/// The same for a concatenation: one key per component.
std::vector<Key> readNftKeys(const nlohmann::json& expression);

/// A value on the right side of a comparison with `field`: number, address, name, prefix or range. Absent when it is
/// none that is known.
std::optional<Interval> readNftValue(const nlohmann::json& value, Field field);

/// The bits that a list of flag names sets ("syn", ["established","related"]). Absent when one is not known.
std::optional<Scalar> readNftBits(const nlohmann::json& value, Field field);

/// A field that is written as this set type is: "ipv4_addr", "inet_service", "mark", "ifname", …; absent for others.
std::optional<Field> fieldOfNftType(std::string_view type);

} // namespace deadair::firewall
