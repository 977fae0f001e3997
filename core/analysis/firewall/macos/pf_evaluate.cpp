// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/pf_evaluate.h"

#include "analysis/firewall/macos/pf_match.h"

#include <algorithm>

namespace deadair::firewall::macos
{
namespace
{

constexpr std::size_t most_outcomes = 64;
constexpr int deepest = 32;

struct Outcome {
    Decision decision = Decision::Accept;
    std::optional<RuleRef> rule;
    bool keeps_state = true;
};

Decision decisionOf(PfAction action)
{
    switch (action) {
    case PfAction::Pass:
    case PfAction::Anchor:
        return Decision::Accept;
    case PfAction::Drop:
        return Decision::Drop;
    case PfAction::ReturnReset:
    case PfAction::ReturnError:
        return Decision::Reject;
    }
    return Decision::Accept;
}

class Walk
{
public:
    Walk(const PfRules& rules, const Packet& packet, bool inbound, const Machine& machine)
        : m_rules(rules), m_packet(packet), m_inbound(inbound), m_machine(machine)
    {
    }

    Verdict run()
    {
        m_verdict.packet = m_packet;
        if (m_rules.enabled == false || m_packet.ct_state == CtState::Established)
            return m_verdict;
        if (translated())
            return m_verdict;
        list(0, Truth::Yes, 0);
        m_final.insert(m_final.end(), m_latest.begin(), m_latest.end());
        conclude();
        return m_verdict;
    }

private:
    [[nodiscard]] RuleRef refOf(const PfRule& rule, int list, int number) const
    {
        const auto& name = m_rules.list_names[static_cast<std::size_t>(list)];
        RuleRef ref;
        ref.backend = "pf", ref.table = "filter", ref.chain = name.empty() ? "main" : name;
        ref.number = number, ref.text = rule.text, ref.packets = rule.packets;
        ref.reject_with = rule.action == PfAction::ReturnReset ? "tcp reset" : rule.action == PfAction::ReturnError ? "icmp" : "";
        return ref;
    }

    /// Translation comes before the filter, which then sees other addresses: what it decides is only known where a rule of
    /// translation passes by itself.
    bool translated()
    {
        for (const auto& translation : m_rules.translations) {
            const bool applies = m_inbound ? translation.kind != PfTranslation::Kind::Nat : translation.kind != PfTranslation::Kind::Rdr;
            const auto matching = applies ? matches(m_rules, translation.match, m_packet, m_inbound, m_machine) : PfMatching{Truth::No, {}};
            if (matching.truth == Truth::No)
                continue;
            if (translation.none && matching.truth == Truth::Yes)
                return false;
            auto ref = refOf(translation.match, 0, 0);
            ref.table = "translation";
            m_verdict.rule = ref;
            m_verdict.trace.push_back({ref, "translate", matching.truth == Truth::Yes});
            if (translation.passes && matching.truth == Truth::Yes)
                return true;
            m_verdict.decision = Decision::Unknown;
            m_verdict.rule.reset();
            m_verdict.undecidable.push_back({ref, ref.text, "it translates the packet, and the filter then sees other addresses"});
            return true;
        }
        return false;
    }

    /// `reached`: whether the packet surely comes here. False: the walk is over for good.
    bool list(int index, Truth reached, int depth)
    {
        int number = 0;
        for (const auto& rule : m_rules.lists[static_cast<std::size_t>(index)]) {
            auto matching = matches(m_rules, rule, m_packet, m_inbound, m_machine);
            matching.truth = both(matching.truth, reached);
            ++number;
            if (matching.truth == Truth::No)
                continue;
            const auto ref = refOf(rule, index, number);
            if (!matching.why.empty() || (rule.action == PfAction::Anchor && rule.inner < 0))
                m_verdict.undecidable.push_back({ref, rule.text, matching.why.empty() ? "what the anchor holds is not told" : matching.why});
            const bool over = rule.action == PfAction::Anchor ? !anchor(rule, ref, matching.truth, depth) : !apply(rule, ref, matching.truth);
            if (over)
                return false;
        }
        return true;
    }

    bool anchor(const PfRule& rule, const RuleRef& ref, Truth truth, int depth)
    {
        m_verdict.trace.push_back({ref, "jump " + rule.anchor, truth == Truth::Yes});
        if (rule.inner < 0 || depth == deepest) { // anything may be in it, with "quick" too
            add(m_final, {Decision::Drop, ref, true});
            add(m_final, {Decision::Accept, std::nullopt, true});
            return true;
        }
        const auto matched_before = m_matched;
        if (!list(rule.inner, truth, depth + 1))
            return false;
        // "anchor quick": once a rule in it matched, nothing after it is asked.
        if (!rule.quick || m_matched == matched_before)
            return true;
        if (truth == Truth::Yes && m_matched_surely)
            return false;
        m_final.insert(m_final.end(), m_latest.begin(), m_latest.end());
        return true;
    }

    bool apply(const PfRule& rule, const RuleRef& ref, Truth truth)
    {
        const Outcome outcome{decisionOf(rule.action), ref, rule.keeps_state};
        const auto word = outcome.decision == Decision::Accept ? "accept" : outcome.decision == Decision::Drop ? "drop" : "reject";
        m_verdict.trace.push_back({ref, word, truth == Truth::Yes});
        ++m_matched;
        m_matched_surely = truth == Truth::Yes;
        if (truth == Truth::Yes) {
            m_latest = {outcome};
            return !rule.quick;
        }
        add(rule.quick ? m_final : m_latest, outcome);
        return true;
    }

    static void add(std::vector<Outcome>& outcomes, const Outcome& outcome)
    {
        if (outcomes.size() < most_outcomes || std::ranges::find(outcomes, outcome.decision, &Outcome::decision) == outcomes.end())
            outcomes.push_back(outcome);
    }

    void conclude()
    {
        const auto& last = m_final.back();
        const bool agree = std::ranges::all_of(m_final, [&](const Outcome& o) { return o.decision == last.decision; });
        if (agree) {
            m_verdict.decision = last.decision;
            m_verdict.rule = last.rule;
            m_verdict.tracked = last.keeps_state;
            m_verdict.undecidable.clear();
            return;
        }
        m_verdict.decision = Decision::Unknown;
        m_verdict.tracked.reset();
        for (const auto& outcome : m_final)
            if (outcome.decision != Decision::Accept && outcome.rule && m_verdict.suspects.size() < 10)
                m_verdict.suspects.push_back(*outcome.rule);
    }

    const PfRules& m_rules;
    const Packet& m_packet;
    bool m_inbound;
    const Machine& m_machine;
    std::vector<Outcome> m_latest = {Outcome{}}; ///< what decides if nothing more matches; first: it passes
    std::vector<Outcome> m_final;                ///< what a quick rule may have decided
    int m_matched = 0;
    bool m_matched_surely = false;
    Verdict m_verdict;
};

} // namespace

Verdict evaluate(const PfRules& rules, const Packet& packet, bool inbound, const Machine& machine)
{
    return Walk(rules, packet, inbound, machine).run();
}

} // namespace deadair::firewall::macos
