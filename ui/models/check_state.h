// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

namespace deadair::ui
{

/// A check as it is shown: not yet begun, under way, or ended with one of the states of a CheckResult.
enum class CheckState { Waiting, Running, Pass, Warn, Fail, Skipped, Unknown };

inline CheckState shownState(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return CheckState::Pass;
    case CheckStatus::Warn:
        return CheckState::Warn;
    case CheckStatus::Fail:
        return CheckState::Fail;
    case CheckStatus::Skipped:
        return CheckState::Skipped;
    case CheckStatus::Unknown:
        break;
    }
    return CheckState::Unknown;
}

} // namespace deadair::ui
