// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/chain_walk.h"

#include "analysis/firewall/owner.h"

#include <algorithm>
#include <utility>

namespace deadair::firewall
{
namespace
{
// nftables allows 16 nested jumps (NFT_JUMP_STACK_SIZE), iptables as many as there are chains; a goto nests only here.
constexpr int deepest_nft_jumps = 16;
constexpr int deepest_nesting = 200;
// Chains that jump to each other twice make 2^n ways out of n chains: no real rule set comes near this.
constexpr int most_steps = 1'000'000;
constexpr std::size_t longest_trace = 2000;
constexpr std::size_t most_endings = 2000;

void join(std::optional<PacketState>& into, const PacketState& state)
{
    into = into ? joined(std::move(*into), state) : state;
}

std::string verdictName(const RuleSet& rules, const Go& go)
{
    const auto chain = [&] { return go.chain < 0 ? "?" : rules.chains[static_cast<std::size_t>(go.chain)].name; };
    switch (go.target) {
    case Target::Accept:
        return "accept";
    case Target::Drop:
        return "drop";
    case Target::Reject:
        return "reject";
    case Target::Queue:
        return "queue";
    case Target::Jump:
        return "jump " + chain();
    case Target::Goto:
        return "goto " + chain();
    case Target::Return:
        return "return";
    case Target::Continue:
    case Target::Elsewhere:
        break;
    }
    return "continue";
}

/// ufw and firewalld use base chains with names of nobody's: they own what they have filled with jumps to their own.
std::string ownerOfSurroundings(const RuleRef& rule, const std::vector<Trace>& trace)
{
    const auto found = std::ranges::find_if(trace, [&](const Trace& item) {
        const bool fills = item.rule.owner == "ufw" || item.rule.owner == "firewalld";
        return fills && item.rule.backend == rule.backend && item.rule.family == rule.family &&
               item.rule.table == rule.table;
    });
    return found == trace.end() ? std::string() : found->rule.owner;
}

} // namespace

std::optional<PacketState> ChainWalk::throughBaseChain(int number, PacketState state, bool certain)
{
    m_accepted.reset();
    m_stays = true;
    const auto& chain = m_rules.chains[static_cast<std::size_t>(number)];
    auto fallen = throughChain(number, std::move(state), certain, 0);
    if (fallen && chain.policy == Target::Drop) {
        const Site site{number, -1};
        m_endings.push_back({Decision::Drop, site, nullptr, certain});
        m_trace.push_back({site, "drop", certain && m_travels && m_stays});
        m_travels = m_travels && certain;
        fallen.reset();
    }
    if (fallen)
        join(m_accepted, *fallen);
    return std::exchange(m_accepted, std::nullopt);
}

void ChainWalk::giveUp(Site site, std::string why)
{
    if (!std::exchange(m_gave_up, true))
        m_undecided.push_back({site, std::move(why), false});
}

std::optional<PacketState> ChainWalk::throughChain(int number, PacketState start, bool certain, int depth)
{
    const auto& chain = m_rules.chains[static_cast<std::size_t>(number)];
    std::optional<PacketState> state = std::move(start), returned;
    for (std::size_t i = 0; i < chain.rules.size() && state; ++i) {
        const Site site{number, static_cast<int>(i)};
        const bool too_deep =
            depth > deepest_nesting || (chain.backend == Backend::Nftables && m_jumps > deepest_nft_jumps);
        if (too_deep || ++m_steps > most_steps)
            giveUp(site, too_deep ? "chains jump to each other without end" : "too many rules to follow");
        if (m_gave_up)
            return state;
        const auto step = tryRule(chain.rules[i], *state);
        if (step.truth == Truth::No)
            continue;
        note(site, chain.rules[i], step, certain);
        if (step.translated) {
            join(m_accepted, *state);
            if (step.chooses_source_port && certain && step.truth == Truth::Yes && m_travels && m_stays)
                m_source_ports = site;
            m_stays = m_stays && certain && step.truth == Truth::Yes;
            if (step.truth == Truth::Yes)
                state.reset();
            continue;
        }
        const bool sure = step.truth == Truth::Yes && step.ways.size() == 1;
        for (const auto* go : step.ways)
            follow(*go, site, sure, certain, depth, state, returned);
        certain = certain && !(state && returned); // what follows here is perhaps passed by
    }
    if (state && returned)
        return joined(std::move(*state), *returned);
    return state ? state : returned;
}

void ChainWalk::follow(const Go& go, Site site, bool sure, bool certain, int depth, std::optional<PacketState>& state,
                       std::optional<PacketState>& returned)
{
    switch (go.target) {
    case Target::Continue:
        return;
    case Target::Accept:
        if (certain && sure && m_travels && m_stays)
            m_last_accept = site;
        m_stays = m_stays && certain && sure;
        join(m_accepted, *state);
        break;
    case Target::Return:
        join(returned, *state);
        break;
    case Target::Queue:
        return queue(go, site, sure, certain, state);
    case Target::Drop:
    case Target::Reject:
    case Target::Elsewhere:
        end(go, site, certain && sure);
        break;
    case Target::Jump:
    case Target::Goto: {
        if (go.chain < 0)
            return giveUp(site, "it jumps to a chain that is not there");
        m_jumps += go.target == Target::Jump ? 1 : 0;
        auto back = throughChain(go.chain, *state, certain && sure, depth + 1);
        m_jumps -= go.target == Target::Jump ? 1 : 0;
        if (go.target == Target::Goto) {
            if (back)
                join(returned, *back);
            break;
        }
        if (sure)
            state = std::move(back);
        else if (back)
            join(state, *back);
        return;
    }
    }
    if (sure)
        state.reset();
}

void ChainWalk::end(const Go& go, Site site, bool certain)
{
    m_travels = m_travels && certain;
    auto decision = Decision::Unknown; // another device
    if (go.target == Target::Drop)
        decision = Decision::Drop;
    else if (go.target == Target::Reject)
        decision = Decision::Reject;
    else if (go.target == Target::Queue)
        decision = Decision::Queue;
    if (m_endings.size() < most_endings)
        m_endings.push_back({decision, site, &go, certain});
}

/// Without a listener the kernel drops what it should queue, or lets it pass where the rule says bypass.
void ChainWalk::queue(const Go& go, Site site, bool sure, bool certain, std::optional<PacketState>& state)
{
    const auto& served = m_machine.queues_served;
    const bool unserved = served && std::ranges::none_of(*served, [&](std::uint16_t number) {
                              return number >= go.queue_first && number <= go.queue_last;
                          });
    if (unserved && go.bypass) {
        join(m_accepted, *state);
        m_stays = m_stays && certain && sure;
    } else if (unserved) {
        m_travels = m_travels && certain && sure;
        m_endings.push_back({Decision::Drop, site, &go, certain && sure});
    } else {
        end(go, site, certain && sure);
    }
    if (sure)
        state.reset();
}

void ChainWalk::note(Site site, const Rule&, const Step& step, bool certain)
{
    const bool sure = step.truth == Truth::Yes && step.ways.size() <= 1;
    if (m_trace.size() < longest_trace) {
        std::string text = step.translated ? "accept" : "continue";
        if (!step.ways.empty())
            text = verdictName(m_rules, *step.ways.front());
        m_trace.push_back({site, std::move(text), certain && sure && m_travels && m_stays});
    }
    const bool matters = step.has_effect || step.translated ||
                         std::ranges::any_of(step.ways, [](const Go* go) { return go->target != Target::Continue; });
    if (!sure && matters && m_undecided.size() < longest_trace)
        m_undecided.push_back({site, step.why.empty() ? "what it compares is not known" : step.why, certain});
}

/// The endings of which one takes place: what is perhaps reached, up to the first that is surely.
std::vector<const ChainWalk::Ending*> ChainWalk::deciding(Decision decision) const
{
    std::vector<const Ending*> found;
    for (const auto& ending : m_endings) {
        if (ending.decision != decision)
            continue;
        found.push_back(&ending);
        if (ending.certain)
            break;
    }
    return found;
}

RuleRef ChainWalk::refer(Site site, const Go* go) const
{
    const auto& chain = m_rules.chains[static_cast<std::size_t>(site.chain)];
    RuleRef reference;
    reference.backend = backendName(chain.backend);
    reference.family = chain.family;
    reference.table = chain.table;
    reference.chain = chain.name;
    reference.policy = site.rule < 0;
    if (reference.policy) {
        reference.text = policyText(chain);
        reference.packets = chain.policy_packets;
    } else {
        const auto& rule = chain.rules[static_cast<std::size_t>(site.rule)];
        reference.handle = rule.handle;
        reference.number = rule.number;
        reference.text = rule.text;
        reference.packets = rule.packets;
    }
    if (go) {
        reference.reject_with = go->reject_with;
        reference.queues = go->target == Target::Queue;
        reference.queue_bypass = go->bypass;
    }
    reference.owner = ownerOf(reference.table, reference.chain);
    return reference;
}

Verdict ChainWalk::verdict(bool passes) const
{
    constexpr std::size_t most_suspects = 20;
    Verdict verdict;
    const auto possible = [&](Decision decision) { return !deciding(decision).empty(); };
    const auto ends = {Decision::Drop, Decision::Reject, Decision::Queue};
    const auto ways = std::ranges::count_if(ends, possible) + (passes ? 1 : 0);
    verdict.decision = Decision::Unknown;
    if (ways == 1 && !m_gave_up && !possible(Decision::Unknown))
        verdict.decision = passes ? Decision::Accept : *std::ranges::find_if(ends, possible);
    const auto endings = verdict.decision == Decision::Unknown ? std::vector<const Ending*>() : deciding(verdict.decision);
    if (endings.size() == 1)
        verdict.rule = refer(endings.front()->site, endings.front()->go);
    else if (verdict.decision == Decision::Accept && m_last_accept)
        verdict.rule = refer(*m_last_accept, nullptr);
    if (m_source_ports)
        verdict.source_ports = refer(*m_source_ports, nullptr);
    for (const auto& seen : m_trace)
        verdict.trace.push_back({refer(seen.site, nullptr), seen.text, seen.certain});
    for (const auto& seen : m_undecided) {
        const auto rule = refer(seen.site, nullptr);
        verdict.undecidable.push_back({rule, rule.text, seen.text});
    }
    if (verdict.rule && verdict.rule->owner.empty())
        verdict.rule->owner = ownerOfSurroundings(*verdict.rule, verdict.trace);
    const auto suspect = [&](const Ending& ending) {
        if (verdict.suspects.size() < most_suspects)
            verdict.suspects.push_back(refer(ending.site, ending.go));
    };
    if (verdict.decision == Decision::Unknown)
        std::ranges::for_each(m_endings, suspect);
    else if (endings.size() > 1)
        std::ranges::for_each(endings, [&](const Ending* ending) { suspect(*ending); });
    return verdict;
}

} // namespace deadair::firewall
