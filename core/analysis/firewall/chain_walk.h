// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/match.h"
#include "analysis/firewall/model.h"
#include "analysis/firewall/packet_state.h"
#include "analysis/firewall/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace deadair::firewall
{

/// A rule by its place in the rule set; rule -1 is the chain's policy.
struct Site {
    int chain = -1;
    int rule = -1;
};

/// Walks one packet through base chains and collects how it can end. Both ways of an undecided match are followed at
/// once, in one pass: the packet's state is what both ways have in common.
class ChainWalk final
{
public:
    ChainWalk(const RuleSet& rules, const Machine& machine) : m_rules(rules), m_machine(machine) {}

    /// The state of what this base chain lets pass; absent when nothing gets through. Not `certain`: the packet perhaps
    /// passes it by.
    std::optional<PacketState> throughBaseChain(int chain, PacketState state, bool certain);

    /// All ways seen so far in which the packet ends, and the decision where `passes` says whether it also gets
    /// through.
    [[nodiscard]] Verdict verdict(bool passes) const;

private:
    struct Step {
        Truth truth = Truth::Yes;
        std::vector<const Go*> ways; ///< more than one where the choice is not known
        bool translated = false;     ///< an address translation ends the chain
        bool chooses_source_port = false;
        bool has_effect = false;
        std::string why;
    };
    struct Ending {
        Decision decision = Decision::Accept;
        Site site;
        const Go* go = nullptr; ///< absent for a policy
        bool certain = true;
    };
    struct Seen {
        Site site;
        std::string text;
        bool certain = true;
    };

    std::optional<PacketState> throughChain(int chain, PacketState state, bool certain, int depth);
    Step tryRule(const Rule& rule, PacketState& state);
    void tryMatch(const Match& match, const PacketState& state, Step& step) const;
    void tryMap(const GoByMap& map, const PacketState& state, Step& step) const;
    void assign(const Assign& assignment, PacketState& state, bool certain) const;
    void tryTranslation(const Nat& nat, PacketState& state, Step& step) const;
    void translate(const Nat& nat, PacketState& state, bool certain) const;
    void note(Site site, const Rule& rule, const Step& step, bool certain);
    void follow(const Go& go, Site site, bool sure, bool certain, int depth, std::optional<PacketState>& state,
                std::optional<PacketState>& returned);
    void end(const Go& go, Site site, bool certain);
    void queue(const Go& go, Site site, bool sure, bool certain, std::optional<PacketState>& state);
    [[nodiscard]] RuleRef refer(Site site, const Go* go) const;
    [[nodiscard]] std::vector<const Ending*> deciding(Decision decision) const;
    void giveUp(Site site, std::string why);

    const RuleSet& m_rules;
    const Machine& m_machine;
    std::optional<PacketState> m_accepted; ///< by the base chain that is being walked
    std::optional<Site> m_last_accept;
    std::optional<Site> m_source_ports;
    std::vector<Ending> m_endings;
    std::vector<Seen> m_trace;
    std::vector<Seen> m_undecided;
    bool m_travels = true; ///< surely: nothing has perhaps stopped it
    bool m_stays = true;   ///< surely in this base chain: nothing has perhaps let it pass
    bool m_gave_up = false;
    int m_steps = 0;
    int m_jumps = 0; ///< nested now
};

} // namespace deadair::firewall
