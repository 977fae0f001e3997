// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace deadair::explain_detail
{

/// The text as the passes read it. Both forms have the same length, so a position in one is one in the other.
struct MessageText {
    std::string
        text; ///< colours, frames, HTML entities and string escapes undone; one '\n' or ' ' per run of white space
    std::string lower; ///< the same in lower case (ASCII, Cyrillic) and with ' ' for '\n': messages wrap
};

/// Of more than 128 KiB the two ends are kept: what failed stands at the top of a trace or at the end of a log.
MessageText readMessage(std::string_view raw);

bool isAlnum(char c); ///< ASCII
bool isDigit(char c); ///< ASCII

/// Whether the text has the word at that place.
bool startsAt(std::string_view text, std::size_t position, std::string_view word);

/// The line of message.text the position lies in.
std::string_view lineAround(const MessageText& message, std::size_t position);

/// A found piece of the text.
struct Piece {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
    explicit operator bool() const { return begin != std::string_view::npos; }
};

/// Finds a lower-case phrase from a position on. '*' in the phrase stands for up to 160 characters of anything.
Piece findPhrase(std::string_view lower, std::string_view phrase, std::size_t from = 0);

} // namespace deadair::explain_detail
