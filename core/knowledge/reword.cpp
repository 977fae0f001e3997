// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reword.h"

#include "knowledge/knowledge.h"

#include <algorithm>

namespace deadair
{
namespace
{

bool knowsAll(const std::vector<Hypothesis>& hypotheses)
{
    const auto known = knownCauses();
    return std::ranges::all_of(hypotheses, [&](const Hypothesis& hypothesis) {
        return std::ranges::find(known, hypothesis.cause) != known.end();
    });
}

void rewordCheck(CheckResult& check, const std::vector<Evidence>& all)
{
    if (auto title = checkTitle(check.id); title != check.id)
        check.title = std::move(title);
    std::vector<Evidence> evidence;
    for (const auto& piece : all)
        if (std::ranges::find(check.evidence, piece.id) != check.evidence.end())
            evidence.push_back(piece);
    // What rests on evidence that a case lacks can only be repeated as it stands.
    if (!evidence.empty() || (check.evidence.empty() && check.title != check.id))
        check.detail = checkDetail(check.id, check.status, evidence);
}

} // namespace

Case reworded(const Case& value)
{
    auto result = value;
    if (!result.hypotheses.empty() && knowsAll(result.hypotheses))
        result.verdict.summary =
            verdictSummary({value.outcome, value.hypotheses, value.works, value.conclusive}, value.question);
    for (auto& check : result.checklist)
        rewordCheck(check, value.evidence);
    for (auto& remedy : result.remedies) {
        const auto about = std::ranges::find(value.hypotheses, remedy.cause, &Hypothesis::cause);
        if (about == value.hypotheses.end())
            continue;
        if (auto anew = remedyFor(*about, value.question); !anew.steps.empty())
            remedy = std::move(anew);
    }
    return result;
}

} // namespace deadair
