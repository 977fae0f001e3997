// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_reader.h"

#include "analysis/firewall/json_elements.h"
#include "analysis/firewall/nft_statements.h"
#include "analysis/firewall/nft_text.h"
#include "analysis/firewall/nft_values.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace deadair::firewall
{
namespace
{
using Json = nlohmann::json;

std::optional<int> integer(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer())
        return std::nullopt;
    return static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), INT32_MIN, INT32_MAX));
}

std::optional<std::uint64_t> count(const Json& counter)
{
    const auto found = counter.find("packets");
    return found != counter.end() && found->is_number_unsigned() ? std::optional(found->get<std::uint64_t>())
                                                                 : std::nullopt;
}

std::optional<Hook> hookOf(const std::string& name)
{
    struct Entry {
        std::string_view name;
        Hook hook;
    };
    constexpr Entry entries[] = {{"ingress", Hook::Ingress}, {"prerouting", Hook::Prerouting},
                                 {"input", Hook::Input},     {"forward", Hook::Forward},
                                 {"output", Hook::Output},   {"postrouting", Hook::Postrouting},
                                 {"egress", Hook::Egress}};
    const auto* const found = std::ranges::find(entries, name, &Entry::name);
    return found == std::end(entries) ? std::nullopt : std::optional(found->hook);
}

class NftReader final
{
public:
    Result<RuleSet> read(std::string_view text);

private:
    std::optional<Error> readAll(const std::vector<JsonElement>& elements,
                                 std::initializer_list<std::string_view> kinds, void (NftReader::*reader)(const Json&));
    void readTable(const Json& table);
    void readChain(const Json& chain);
    void nameSet(const Json& set);
    void readSet(const Json& set);
    void readRule(const Json& rule);
    [[nodiscard]] NftScope scopeOf(const Json& object);
    [[nodiscard]] int find(const std::unordered_map<std::string, int>& names, const std::string& key) const;
    static std::string path(const std::string& family, const std::string& table, const std::string& name)
    {
        return family + '\n' + table + '\n' + name;
    }

    RuleSet m_rules;
    std::unordered_map<std::string, int> m_tables, m_chains, m_sets; ///< by path; a table's handle
};

int NftReader::find(const std::unordered_map<std::string, int>& names, const std::string& key) const
{
    const auto found = names.find(key);
    return found == names.end() ? -1 : found->second;
}

NftScope NftReader::scopeOf(const Json& object)
{
    NftScope scope;
    scope.family = textMember(object, "family");
    scope.table = textMember(object, "table");
    scope.chain = [this, family = scope.family, table = scope.table](const std::string& name) {
        return find(m_chains, path(family, table, name));
    };
    scope.set = [this, family = scope.family, table = scope.table](const std::string& name) {
        return find(m_sets, path(family, table, name));
    };
    scope.add_set = [this](Set set) {
        m_rules.sets.push_back(std::move(set));
        return static_cast<int>(m_rules.sets.size()) - 1;
    };
    return scope;
}

void NftReader::readTable(const Json& table)
{
    m_tables[path(textMember(table, "family"), textMember(table, "name"), {})] = integer(table, "handle").value_or(0);
    const auto flags = table.value("flags", Json());
    const auto name = textMember(table, "family") + ' ' + textMember(table, "name");
    if (textMember(table, "family") == "bridge")
        m_rules.notes.push_back("table " + name + " filters bridged frames, which are not considered");
    if (flags == "dormant" || (flags.is_array() && std::ranges::find(flags, Json("dormant")) != flags.end()))
        m_tables[path(textMember(table, "family"), textMember(table, "name"), {})] = -1;
}

void NftReader::readChain(const Json& object)
{
    Chain chain;
    chain.family = textMember(object, "family");
    chain.table = textMember(object, "table");
    chain.name = textMember(object, "name");
    const int table = find(m_tables, path(chain.family, chain.table, {}));
    const bool dormant = table < 0 && m_tables.contains(path(chain.family, chain.table, {}));
    if (!dormant)
        chain.hook = hookOf(textMember(object, "hook"));
    chain.priority = integer(object, "prio").value_or(0);
    // Handles count up: tables within the machine, chains within their table.
    chain.registered =
        static_cast<std::int64_t>(std::max(table, 0)) << 31 | std::max(integer(object, "handle").value_or(0), 0);
    if (textMember(object, "type") == "nat")
        chain.type = ChainType::Nat;
    else if (textMember(object, "type") == "route")
        chain.type = ChainType::Route;
    chain.policy = textMember(object, "policy") == "drop" ? Target::Drop : Target::Accept;
    if (const auto device = object.find("dev"); device != object.end()) {
        const auto devices = device->is_array() ? *device : Json::array({*device});
        for (const auto& name : devices)
            if (name.is_string())
                chain.devices.push_back(name.get<std::string>());
    }
    m_chains[path(chain.family, chain.table, chain.name)] = static_cast<int>(m_rules.chains.size());
    m_rules.chains.push_back(std::move(chain));
}

