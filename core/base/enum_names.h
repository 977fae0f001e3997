// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace deadair
{

/// Specialise with `static constexpr std::pair<E, std::string_view> table[]`: the names an enum has in JSON and in logs.
template <class E>
struct EnumNames;

/// The name of an enumerator; every enumerator must be in the table.
template <class E>
constexpr std::string_view enumName(E value)
{
    const auto* const entry = std::ranges::find(EnumNames<E>::table, value, &std::pair<E, std::string_view>::first);
    return entry == std::end(EnumNames<E>::table) ? std::string_view("?") : entry->second;
}

/// The enumerator of a name. Absent when no enumerator has it.
template <class E>
constexpr std::optional<E> enumFromName(std::string_view name)
{
    const auto* const entry = std::ranges::find(EnumNames<E>::table, name, &std::pair<E, std::string_view>::second);
    if (entry == std::end(EnumNames<E>::table))
        return std::nullopt;
    return entry->first;
}

} // namespace deadair
