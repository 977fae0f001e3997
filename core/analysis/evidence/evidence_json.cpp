// SPDX-License-Identifier: GPL-3.0-or-later
// One pair of visitors serves every kind of evidence: the facts list their fields once, see `fields` in their headers.
#include "analysis/evidence/evidence_json.h"

#include "analysis/evidence/utc_time.h"

#include <nlohmann/json.hpp>

#include <concepts>

namespace deadair
{
namespace
{

using Json = nlohmann::ordered_json;

template <class T>
concept Named = requires { EnumNames<T>::table; };

template <class T>
concept Textual = requires(const T& value, std::string_view text) {
    { value.toString() } -> std::same_as<std::string>;
    { T::parse(text) } -> std::same_as<std::optional<T>>;
};

template <class T>
concept Plain = std::same_as<T, bool> || std::integral<T> || std::floating_point<T> || std::same_as<T, std::string>;

class Writer
{
public:
    explicit Writer(Json& json) : m_json(json) {}
    template <class T>
    void operator()(const char* name, const T& value) { m_json[name] = toJson(value); }
    template <class T>
    void operator()(const char* name, const std::optional<T>& value)
    {
        if (value)
            m_json[name] = toJson(*value);
    }

    template <class T>
    static Json toJson(const T& value)
    {
        if constexpr (Named<T>) {
            return enumName(value);
        } else if constexpr (Textual<T>) {
            return value.toString();
        } else if constexpr (Plain<T>) {
            return value;
        } else {
            Json object = Json::object();
            Writer writer(object);
            T::fields(value, writer);
            return object;
        }
    }
    template <class T>
    static Json toJson(const std::vector<T>& values)
    {
        Json array = Json::array();
        for (const auto& value : values)
            array.push_back(toJson(value));
        return array;
    }

private:
    Json& m_json;
};

class Reader
{
public:
    explicit Reader(const Json& json) : m_json(json) {}
    template <class T>
    void operator()(const char* name, T& value)
    {
        const auto found = m_json.find(name);
        if (found == m_json.end() || !m_wrong.empty())
            return;
        if (!read(*found, value))
            m_wrong = name;
    }
    [[nodiscard]] const std::string& wrongField() const { return m_wrong; }

private:
    template <class T>
    static bool read(const Json& json, std::optional<T>& value)
    {
        T inner{};
        if (!read(json, inner))
            return false;
        value = std::move(inner);
        return true;
    }
    template <class T>
    static bool read(const Json& json, std::vector<T>& values)
    {
        if (!json.is_array())
            return false;
        for (const auto& element : json) {
            T value{};
            if (!read(element, value))
                return false;
            values.push_back(std::move(value));
        }
        return true;
    }
    template <class T>
    static bool read(const Json& json, T& value)
    {
        if constexpr (Named<T>) {
            const auto found = json.is_string() ? enumFromName<T>(json.template get<std::string>()) : std::nullopt;
            if (found)
                value = *found;
            return found.has_value();
        } else if constexpr (Textual<T>) {
            const auto found = json.is_string() ? T::parse(json.template get<std::string>()) : std::nullopt;
            if (found)
                value = *found;
            return found.has_value();
        } else if constexpr (std::same_as<T, bool>) {
            value = json.is_boolean() && json.template get<bool>();
            return json.is_boolean();
        } else if constexpr (std::same_as<T, std::string>) {
            if (json.is_string())
                value = json.template get<std::string>();
            return json.is_string();
        } else if constexpr (std::floating_point<T>) {
            if (json.is_number())
                value = json.template get<T>();
            return json.is_number();
        } else if constexpr (std::integral<T>) {
            if (!json.is_number_integer())
                return false;
            const auto number = json.template get<std::int64_t>();
            value = static_cast<T>(number);
            return static_cast<std::int64_t>(value) == number;
        } else {
            if (!json.is_object())
                return false;
            Reader reader(json);
            T::fields(value, reader);
            return reader.wrongField().empty();
        }
    }

    const Json& m_json;
    std::string m_wrong;
};

template <std::size_t Index = 0>
bool makeFact(std::string_view kind, Fact& fact)
{
    if constexpr (Index < std::variant_size_v<Fact::Kinds>) {
        using Candidate = std::variant_alternative_t<Index, Fact::Kinds>;
        if (Candidate::kind != kind)
            return makeFact<Index + 1>(kind, fact);
        fact = Candidate{};
        return true;
    }
    return false;
}

Error malformed(std::string what)
{
    return {ErrorCode::Malformed, "read evidence", std::move(what)};
}

std::string textOf(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Json evidenceToJson(const Evidence& evidence)
{
    Json json = {{"id", evidence.id},
                 {"kind", kindOf(evidence.fact)},
                 {"source", evidence.source},
                 {"time", formatUtc(evidence.time_ms)}};
    Writer writer(json);
    std::visit([&](const auto& fact) { std::decay_t<decltype(fact)>::fields(fact, writer); }, evidence.fact);
    return json;
}

Result<Evidence> evidenceFromJson(const Json& json)
{
    if (!json.is_object())
        return malformed("a piece of evidence is not an object");
    Evidence evidence;
    evidence.id = textOf(json, "id");
    evidence.source = textOf(json, "source");
    const auto time_ms = parseUtc(textOf(json, "time"));
    if (evidence.id.empty() || !time_ms)
        return malformed("evidence '" + evidence.id + "' lacks an id or a time");
    evidence.time_ms = *time_ms;
    const auto kind = textOf(json, "kind");
    if (!makeFact(kind, evidence.fact))
        return malformed("evidence '" + evidence.id + "' has the unknown kind '" + kind + "'");
    Reader reader(json);
    std::visit([&](auto& fact) { std::decay_t<decltype(fact)>::fields(fact, reader); }, evidence.fact);
    if (!reader.wrongField().empty())
        return malformed("evidence '" + evidence.id + "': field '" + reader.wrongField() + "' has the wrong type");
    return evidence;
}

} // namespace deadair
