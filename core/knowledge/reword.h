// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

namespace deadair
{

/// The case with all its sentences made anew from its evidence and hypotheses, in the language in force; a saved case
/// carries those of the one that it was made in. Sentences about what this version does not know stay as they are.
Case reworded(const Case& value);

} // namespace deadair
