// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace deadair
{

inline constexpr std::size_t excerpt_limit = 200;

/// Foreign bytes made fit for a terminal, a report and a ticket: valid UTF-8 of at most `limit` bytes, white space as
/// single blanks, '.' for what is no character, and nothing that steers a display (controls, bidirectional marks, zero
/// width).
std::string cleanExcerpt(std::string_view bytes, std::size_t limit = excerpt_limit);

/// The text of an HTML page without its markup, scripts and styles; other text comes back as it is.
std::string withoutMarkup(std::string_view page);

} // namespace deadair
