// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/judge.h"

#include <algorithm>

namespace deadair::cloud
{
namespace
{

constexpr std::size_t most_doubts = 50;

void addDoubts(std::vector<Doubt>& to, const std::vector<Doubt>& from)
{
    for (const auto& doubt : from)
        if (to.size() < most_doubts && std::ranges::find(to, doubt) == to.end())
            to.push_back(doubt);
}

/// An outcome that is possible, and the rule that would bring it about.
struct Outcome {
    bool possible = false;
    const RuleRef* rule = nullptr;

    void add(const Judged& judged)
    {
        if (!possible || judged.match.truth == Truth::Yes)
            rule = judged.rule;
        possible = true;
    }
};

} // namespace

void Matching::require(Truth next, const std::optional<Doubt>& doubt)
{
    if (next == Truth::Unknown && truth != Truth::No && doubt)
        doubts.push_back(*doubt);
    truth = both(truth, next);
    if (truth == Truth::No)
        doubts.clear();
}

void Matching::require(const Matching& next)
{
    truth = both(truth, next.truth);
    addDoubts(doubts, next.doubts);
    if (truth == Truth::No)
        doubts.clear();
}

void Matching::allowAlso(const Matching& other)
{
    truth = either(truth, other.truth);
    addDoubts(doubts, other.doubts);
    if (truth != Truth::Unknown)
        doubts.clear();
}

ListVerdict judge(std::span<const std::vector<Judged>> lists)
{
    Outcome allow, deny;
    ListVerdict verdict;
    for (const auto& list : lists) {
        bool goes_on = true;
        for (const auto& judged : list) {
            if (judged.match.truth == Truth::No)
                continue;
            if (judged.action != Action::Next)
                (judged.action == Action::Allow ? allow : deny).add(judged);
            for (auto doubt : judged.match.doubts) {
                doubt.rule = *judged.rule;
                addDoubts(verdict.doubts, {doubt});
            }
            if (judged.match.truth == Truth::Yes) {
                goes_on = judged.action == Action::Next;
                break;
            }
        }
        if (!goes_on)
            break;
    }
    if (allow.possible && deny.possible) {
        verdict.rule = *deny.rule;
        return verdict;
    }
    verdict.decision = allow.possible ? Decision::Accept : Decision::Drop;
    if (const auto* rule = allow.possible ? allow.rule : deny.rule)
        verdict.rule = *rule;
    verdict.doubts.clear();
    return verdict;
}

ListVerdict whicheverGuards(std::span<const ListVerdict> candidates, const Doubt& doubt)
{
    if (candidates.empty())
        return {Decision::Unknown, std::nullopt, {doubt}};
    const auto first = candidates.front().decision;
    const bool agree = std::ranges::all_of(candidates, [&](const ListVerdict& v) { return v.decision == first; });
    if (agree && first != Decision::Unknown)
        return candidates.front();
    ListVerdict verdict;
    for (const auto& candidate : candidates) {
        if (candidate.decision != Decision::Accept && !verdict.rule)
            verdict.rule = candidate.rule;
        addDoubts(verdict.doubts, candidate.doubts);
    }
    if (!agree)
        verdict.doubts.insert(verdict.doubts.begin(), doubt);
    return verdict;
}

ListVerdict perhapsGuards(std::span<const ListVerdict> candidates, const Doubt& doubt)
{
    auto verdict = whicheverGuards(candidates, doubt);
    if (verdict.decision == Decision::Drop) {
        verdict.decision = Decision::Unknown;
        verdict.doubts = {doubt};
    }
    return verdict;
}

void conclude(Verdict& verdict)
{
    const auto is = [](Decision decision) {
        return [decision](const StageResult& stage) { return stage.decision == decision; };
    };
    auto decisive = std::ranges::find_if(verdict.stages, is(Decision::Drop));
    if (decisive == verdict.stages.end())
        decisive = std::ranges::find_if(verdict.stages, is(Decision::Unknown));
    if (decisive == verdict.stages.end() && !verdict.stages.empty())
        decisive = verdict.stages.end() - 1;
    if (decisive != verdict.stages.end()) {
        verdict.decision = decisive->decision;
        verdict.stage = decisive->stage;
        if (verdict.decision != Decision::Unknown)
            verdict.rule = decisive->rule;
    }
    if (verdict.decision != Decision::Unknown)
        verdict.doubts.clear();
}

} // namespace deadair::cloud
