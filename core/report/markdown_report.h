// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// The case as text for a ticket, in CommonMark with tables. Everything that came from outside is escaped.
std::string markdownReport(const Case& value);

/// A text as Markdown that means nothing but itself, on one line.
std::string escapedMarkdown(std::string_view text);

} // namespace deadair
