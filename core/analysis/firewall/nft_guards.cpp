// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions are those of net/netfilter/nft_*.c; numbers from linux/netfilter/nf_tables.h.
#include "analysis/firewall/nft_guards.h"

#include "analysis/firewall/field_values.h"
#include "analysis/firewall/netlink_bytes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace deadair::firewall
{
namespace
{
using Attributes = NetlinkAttributes;

/// What the last expression read, as far as it says which protocol the packet is of.
std::optional<Field> protocolRead(std::string_view expression, Attributes data, std::uint64_t network)
{
    if (expression == "meta") {
        constexpr unsigned key = 2;
        const auto asked = data.number(key);
        if (asked == 1U)
            return Field::EtherType;
        if (asked == 15U)
            return Field::NetfilterProtocol;
        return asked == 16U ? std::optional(Field::L4Protocol) : std::nullopt;
    }
    if (expression == "ct") {
        constexpr unsigned key = 2;
        const auto asked = data.number(key);
        if (asked == 7U)
            return Field::CtL3Protocol;
        return asked == 10U ? std::optional(Field::CtProtocol) : std::nullopt;
    }
    constexpr unsigned base = 2, offset = 3, length = 4;
    if (expression != "payload" || data.number(base) != 1U || data.number(length) != 1U)
        return std::nullopt;
    if (network == nfproto_v4 && data.number(offset) == 9U)
        return Field::Protocol4;
    return network == nfproto_v6 && data.number(offset) == 6U ? std::optional(Field::NextHeader6) : std::nullopt;
}

/// "==" or "!=" with one value; nft compares protocols in no other way.
std::optional<Match> comparison(Field field, Attributes data)
{
    constexpr unsigned operation = 2, value_type = 3;
    const auto asked = data.number(operation).value_or(99);
    const auto nested = data.find(value_type);
    const auto bytes = nested ? Attributes(*nested).find(1) : std::nullopt;
    const auto value = bytes ? Attributes::bigEndian(*bytes) : std::nullopt;
    if (asked > 1 || !value)
        return std::nullopt;
    Match match;
    match.compare = asked == 0 ? Match::Compare::In : Match::Compare::NotIn;
    match.keys = {{field, 0, {}}};
    match.values = {Interval::point(Scalar::of(*value))};
    return match;
}

/// Expressions after which a comparison no longer stands before everything that the rule does.
bool onlyLooks(std::string_view expression, Attributes data)
{
    constexpr unsigned meta_source = 3, ct_source = 4, payload_source = 5;
    constexpr std::string_view looks[] = {"cmp", "range", "bitwise", "byteorder", "lookup", "exthdr", "fib", "rt", "socket", "counter"};
    if (expression == "meta")
        return !data.find(meta_source);
    if (expression == "ct")
        return !data.find(ct_source);
    if (expression == "payload")
        return !data.find(payload_source);
    return std::ranges::find(looks, expression) != std::end(looks);
}

std::vector<Statement> guardsOf(std::string_view expressions, std::string_view family)
{
    std::vector<Statement> guards;
    std::uint64_t network = family == "ip" ? nfproto_v4 : family == "ip6" ? nfproto_v6 : 0;
    std::optional<Field> read;
    bool looks = true;
    Attributes(expressions).forEach([&](unsigned, std::string_view element) {
        const Attributes expression(element);
        const auto name = expression.text(1);
        const Attributes data(expression.find(2).value_or(std::string_view()));
        looks = looks && onlyLooks(name, data);
        if (!looks)
            return;
        auto match = read && name == "cmp" ? comparison(*read, data) : std::nullopt;
        if (match) {
            const auto asked = match->values[0].first.low;
            const bool is_of = match->compare == Match::Compare::In;
            const bool of_network = *read == Field::NetfilterProtocol || *read == Field::EtherType || *read == Field::CtL3Protocol;
            if (is_of && of_network)
                network = asked == nfproto_v4 || asked == 0x0800 ? nfproto_v4 : nfproto_v6;
            guards.emplace_back(std::move(*match));
        }
        read = protocolRead(name, data, network);
    });
    return guards;
}

std::string_view familyName(unsigned number)
{
    switch (number) {
    case 1:
        return "inet";
    case 2:
        return "ip";
    case 5:
        return "netdev";
    default:
        return number == 10 ? "ip6" : "";
    }
}

using Place = std::tuple<std::string_view, std::string_view, std::string_view, int>; ///< family, table, chain, handle

} // namespace

void addNftGuards(std::string_view messages, RuleSet& rules)
{
    std::map<Place, Rule*> listed;
    for (auto& chain : rules.chains)
        if (chain.backend == Backend::Nftables)
            for (auto& rule : chain.rules)
                if (rule.handle)
                    listed[{chain.family, chain.table, chain.name, *rule.handle}] = &rule;
    constexpr unsigned table = 1, chain_name = 2, handle = 3, expressions = 4;
    forEachNftMessage(messages, [&](unsigned type, unsigned family_number, Attributes data) {
        constexpr unsigned new_rule = 6;
        const auto family = familyName(family_number);
        if (type != new_rule)
            return;
        const auto found = listed.find({family, data.text(table), data.text(chain_name), static_cast<int>(data.number(handle).value_or(0))});
        if (found == listed.end())
            return;
        auto guards = guardsOf(data.find(expressions).value_or(std::string_view()), family);
        auto& statements = found->second->statements;
        statements.insert(statements.begin(), std::make_move_iterator(guards.begin()), std::make_move_iterator(guards.end()));
    });
}

} // namespace deadair::firewall
