// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_statements.h"
#include "analysis/firewall/nft_values.h"

#include <nlohmann/json.hpp>

namespace deadair::firewall
{
namespace
{
using Json = nlohmann::json;

/// The parts of {"concat": […]}, or the one value itself. Empty where a part cannot be read.
std::vector<Interval> readParts(const Json& value, const std::vector<Field>& fields)
{
    std::vector<Interval> parts;
    const bool is_concat = value.is_object() && value.contains("concat") && value["concat"].is_array();
    const std::size_t count = is_concat ? value["concat"].size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        const auto part =
            readNftValue(is_concat ? value["concat"][i] : value, i < fields.size() ? fields[i] : Field::Unknown);
        if (!part)
            return {};
        parts.push_back(*part);
    }
    return parts;
}

/// An element may carry a counter, a comment or a timeout, which do not matter here; anything else is a condition.
bool hasCondition(const Json& element)
{
    for (const auto& [key, value] : element.items())
        if (key == "limit" || key == "quota" || key == "ct count" || key == "stmt")
            return true;
    return false;
}

void addVerdictOrValue(const Json* data, const NftScope& scope, Set& set)
{
    if (!data)
        return;
    if (auto verdict = readNftVerdict(*data, scope)) {
        set.verdicts.push_back(std::move(*verdict));
        return;
    }
    // Without the value the look-up still finds the key: what follows from it is unknown.
    set.values.push_back(readParts(*data, {}));
}

void addElement(const Json& item, const std::vector<Field>& fields, const NftScope& scope, Set& set)
{
    const bool is_pair = item.is_array() && item.size() == 2;
    const Json* key = is_pair ? &item[0] : &item;
    const Json* data = is_pair ? &item[1] : nullptr;
    bool conditional = false;
    if (key->is_object() && key->contains("elem")) {
        const auto& element = (*key)["elem"];
        if (!element.is_object() || !element.contains("val")) {
            set.unknown = "an element cannot be read";
            return;
        }
        conditional = hasCondition(element);
        key = &element["val"];
    }
    if (*key == "*" && fields.size() == 1 && fields[0] != Field::InterfaceIn && fields[0] != Field::InterfaceOut) {
        set.catch_all = static_cast<int>(set.elements.size());
        addVerdictOrValue(data, scope, set);
        return;
    }
    const auto parts = readParts(*key, fields);
    if (parts.size() != set.elements.width()) {
        set.unknown = "an element cannot be read";
        return;
    }
    if (conditional && set.conditional.empty())
        set.conditional.assign(set.elements.size(), false);
    if (conditional || !set.conditional.empty())
        set.conditional.push_back(conditional);
    set.elements.add(parts);
    addVerdictOrValue(data, scope, set);
}

} // namespace

void readNftElements(const Json& elements, const std::vector<Field>& fields, const NftScope& scope, Set& set)
{
    set.elements = ElementIndex(fields.size());
    const Json* catch_all = nullptr;
    const auto isCatchAll = [](const Json& item) {
        const auto& key = item.is_array() && !item.empty() ? item[0] : item;
        return key == "*" || (key.is_object() && key.contains("elem") && key["elem"].is_object() &&
                              key["elem"].value("val", Json()) == "*");
    };
    if (!elements.is_array())
        addElement(elements, fields, scope, set);
    else
        for (const auto& item : elements)
            if (isCatchAll(item))
                catch_all = &item; // last, so that its row number follows those of the elements
            else
                addElement(item, fields, scope, set);
    if (catch_all)
        addElement(*catch_all, fields, scope, set);
    set.elements.finish();
}

} // namespace deadair::firewall
