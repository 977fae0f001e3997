// SPDX-License-Identifier: GPL-3.0-or-later
// A case with one piece of evidence of every kind and every text set to one given text: for round trips and for
// reports.
#pragma once

#include "analysis/diagnosis/case.h"

namespace deadair::test
{

/// One piece of evidence of every kind, every field set to something that is not its default, texts to `text`.
std::vector<Evidence> evidenceOfEveryKind(const std::string& text);
/// The same with every field at its default.
std::vector<Evidence> emptyEvidenceOfEveryKind();

Case fullCase(const std::string& text);

} // namespace deadair::test
