// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_names.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace deadair
{

/// Reads typed fields of one JSON object. A missing field, or null, leaves its variable as it is; the first field of a
/// wrong type or value is remembered with its path ("verdict.where.hop"), and nothing is read after it.
class ObjectReader
{
public:
    using Json = nlohmann::ordered_json;

    explicit ObjectReader(const Json& json, std::string path = {}) : m_json(json), m_path(std::move(path)) {}

    /// "the field 'x' is missing" or "the field 'x' has the wrong type or value"; empty while all is well.
    [[nodiscard]] const std::string& fault() const { return m_fault; }

    void fail(const std::string& name) { setFault("the field '" + m_path + name + "' has the wrong type or value"); }
    void require(const std::string& name)
    {
        if (!m_json.contains(name))
            setFault("the field '" + m_path + name + "' is missing");
    }

    [[nodiscard]] bool has(const char* name) const
    {
        const auto found = m_json.find(name);
        return found != m_json.end() && !found->is_null();
    }

    void text(const char* name, std::string& value)
    {
        if (const auto* json = field(name, &Json::is_string))
            value = json->get<std::string>();
    }
    void text(const char* name, std::optional<std::string>& value)
    {
        if (const auto* json = field(name, &Json::is_string))
            value = json->get<std::string>();
    }
    void boolean(const char* name, bool& value)
    {
        if (const auto* json = field(name, &Json::is_boolean))
            value = json->get<bool>();
    }
    /// A number from 0 to 1.
    void fraction(const char* name, double& value)
    {
        const auto* json = field(name, &Json::is_number);
        if (json == nullptr)
            return;
        value = json->get<double>();
        if (!(value >= 0 && value <= 1))
            fail(name);
    }
    template <std::integral T> void integer(const char* name, T& value)
    {
        const auto* json = field(name, &Json::is_number_integer);
        if (json == nullptr)
            return;
        const auto number = json->get<std::int64_t>();
        value = static_cast<T>(number);
        if (!std::in_range<T>(number))
            fail(name);
    }
    template <std::integral T> void integer(const char* name, std::optional<T>& value)
    {
        T inner{};
        if (field(name, &Json::is_number_integer) != nullptr) {
            integer(name, inner);
            value = inner;
        }
    }
    template <class E> void choice(const char* name, E& value)
    {
        const auto* json = field(name, &Json::is_string);
        if (json == nullptr)
            return;
        const auto found = enumFromName<E>(json->get<std::string>());
        found ? void(value = *found) : fail(name);
    }
    void texts(const char* name, std::vector<std::string>& values)
    {
        if (const auto* json = field(name, &Json::is_array))
            copyTexts(name, *json, values);
    }
    void textMap(const char* name, std::map<std::string, std::string>& values)
    {
        const auto* json = field(name, &Json::is_object);
        if (json == nullptr)
            return;
        for (const auto& [key, element] : json->items())
            element.is_string() ? void(values[key] = element.get<std::string>()) : fail(std::string(name) + "." + key);
    }
    void textLists(const char* name, std::map<std::string, std::vector<std::string>>& values)
    {
        const auto* json = field(name, &Json::is_object);
        if (json == nullptr)
            return;
        for (const auto& [key, element] : json->items())
            element.is_array() ? copyTexts(std::string(name) + "." + key, element, values[key])
                               : fail(std::string(name) + "." + key);
    }
    template <class Read> void object(const char* name, Read read)
    {
        if (const auto* json = field(name, &Json::is_object))
            descend(*json, m_path + name + ".", read);
    }
    template <class T, class Read> void list(const char* name, std::vector<T>& values, Read read)
    {
        const auto* json = field(name, &Json::is_array);
        if (json == nullptr)
            return;
        for (const auto& element : *json) {
            const auto place = std::string(name) + "[" + std::to_string(values.size()) + "]";
            if (!element.is_object())
                return fail(place);
            descend(element, m_path + place + ".", [&](ObjectReader& inner) { read(inner, values.emplace_back()); });
        }
    }

    /// The same for a list of which nothing is kept.
    template <class Read> void each(const char* name, Read read)
    {
        std::vector<char> seen;
        list(name, seen, [&](ObjectReader& inner, char&) { read(inner); });
    }

private:
    const Json* field(const char* name, bool (Json::*is_wanted)() const noexcept)
    {
        const auto found = m_json.find(name);
        if (found == m_json.end() || found->is_null() || !m_fault.empty())
            return nullptr;
        if (((*found).*is_wanted)())
            return &*found;
        fail(name);
        return nullptr;
    }
    void copyTexts(const std::string& name, const Json& json, std::vector<std::string>& values)
    {
        for (const auto& element : json)
            element.is_string() ? values.push_back(element.get<std::string>()) : fail(name);
    }
    template <class Read> void descend(const Json& json, std::string path, Read read)
    {
        ObjectReader inner(json, std::move(path));
        read(inner);
        if (!inner.fault().empty())
            setFault(inner.fault());
    }
    void setFault(std::string fault)
    {
        if (m_fault.empty())
            m_fault = std::move(fault);
    }

    const Json& m_json;
    std::string m_path;
    std::string m_fault;
};

} // namespace deadair