void NftReader::nameSet(const Json& object)
{
    Set set;
    set.name = textMember(object, "name");
    m_sets[path(textMember(object, "family"), textMember(object, "table"), set.name)] = static_cast<int>(m_rules.sets.size());
    m_rules.sets.push_back(std::move(set));
}

/// The fields that a set's type stands for: "ipv4_addr", ["ipv4_addr","inet_service"], or {"typeof": expression}.
std::vector<Field> fieldsOf(const Json& type)
{
    std::vector<Field> fields;
    if (type.is_object() && type.contains("typeof")) {
        for (const auto& key : readNftKeys(type["typeof"]))
            fields.push_back(key.field);
    } else if (type.is_array()) {
        for (const auto& part : type)
            fields.push_back(part.is_string() ? fieldOfNftType(part.get<std::string>()).value_or(Field::Unknown)
                                              : readNftKey(part).field);
    } else {
        fields.push_back(type.is_string() ? fieldOfNftType(type.get<std::string>()).value_or(Field::Unknown)
                                          : readNftKey(type).field);
    }
    return fields;
}

void NftReader::readSet(const Json& object)
{
    const int number = find(m_sets, path(textMember(object, "family"), textMember(object, "table"), textMember(object, "name")));
    auto& set = m_rules.sets[static_cast<std::size_t>(number)];
    auto fields = fieldsOf(object.value("type", Json()));
    const bool is_known = std::ranges::find(fields, Field::Unknown) == fields.end();
    Set read;
    const auto elements = object.find("elem");
    if (elements != object.end() && elements->is_array())
        readNftElements(*elements, fields, scopeOf(object), read);
    else
        read.elements = ElementIndex(fields.size());
    if (!is_known && read.elements.size() > 0)
        read.unknown = "the type of its set is not known";
    read.name = set.name;
    set = std::move(read);
}

void NftReader::readRule(const Json& object)
{
    const auto scope = scopeOf(object);
    const int chain = scope.chain(textMember(object, "chain"));
    const auto expressions = object.find("expr");
    if (chain < 0 || expressions == object.end() || !expressions->is_array())
        return m_rules.notes.push_back("a rule of chain \"" + textMember(object, "chain") + "\" cannot be placed");
    Rule rule;
    rule.statements = readNftStatements(*expressions, scope);
    rule.text = nftRuleText(*expressions, textMember(object, "comment"));
    rule.handle = integer(object, "handle");
    for (const auto& statement : *expressions)
        if (statement.is_object() && statement.contains("counter") && statement["counter"].is_object())
            rule.packets = count(statement["counter"]);
    auto& rules = m_rules.chains[static_cast<std::size_t>(chain)].rules;
    rule.number = static_cast<int>(rules.size()) + 1;
    rules.push_back(std::move(rule));
}

std::optional<Error> NftReader::readAll(const std::vector<JsonElement>& elements,
                                        std::initializer_list<std::string_view> kinds,
                                        void (NftReader::*reader)(const Json&))
{
    for (const auto& element : elements) {
        if (std::ranges::find(kinds, element.kind) == kinds.end())
            continue;
        const auto parsed = Json::parse(element.text, nullptr, false);
        const bool is_object = parsed.is_object() && parsed.begin().value().is_object();
        if (!is_object)
            return Error{ErrorCode::Malformed, "read the nftables rule set",
                         "byte " + std::to_string(element.offset) + ": the " + std::string(element.kind) +
                             " that starts here is not valid JSON"};
        (this->*reader)(parsed.begin().value());
    }
    return std::nullopt;
}

Result<RuleSet> NftReader::read(std::string_view document)
{
    const auto elements = splitJsonArray(document, "nftables");
    if (!elements)
        return elements.error();
    // Names first: maps and rules name chains and sets that may be listed after them.
    if (auto error = readAll(*elements, {"table"}, &NftReader::readTable))
        return *error;
    if (auto error = readAll(*elements, {"chain"}, &NftReader::readChain))
        return *error;
    if (auto error = readAll(*elements, {"set", "map", "meter"}, &NftReader::nameSet))
        return *error;
    if (auto error = readAll(*elements, {"set", "map", "meter"}, &NftReader::readSet))
        return *error;
    if (auto error = readAll(*elements, {"rule"}, &NftReader::readRule))
        return *error;
    return std::move(m_rules);
}

} // namespace

Result<RuleSet> readNftJson(std::string_view text)
{
    return NftReader().read(text);
}

} // namespace deadair::firewall
