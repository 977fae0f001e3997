// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/hypothesis.h"
#include "evidence/evidence.h"

#include <span>

namespace deadair
{

/// Weighs the evidence into ranked hypotheses. Pure: the same evidence gives the same answer, so every saved case replays.
/// Works on any part of the evidence, also on none (then nothing is conclusive).
Diagnosis diagnose(std::span<const Evidence> evidence);

} // namespace deadair
