// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace deadair
{

/// The text with everything that a terminal or a reader could be fooled by written out: control characters and bytes
/// that are no UTF-8 as "\x1b", invisible and bidirectional controls (Unicode UAX #9) as "\u202e". Newlines and tabs
/// become spaces. Longer than `limit` characters, it is cut and ends in "…".
std::string visibleText(std::string_view text, std::size_t limit = 100'000);

} // namespace deadair
