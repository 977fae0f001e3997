// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through ordered rules that all providers share, three-valued.
#pragma once

#include "analysis/cloud/verdict.h"
#include "base/truth.h"

#include <span>
#include <vector>

namespace deadair::cloud
{

/// A match with the reasons why it is not known.
struct Matching {
    Truth truth = Truth::Yes;
    std::vector<Doubt> doubts;

    /// Both must hold; the doubts of what does not matter any more are dropped.
    void require(Truth next, const std::optional<Doubt>& doubt = std::nullopt);
    void require(const Matching& next);
    /// One of both is enough.
    void allowAlso(const Matching& other);
};

/// Next: the following list decides.
enum class Action { Allow, Deny, Next };

struct Judged {
    const RuleRef* rule = nullptr; ///< borrowed
    Action action = Action::Deny;
    Matching match;
};

struct ListVerdict {
    Decision decision = Decision::Unknown;
    std::optional<RuleRef> rule;
    std::vector<Doubt> doubts; ///< empty unless it is Unknown
};

/// Lists in order, each a sequence of rules of which the first that matches decides; where none does, the next list. The
/// last one must end in a rule that matches everything.
ListVerdict judge(std::span<const std::vector<Judged>> lists);

/// Some of these guard it, one at least, and it is not known which: sure only where all agree.
ListVerdict whicheverGuards(std::span<const ListVerdict> candidates, const Doubt& doubt);

/// Perhaps none of these guards it: sure only where all accept.
ListVerdict perhapsGuards(std::span<const ListVerdict> candidates, const Doubt& doubt);

/// The overall decision of a verdict whose stages and doubts are set: the first stage that drops, else unknown where one
/// is, else accept.
void conclude(Verdict& verdict);

} // namespace deadair::cloud
