// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the HTML report: the proof.
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// One row of nodes for every trace; empty when nothing was traced.
std::string pathHtml(const Case& value);

/// Every piece of evidence as a collapsed block: its sentence, and its raw values as JSON. Beyond a size it says how
/// many more are in the saved case.
std::string evidenceHtml(const Case& value);

/// System, versions and rights as a list of terms.
std::string environmentHtml(const Case& value);

} // namespace deadair
