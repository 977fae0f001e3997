// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>
#include <vector>

namespace deadair
{

/// What two cases say about the same thing.
struct CaseDifference {
    enum class Kind {
        Outcome, ///< `what` is empty; left and right are the names of the outcomes
        Cause,   ///< ids of causes
        Check,   ///< `what` is the id of a check; left and right are its sentences
        Setting  ///< `what` is "addresses", "route", "source", "resolvers", "proxy", "path" or a key of the environment
    };
    Kind kind = Kind::Setting;
    std::string what;
    std::string left; ///< empty: the case does not say
    std::string right;
    CheckStatus left_status = CheckStatus::Unknown; ///< of a Check
    CheckStatus right_status = CheckStatus::Unknown;
    bool differs = false; ///< of a Check: its status does, for its numbers always do

    bool operator==(const CaseDifference&) const = default;
};

/// Two cases side by side, in the order of the checklist; what neither knows is left out.
std::vector<CaseDifference> compareCases(const Case& left, const Case& right);

} // namespace deadair
