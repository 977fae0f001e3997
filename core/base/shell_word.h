// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace deadair
{

/// The text as one word of a POSIX shell's command line, quoted where it needs to be. It never reads as an option: what
/// begins with "-" or holds control characters gives an empty text.
std::string shellWord(std::string_view text);

/// The same for PowerShell.
std::string powerShellWord(std::string_view text);

} // namespace deadair
