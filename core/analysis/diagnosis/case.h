// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/hypothesis.h"
#include "evidence/evidence.h"

namespace deadair
{

enum class CheckStatus { Pass, Warn, Fail, Skipped, Unknown };

/// One line of the checklist. The ids are listed in session/plan.h.
struct CheckResult {
    std::string id;
    std::string title;  ///< a person's words: "Local firewall"
    CheckStatus status = CheckStatus::Unknown;
    std::string detail; ///< one plain sentence: what was found, or why it was skipped
    std::vector<std::string> evidence;
    std::int64_t duration_ms = 0;

    bool operator==(const CheckResult&) const = default;
};

/// What to do about a cause.
struct Remedy {
    std::string cause;
    std::string title;
    std::vector<std::string> steps; ///< each names who can do it and how to see that it worked
    std::map<std::string, std::vector<std::string>> commands; ///< by "linux", "macos", "windows"

    bool operator==(const Remedy&) const = default;
};

struct Verdict {
    std::string cause;
    double confidence = 0;
    std::string summary; ///< one sentence that a user can act on
    Place where;

    bool operator==(const Verdict&) const = default;
};

/// A whole diagnosis as it is shown, saved and rendered (contract: JSON of `diagnose`).
struct Case {
    Question question;
    std::vector<IpAddress> addresses;
    Outcome outcome = Outcome::TimedOut;
    bool works = false;
    bool conclusive = false;
    bool interrupted = false; ///< stopped by the user or the budget: some checks did not run
    Verdict verdict;
    std::vector<Hypothesis> hypotheses;
    std::vector<CheckResult> checklist;
    std::vector<Evidence> evidence;
    std::vector<Remedy> remedies;
    std::map<std::string, std::string> environment; ///< "system", "kernel", "deadair", "user_rights", …
    std::int64_t started_ms = 0; ///< Unix time
    std::int64_t duration_ms = 0;
};

template <>
struct EnumNames<CheckStatus> {
    static constexpr std::pair<CheckStatus, std::string_view> table[] = {
        {CheckStatus::Pass, "pass"}, {CheckStatus::Warn, "warn"}, {CheckStatus::Fail, "fail"},
        {CheckStatus::Skipped, "skipped"}, {CheckStatus::Unknown, "unknown"}};
};

} // namespace deadair
