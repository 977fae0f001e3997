// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/check.h"

#include <string>

namespace deadair
{

/// The answer of `firewall check` for a person, several lines: what happens to each packet, by which rule, what matched
/// before, what cannot be decided and why, and the command that would allow it. Control characters are written out.
std::string firewallText(const firewall::Check& check);

} // namespace deadair
