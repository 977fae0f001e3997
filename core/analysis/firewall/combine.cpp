// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/combine.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace deadair::firewall
{
namespace
{

void shift(int& index, std::size_t by)
{
    if (index >= 0)
        index += static_cast<int>(by);
}

void renumber(Match& match, std::size_t sets)
{
    shift(match.set, sets);
    for (auto& one : match.any)
        renumber(one, sets);
}

void renumber(Statement& statement, std::size_t chains, std::size_t sets)
{
    if (auto* match = std::get_if<Match>(&statement)) {
        renumber(*match, sets);
    } else if (auto* go = std::get_if<Go>(&statement)) {
        shift(go->chain, chains);
    } else if (auto* map = std::get_if<GoByMap>(&statement)) {
        shift(map->map, sets);
    } else if (auto* assign = std::get_if<Assign>(&statement)) {
        shift(assign->source.map, sets);
    } else if (auto* update = std::get_if<SetUpdate>(&statement)) {
        shift(update->set, sets);
    } else if (auto* nat = std::get_if<Nat>(&statement)) {
        if (nat->address)
            shift(nat->address->map, sets);
        if (nat->port)
            shift(nat->port->map, sets);
    }
}

void renumber(RuleSet& rules, std::size_t chains, std::size_t sets)
{
    for (auto& chain : rules.chains)
        for (auto& rule : chain.rules)
            for (auto& statement : rule.statements)
                renumber(statement, chains, sets);
    for (auto& set : rules.sets)
        for (auto& verdict : set.verdicts)
            shift(verdict.chain, chains);
}

template <class T> void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool samePlace(const Chain& one, const Chain& other)
{
    return std::tie(one.family, one.table, one.name) == std::tie(other.family, other.table, other.name);
}

/// iptables lists its own chains of a table ("raw", "filter" …), and leaves out what nft put beside them.
bool listedByIptables(const Chain& chain, const std::vector<Chain>& all)
{
    return std::ranges::any_of(all, [&](const Chain& other) { return other.backend != Backend::Nftables && other.in_nftables && samePlace(chain, other); });
}

/// Only nftables tells where and in which order chains were registered, also those of iptables' nft variant.
void takeOverRegistration(RuleSet& all)
{
    for (auto& chain : all.chains) {
        if (chain.backend == Backend::Nftables || !chain.in_nftables || !chain.hook)
            continue;
        const auto same = std::ranges::find_if(all.chains, [&](const Chain& other) {
            return other.backend == Backend::Nftables && samePlace(other, chain);
        });
        if (same == all.chains.end() || !same->hook)
            continue;
        chain.registered = same->registered;
        chain.priority = same->priority;
    }
}

} // namespace

RuleSet combine(std::vector<RuleSet> sources)
{
    RuleSet all;
    for (auto& source : sources) {
        renumber(source, all.chains.size(), all.sets.size());
        append(all.chains, source.chains);
        append(all.sets, source.sets);
        append(all.stands_for, source.stands_for);
        append(all.notes, source.notes);
    }
    takeOverRegistration(all);
    for (auto& chain : all.chains) {
        const auto table = chain.family + ' ' + chain.table;
        if (chain.backend == Backend::Nftables && std::ranges::find(all.stands_for, table) != all.stands_for.end() &&
            listedByIptables(chain, all.chains))
            chain.hook.reset();
    }
    return all;
}

} // namespace deadair::firewall
