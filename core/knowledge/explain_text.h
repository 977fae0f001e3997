// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/explanation.h"

#include <string>

namespace deadair
{

/// One or two sentences: what a failure of this kind at this stage means.
std::string failureMeaning(FailureKind kind, FailureStage stage);

/// Why "getsockopt" stands in the messages of programs that connect without blocking.
std::string getsockoptMeaning();

/// The whole answer for a person, several lines without a final line end: what happened, to whom, who wrote it, how
/// long it waited, and the words that decided it.
std::string explainText(const Explanation& explanation);

} // namespace deadair
