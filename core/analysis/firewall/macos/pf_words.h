// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/macos/pf_model.h"

#include <string_view>

namespace deadair::firewall::macos
{

/// The words of a rule: quoted texts, "<tables>", "(interfaces)" and the signs { } , ! = < > <= >= != <> >< as words of their
/// own.
std::vector<std::string> pfWords(std::string_view line);

/// Fills a rule from its words, from `at` on: all that stands behind the action. Unknown words become conditions that cannot
/// be decided.
void readPfConditions(const std::vector<std::string>& words, std::size_t at, PfRule& rule);

} // namespace deadair::firewall::macos
