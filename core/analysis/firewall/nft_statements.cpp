// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_statements.h"

#include "analysis/firewall/field_values.h"
#include "analysis/firewall/nft_text.h"
#include "analysis/firewall/nft_values.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace deadair::firewall
{
namespace
{
using Json = nlohmann::json;
using Compare = Match::Compare;

/// Statements that let every packet through and change nothing that a rule can look at.
constexpr std::string_view statements_without_effect[] = {
    "counter", "log", "comment", "dup", "last", "flow", "ct helper", "secmark", "ct expectation", "ct timeout"};

Unknowable unknowable(const Json& statement, std::string why)
{
    return {nftStatementText(statement), std::move(why)};
}

bool hasUnknown(const std::vector<Key>& keys)
{
    return keys.empty() || std::ranges::find(keys, Field::Unknown, &Key::field) != keys.end();
}

std::vector<Field> fieldsOf(const std::vector<Key>& keys)
{
    std::vector<Field> fields;
    for (const auto& key : keys)
        fields.push_back(key.field);
    return fields;
}

/// The set that "@name" or {"set": […]} stands for; -1 where there is none.
int setOf(const Json& value, const std::vector<Key>& keys, const NftScope& scope)
{
    if (value.is_string() && value.get_ref<const std::string&>().starts_with('@'))
        return scope.set(value.get_ref<const std::string&>().substr(1));
    if (!value.is_object() || !value.contains("set"))
        return -1;
    Set set;
    readNftElements(value["set"], fieldsOf(keys), scope, set);
    return scope.add_set(std::move(set));
}

std::optional<std::vector<Interval>> ordered(const std::string& op, Interval value)
{
    const auto number = value.first;
    const Scalar below{number.low == 0 ? number.high - 1 : number.high, number.low - 1};
    const Scalar above{number.low == ~std::uint64_t{0} ? number.high + 1 : number.high, number.low + 1};
    if (op == "<=")
        return {{Interval{{}, number}}};
    if (op == ">=")
        return {{Interval{number, ~Scalar{}}}};
    if (op == "<")
        return number.isZero() ? std::vector<Interval>{} : std::vector<Interval>{{{}, below}};
    if (op == ">")
        return {{Interval{above, ~Scalar{}}}};
    return std::nullopt;
}

Statement readMatch(const Json& statement)
{
    return unknowable(statement, "what it compares is not known");
}

Statement unclear(Match match)
{
    match.compare = Compare::Unclear;
    return match;
}

Statement compareBits(Match match, const Json& right, bool negative)
{
    const auto bits = readNftBits(right, match.keys[0].field);
    if (!bits)
        return unclear(std::move(match));
    match.compare = negative ? Compare::NoBit : Compare::AnyBit;
    match.values = {Interval::point(*bits)};
    return match;
}

Statement compareOne(Match match, const std::string& op, const Json& right)
{
    const auto value = readNftValue(right, match.keys[0].field);
    if (!value)
        return unclear(std::move(match));
    match.compare = op == "!=" ? Compare::NotIn : Compare::In;
    if (const auto range = ordered(op, *value))
        match.values = *range;
    else
        match.values = {*value};
    return match;
}

Statement readMatch(const Json& statement, const NftScope& scope)
{
    const auto& body = statement["match"];
    if (!body.is_object() || !body.contains("left") || !body.contains("right"))
        return readMatch(statement);
    const auto op = body.contains("op") && body["op"].is_string() ? body["op"].get<std::string>() : std::string("==");
    const auto& right = body["right"];
    Match match;
    match.keys = readNftKeys(body["left"]);
    if (hasUnknown(match.keys))
        return readMatch(statement);
    if (match.keys[0].field == Field::RouteOut && right.is_boolean()) { // "exists": there is a name
        match.compare = right.get<bool>() == (op == "==") ? Compare::NotIn : Compare::In;
        match.values = {Interval::point({})};
        return match;
    }
    if (match.keys[0].field == Field::ReversePath && !right.is_boolean())
        return unclear(std::move(match));
    const bool is_set = (right.is_object() && right.contains("set")) ||
                        (right.is_string() && right.get_ref<const std::string&>().starts_with('@'));
    if (is_set) {
        match.set = setOf(right, match.keys, scope);
        if (match.set < 0)
            return unknowable(statement, "the set it names is not there");
        match.compare = op == "!=" ? Compare::NotIn : Compare::In;
        return match;
    }
    if (match.keys.size() > 1) { // a concatenation compared with one value: a set of one
        Set set;
        readNftElements(Json::array({right}), fieldsOf(match.keys), scope, set);
        match.set = scope.add_set(std::move(set));
        match.compare = op == "!=" ? Compare::NotIn : Compare::In;
        return match;
    }
    if (op == "in" || op == "!")
        return compareBits(std::move(match), right, op == "!");
    return compareOne(std::move(match), op, right);
}

/// The value of a `mangle` or `nat` statement: a constant, a key, or a map.
std::optional<ValueSource> readSource(const Json& value, Field field, const NftScope& scope)
{
    if (value.is_object() && value.contains("map")) {
        const auto& map = value["map"];
        if (!map.is_object() || !map.contains("key") || !map.contains("data"))
            return std::nullopt;
        ValueSource source;
        source.keys = readNftKeys(map["key"]);
        source.map = setOf(map["data"], source.keys, scope);
        return hasUnknown(source.keys) || source.map < 0 ? std::nullopt : std::optional(source);
    }
    if (const auto constant = readNftValue(value, field)) {
        if (constant->isPoint() && constant->first.high == 0 && constant->first.low <= 0xffffffff)
            return ValueSource{{{Field::Constant, static_cast<std::uint32_t>(constant->first.low), {}}}, -1};
        if (constant->isPoint()) { // wider than a key's argument: combined from nothing
            const BitOperation whole{BitOperation::Kind::Or, constant->first};
            return ValueSource{{{Field::Constant, 0, {whole}}}, -1};
        }
        return std::nullopt;
    }
    auto key = readNftKey(value);
    return key.field == Field::Unknown ? std::nullopt : std::optional(ValueSource{{std::move(key)}, -1});
}

std::optional<Statement> readMangle(const Json& statement, const NftScope& scope)
{
    const auto& body = statement["mangle"];
    if (!body.is_object() || !body.contains("key") || !body.contains("value"))
        return unknowable(statement, "it cannot be read");
    const auto to = readNftKey(body["key"]).field;
    const bool followed = to != Field::Unknown && to != Field::OfProtocol && to != Field::OfNetwork;
    auto source = readSource(body["value"], to, scope);
    if (!source)
        source = ValueSource{{Key{}}, -1};
    return followed ? std::optional<Statement>(Assign{to, {}, std::move(*source)}) : std::nullopt;
}

Nat readNat(const std::string& name, const Json& body, const NftScope& scope)
{
    Nat nat;
    if (name == "snat")
        nat.kind = Nat::Kind::Source;
    else if (name == "masquerade")
        nat.kind = Nat::Kind::Masquerade;
    else if (name == "redirect")
        nat.kind = Nat::Kind::Redirect;
    const ValueSource unclear{{Key{}}, -1};
    const auto flags = body.is_object() ? body.value("flags", Json()) : Json();
    for (const auto* flag : {"random", "fully-random"})
        nat.random_port = nat.random_port || flags == flag ||
                          (flags.is_array() && std::ranges::find(flags, Json(flag)) != flags.end());
    if (const auto family = body.is_object() ? body.value("family", Json()) : Json(); family == "ip")
        nat.only = IpAddress::Family::V4;
    else if (family == "ip6")
        nat.only = IpAddress::Family::V6;
    if (body.is_object() && body.contains("addr"))
        nat.address = readSource(body["addr"], Field::Unknown, scope).value_or(unclear);
    if (body.is_object() && body.contains("port"))
        nat.port = readSource(body["port"], Field::TcpDestinationPort, scope).value_or(unclear);
    return nat;
}

Go readQueue(const Json& body)
{
    Go go{Target::Queue, -1, {}, false, 0, 0};
    if (!body.is_object())
        return go;
    if (body.contains("num")) {
        if (const auto range = readNftValue(body["num"], Field::Constant)) {
            go.queue_first = static_cast<std::uint16_t>(range->first.low);
            go.queue_last = static_cast<std::uint16_t>(range->last.low);
        } else {
            go.queue_last = 65535;
        }
    }
    const auto flags = body.value("flags", Json());
    go.bypass = flags == "bypass" || (flags.is_array() && std::ranges::find(flags, Json("bypass")) != flags.end());
    return go;
}

/// In a table of both versions nft lets "reject with icmp" only see packets of its version, and a reset only TCP; it
/// does not show that.
std::optional<Match> neededForReject(const Go& reject)
{
    Match match;
    if (reject.reject_with == "tcp reset") {
        match.keys = {{Field::L4Protocol, 0, {}}};
        match.values = {Interval::point(Scalar::of(ip_protocol::tcp))};
    } else if (!reject.reject_with.starts_with("icmpx") && reject.reject_with.find(' ') != std::string::npos) {
        match.keys = {{Field::NetfilterProtocol, 0, {}}};
        match.values = {Interval::point(Scalar::of(reject.reject_with.starts_with("icmpv6") ? nfproto_v6 : nfproto_v4))};
    }
    return match.keys.empty() ? std::nullopt : std::optional(match);
}

Go readReject(const Json& body)
{
    Go go{Target::Reject, -1, "icmp port-unreachable", false, 0, 0};
    if (!body.is_object() || !body.contains("type") || !body["type"].is_string())
        return go;
    go.reject_with = body["type"].get<std::string>();
    if (body.contains("expr") && body["expr"].is_string())
        go.reject_with += ' ' + body["expr"].get<std::string>();
    return go;
}

/// {"elem": {"val": key, …}} or the key itself. Empty where it is not known.
std::vector<Key> addedKeys(const Json& elem)
{
    const bool wrapped = elem.is_object() && elem.contains("elem") && elem["elem"].is_object() && elem["elem"].contains("val");
    auto keys = readNftKeys(wrapped ? elem["elem"]["val"] : elem);
    return hasUnknown(keys) ? std::vector<Key>() : keys;
}

void readSetUpdate(const Json& statement, const Json& body, const NftScope& scope, std::vector<Statement>& into)
{
    const auto name = body.is_object() ? body.value("set", body.value("map", Json())) : Json();
    const bool named = name.is_string() && name.get_ref<const std::string&>().starts_with('@');
    if (const int set = named ? scope.set(name.get_ref<const std::string&>().substr(1)) : -1; set >= 0)
        into.emplace_back(SetUpdate{set, body.contains("elem") && body.value("op", Json()) != "delete" ? addedKeys(body["elem"]) : std::vector<Key>()});
    const auto conditions = body.is_object() ? body.value("stmt", Json::array()) : Json::array();
    const bool only_counts =
        conditions.is_array() && std::ranges::all_of(conditions, [](const Json& condition) {
            return condition.is_object() && condition.size() == 1 && condition.begin().key() == "counter";
        });
    if (!only_counts || (body.is_object() && body.value("op", Json()) == "delete"))
        into.emplace_back(unknowable(statement, "it depends on earlier packets"));
}

void readVmap(const Json& statement, const Json& body, const NftScope& scope, std::vector<Statement>& into)
{
    GoByMap go;
    if (body.is_object() && body.contains("key") && body.contains("data")) {
        go.keys = readNftKeys(body["key"]);
        if (hasUnknown(go.keys))
            go.keys.assign(std::max<std::size_t>(go.keys.size(), 1), Key{});
        go.map = setOf(body["data"], go.keys, scope);
    }
    if (go.map >= 0) {
        into.emplace_back(std::move(go));
        return;
    }
    into.emplace_back(unknowable(statement, "the map cannot be read"));
    into.emplace_back(Go{Target::Elsewhere, -1, {}, false, 0, 0});
}

/// What this program does not know may also end the packet's way.
void readUnknown(const Json& statement, const std::string& name, std::vector<Statement>& into)
{
    constexpr std::string_view conditions[] = {"limit", "quota", "ct count", "connlimit", "tproxy", "match"};
    into.emplace_back(unknowable(statement, std::ranges::find(conditions, name) != std::end(conditions)
                                                ? "it depends on more than this packet"
                                                : "it is not known"));
    const bool is_xt_match =
        name == "xt" && statement["xt"].is_object() && statement["xt"].value("type", Json()) == "match";
    if (!is_xt_match && std::ranges::find(conditions, name) == std::end(conditions))
        into.emplace_back(Go{Target::Elsewhere, -1, {}, false, 0, 0});
}

/// `counter name tcp dport map @names`: where the map has no object for the packet, the rule ends (nft_objref.c).
std::optional<Match> objectLookUp(const Json& body, const NftScope& scope)
{
    const auto map = body.is_object() ? body.value("map", Json()) : Json();
    if (!map.is_object() || !map.contains("key") || !map.contains("data"))
        return std::nullopt;
    Match match;
    match.keys = readNftKeys(map["key"]);
    match.set = setOf(map["data"], match.keys, scope);
    if (hasUnknown(match.keys) || match.set < 0)
        return std::nullopt;
    return match;
}

void readStatement(const Json& statement, const NftScope& scope, std::vector<Statement>& into)
{
    if (!statement.is_object() || statement.size() != 1)
        return readUnknown(statement, {}, into);
    const auto& name = statement.begin().key();
    const auto& body = statement.begin().value();
    if (auto look_up = objectLookUp(body, scope))
        into.emplace_back(std::move(*look_up));
    if (auto go = readNftVerdict(statement, scope)) {
        if (auto needed = name == "reject" && body.is_object() && body.contains("type") ? neededForReject(*go) : std::nullopt)
            into.emplace_back(std::move(*needed));
        if (go->target != Target::Continue)
            into.emplace_back(std::move(*go));
    } else if (name == "match") {
        into.push_back(readMatch(statement, scope));
    } else if (name == "vmap") {
        readVmap(statement, body, scope, into);
    } else if (name == "mangle") {
        if (auto mangle = readMangle(statement, scope))
            into.push_back(std::move(*mangle));
    } else if (name == "dnat" || name == "snat" || name == "masquerade" || name == "redirect") {
        into.emplace_back(readNat(name, body, scope));
    } else if (name == "reset" && body.is_object() && body.contains("tcp option")) {
        into.emplace_back(Assign{Field::TcpOption, {}, ValueSource{{Key{}}, -1}});
    } else if (name == "notrack") {
        into.emplace_back(NoTrack{});
    } else if (name == "set" || name == "map") {
        readSetUpdate(statement, body, scope, into);
    } else if (std::ranges::find(statements_without_effect, name) == std::end(statements_without_effect)) {
        readUnknown(statement, name, into);
    }
}

} // namespace

std::optional<Go> readNftVerdict(const Json& verdict, const NftScope& scope)
{
    if (!verdict.is_object() || verdict.size() != 1)
        return std::nullopt;
    const auto& name = verdict.begin().key();
    const auto& body = verdict.begin().value();
    if (name == "accept")
        return Go{Target::Accept, -1, {}, false, 0, 0};
    if (name == "drop")
        return Go{Target::Drop, -1, {}, false, 0, 0};
    if (name == "continue")
        return Go{};
    if (name == "return")
        return Go{Target::Return, -1, {}, false, 0, 0};
    if (name == "reject")
        return readReject(body);
    if (name == "queue")
        return readQueue(body);
    if (name != "jump" && name != "goto")
        return std::nullopt;
    Go go{name == "jump" ? Target::Jump : Target::Goto, -1, {}, false, 0, 0};
    if (body.is_object() && body.contains("target") && body["target"].is_string())
        go.chain = scope.chain(body["target"].get<std::string>());
    return go;
}

std::vector<Statement> readNftStatements(const Json& expressions, const NftScope& scope)
{
    std::vector<Statement> statements;
    for (const auto& statement : expressions)
        readStatement(statement, scope, statements);
    return statements;
}

} // namespace deadair::firewall
