// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace deadair
{

/// As formatDuration(), with the decimal point of the language that is spoken (QLocale's default): "3,4 s".
std::string durationText(std::chrono::microseconds duration);

} // namespace deadair
