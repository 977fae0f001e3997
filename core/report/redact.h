// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

namespace deadair
{

/// The case with addresses, link addresses, host and user names replaced by stand-ins, the same ones throughout: in
/// typed fields, sentences, rules and commands. It can be saved, read and rendered like any other.
Case redacted(const Case& value);

} // namespace deadair
