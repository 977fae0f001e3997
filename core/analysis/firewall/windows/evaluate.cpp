// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/evaluate.h"

#include "analysis/firewall/windows/match.h"

#include <algorithm>

namespace deadair::firewall::windows
{
namespace
{

bool isSelf(const Ends& ends)
{
    const auto loops = [](const std::optional<IpAddress>& end) { return end && end->isLoopback(); };
    return loops(ends.local) || loops(ends.remote) || (ends.local && ends.local == ends.remote);
}

std::string verdictWord(Action action)
{
    return action == Action::Block ? "drop" : "accept";
}

/// One profile's verdict.
class Walk
{
public:
    Walk(const RuleSet& rules, const Profile& of_profile, Direction direction, const Ends& ends, const Machine& machine,
         const Circumstances& circumstances)
        : m_rules(rules), m_profile(of_profile), m_direction(direction), m_ends(ends), m_machine(machine), m_circumstances(circumstances)
    {
    }

    Verdict run()
    {
        const auto& excluded = m_profile.excluded_interfaces;
        const bool is_excluded = m_ends.interface && std::ranges::find(excluded, *m_ends.interface) != excluded.end();
        if (m_profile.enabled == Truth::No || is_excluded) // it filters nothing
            return m_verdict;
        if (m_direction == Direction::In && m_profile.block_all_inbound) {
            stop(defaultRef("all incoming connections are blocked, including those in the list of allowed programs"));
            return m_verdict;
        }
        for (std::size_t index = 0; index < m_rules.rules.size(); ++index)
            judge(m_rules.rules[index], static_cast<int>(index) + 1);
        conclude();
        return m_verdict;
    }

private:
    [[nodiscard]] RuleRef refOf(const Rule& rule, int number) const
    {
        RuleRef ref;
        ref.backend = "windows", ref.table = m_profile.name, ref.chain = m_direction == Direction::In ? "inbound" : "outbound";
        ref.number = number, ref.name = rule.name, ref.text = rule.text;
        return ref;
    }

    [[nodiscard]] RuleRef defaultRef(std::string text) const
    {
        auto ref = refOf({}, 0);
        ref.policy = true, ref.text = std::move(text);
        return ref;
    }

    /// Whether rules that no group policy set apply at all.
    [[nodiscard]] Truth applies(const Rule& rule) const
    {
        if (!rule.enabled || rule.direction != m_direction || (rule.profiles & m_profile.bit) == 0)
            return Truth::No;
        return !rule.local || m_profile.local_rules != Truth::No ? Truth::Yes : Truth::No;
    }

    void judge(const Rule& rule, int number)
    {
        if (applies(rule) == Truth::No)
            return;
        const auto matching = matches(rule, m_ends, m_machine, m_circumstances);
        if (matching.truth == Truth::No)
            return;
        const auto ref = refOf(rule, number);
        m_verdict.trace.push_back({ref, verdictWord(rule.action), matching.truth == Truth::Yes});
        auto& kind = rule.action == Action::Block ? m_block : rule.action == Action::Allow ? m_allow : m_bypass;
        if (matching.truth == Truth::Yes && kind.truth != Truth::Yes)
            kind = {Truth::Yes, ref};
        else if (kind.truth == Truth::No)
            kind = {Truth::Unknown, ref};
        if (matching.truth == Truth::Unknown)
            m_verdict.undecidable.push_back({ref, rule.text, matching.why});
    }

    void stop(const RuleRef& rule)
    {
        m_verdict.decision = Decision::Drop;
        m_verdict.rule = rule;
    }

    void conclude()
    {
        const auto& fallback = m_direction == Direction::In ? m_profile.inbound : m_profile.outbound;
        // A default that was not told is Windows' own: nothing in, everything out.
        const auto usual = fallback.value_or(m_direction == Direction::In ? Action::Block : Action::Allow);
        const bool blocks = usual == Action::Block;
        const bool can_block = m_bypass.truth != Truth::Yes && (m_block.truth != Truth::No || (m_allow.truth != Truth::Yes && blocks));
        const bool can_allow = m_bypass.truth != Truth::No || (m_block.truth != Truth::Yes && (m_allow.truth != Truth::No || !blocks));
        const auto policy = defaultRef(blocks ? "default: block" : "default: allow");
        if (can_block && !can_allow) {
            stop(m_block.truth == Truth::Yes ? *m_block.rule : policy);
        } else if (can_allow && !can_block) {
            m_verdict.rule = m_bypass.truth == Truth::Yes ? m_bypass.rule : m_allow.truth == Truth::Yes ? m_allow.rule : policy;
        } else {
            m_verdict.decision = Decision::Unknown;
            m_verdict.suspects.push_back(m_block.rule ? *m_block.rule : policy);
            return;
        }
        m_verdict.undecidable.clear();
    }

    struct Kind {
        Truth truth = Truth::No;
        std::optional<RuleRef> rule;
    };

    const RuleSet& m_rules;
    const Profile& m_profile;
    Direction m_direction;
    const Ends& m_ends;
    const Machine& m_machine;
    const Circumstances& m_circumstances;
    Kind m_block, m_allow, m_bypass;
    Verdict m_verdict;
};

/// The profiles that can be in force for this packet.
std::vector<Profile> profilesFor(const RuleSet& rules, const Ends& ends, Circumstances circumstances)
{
    const auto told = ends.interface ? rules.interfaces.find(*ends.interface) : rules.interfaces.end();
    if (!circumstances.profiles && told != rules.interfaces.end() && told->second != 0)
        circumstances.profiles = told->second;
    const auto active = std::ranges::any_of(rules.profiles, &Profile::active);
    std::vector<Profile> all;
    constexpr std::pair<unsigned, const char*> names[] = {
        {profile::domain, "Domain"}, {profile::private_network, "Private"}, {profile::public_network, "Public"}};
    for (const auto& [bit, name] : names) {
        const auto known = std::ranges::find(rules.profiles, bit, &Profile::bit);
        if (circumstances.profiles ? (*circumstances.profiles & bit) == 0 : active && (known == rules.profiles.end() || !known->active))
            continue;
        Profile none;
        none.bit = bit, none.name = name;
        all.push_back(known == rules.profiles.end() ? none : *known);
    }
    return all;
}

bool isAnswer(const Packet& packet)
{
    return packet.ct_state == CtState::Established || (packet.tcp_flag_bits && (*packet.tcp_flag_bits & tcp_flags::ack) != 0);
}

} // namespace

Verdict evaluate(const RuleSet& rules, const Packet& packet, Direction direction, const Machine& machine, const Circumstances& circumstances)
{
    Verdict verdict;
    verdict.packet = packet;
    const auto ends = endsOf(packet, direction);
    if (isSelf(ends) || isAnswer(packet))
        return verdict;
    std::optional<Verdict> first;
    for (const auto& one : profilesFor(rules, ends, circumstances)) {
        auto next = Walk(rules, one, direction, ends, machine, circumstances).run();
        if (!first) {
            first = std::move(next);
        } else if (next.decision != first->decision) {
            auto suspect = first->decision == Decision::Drop ? first->rule : next.rule;
            first->undecidable.push_back({suspect.value_or(RuleRef{}), suspect ? suspect->text : std::string(),
                                          "it depends on the network's profile, which is not known"});
            if (suspect)
                first->suspects.push_back(*suspect);
            first->decision = Decision::Unknown;
            first->rule.reset();
        }
    }
    if (first)
        verdict = std::move(*first);
    verdict.packet = packet;
    return verdict;
}

} // namespace deadair::firewall::windows
