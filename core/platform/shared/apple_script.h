// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace deadair::platform
{

/// The text as a literal of AppleScript.
std::string appleScriptText(std::string_view text);

/// The script that has macOS ask for an administrator's password and runs this program as root, with nothing to read and
/// nobody to write to. Empty where a word holds a control character, or reads as an option.
std::string administratorScript(const std::vector<std::string>& words, std::string_view prompt);

} // namespace deadair::platform
