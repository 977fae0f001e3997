// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/terminal.h"

#include <string>
#include <string_view>

namespace deadair::cli
{

/// Writes to standard output at once.
void print(std::string_view text);

/// Whether all that was meant for standard output got there; says on standard error why not. A reader that went away
/// ("| head") has read what it wanted.
bool everythingPrinted();

/// Says on standard error what went wrong, and gives `status` back.
int fail(int status, const Error& error);

/// The text of a file, or of standard input for "-"; at most 64 MiB.
Result<std::string> readInput(const std::string& path);

enum class Ink { Plain, Bold, Grey, Good, Bad, Careful, Running };

/// The text in a colour, where the terminal shows colours. Any control characters in `text` are written out.
std::string inked(Ink ink, std::string_view text, const platform::Terminal& terminal);

/// The text broken between words so that its lines fit, each but the first behind `indent` spaces, where a person reads
/// it on a terminal; else in one line. Control characters are written out.
std::string wrapped(std::string_view text, std::size_t indent, const platform::Terminal& terminal);

/// How many columns a text takes: one for each code point.
std::size_t columnsOf(std::string_view text);

} // namespace deadair::cli
