// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of the catalogue. "{name}" is a word; "[with {name}|without]" takes its second half (nothing when there is
// no
// "|") where one of the words of the first is unknown. Brackets do not nest.
#pragma once

#include "analysis/diagnosis/hypothesis.h"

#include <optional>
#include <string>
#include <string_view>

namespace deadair::knowledge
{

/// The sentence with its words, which come from the network and are made harmless for eyes and terminals. Absent when a
/// word outside of brackets is unknown.
std::optional<std::string> fillText(std::string_view text, const Words& words);

enum class Shell { Posix, PowerShell };

/// The command with its words quoted for the shell. "{name!}" stands inside quotes already: only a plain word is let in
/// there. Absent when a word is unknown, could be taken for an option, or holds control characters. No brackets here.
std::optional<std::string> fillCommand(std::string_view text, const Words& words, Shell shell);

/// The translation of a sentence that was marked for it where it was made; the text itself where there is none. It is made
/// harmless, and its placeholders are not filled.
std::string sayAgain(const std::string& text);

/// The translation of a text of the catalogue, filled; an unknown word outside of brackets becomes "?".
std::string say(const char* text, const Words& words = {});

} // namespace deadair::knowledge
