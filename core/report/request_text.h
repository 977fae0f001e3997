// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// A message to those who can carry out the remedy and are not the user: what was found, the proof, what is asked for.
/// Plain text, made harmless. Empty when every step is the user's own.
std::string requestText(const Case& value);

} // namespace deadair
