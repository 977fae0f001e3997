// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/message_text.h"

#include <algorithm>
#include <utility>

namespace deadair::explain_detail
{
namespace
{

constexpr std::size_t longest_half = 64 * 1024;
constexpr std::size_t widest_gap = 160;
constexpr std::size_t longest_line = 2000; // of a longer one the part around the place

/// What stands for something plainer. First match counts.
constexpr std::pair<std::string_view, std::string_view> replacements[] = {
    {"\\\"", "\""},    {"\\'", "'"},     {"\\/", "/"},      {"\\r\\n", "\n"}, {"\\t", " "},     {"&quot;", "\""},
    {"&#34;", "\""},   {"&#39;", "'"},   {"&#x27;", "'"},   {"&apos;", "'"},  {"&lt;", "<"},    {"&gt;", ">"},
    {"&amp;", "&"},    {"&nbsp;", " "},  {"\\u0026", "&"},  {"\\u003c", "<"}, {"\\u003e", ">"}, {"\\u0027", "'"},
    {"\\u0022", "\""}, {"\u2018", "'"},  {"\u2019", "'"},   {"\u201a", "'"},  {"\u201c", "\""}, {"\u201d", "\""},
    {"\u201e", "\""},  {"\u00ab", "\""}, {"\u00bb", "\""},  {"\u300c", "\""}, {"\u300d", "\""}, {"\u00a0", " "},
    {"\u202f", " "},   {"\u3000", " "},  {"\ufeff", ""},    {"\u200b", ""},   {"\u200e", ""},   {"\uff1a", ": "},
    {"\uff0c", ", "},  {"\u3002", ". "}, {"\u3001", ", "},  {"\uff08", " ("}, {"\uff09", ") "}, {"\u2192", "->"},
    {"\u2013", "-"},   {"\u2014", "-"},  {"\u2026", "..."},
};

/// The length of a terminal control sequence (ECMA-48 CSI) at this place, also where its ESC was lost or spelled out.
std::size_t controlSequence(std::string_view rest)
{
    std::size_t start = 0;
    for (const std::string_view lead : {"\x1b[", "\\x1b[", "\\u001b[", "\\033[", "^[["}) {
        if (rest.starts_with(lead))
            start = lead.size();
    }
    if (start == 0)
        return 0;
    const auto end = rest.find_first_not_of("0123456789;?", start);
    return end == std::string_view::npos ? rest.size() : end + 1;
}

/// Frames that tools draw around their messages: U+2500 to U+25BF.
bool isFrame(std::string_view rest)
{
    return rest.size() >= 3 && rest[0] == '\xe2' && rest[1] >= '\x94' && rest[1] <= '\x96';
}

/// A spelled-out "\n", unless it is a piece of a Windows path: there a name in lower case follows the "n".
bool isSpelledLineEnd(std::string_view rest)
{
    return rest.starts_with("\\n") && (rest.size() < 3 || rest[2] < 'a' || rest[2] > 'z');
}

/// Copies one character or what stands for it; returns how much of `rest` that was.
std::size_t takeOne(std::string_view rest, std::string& out)
{
    const auto c = rest.front();
    if (isAlnum(c) || c == ' ') {
        out += c;
        return 1;
    }
    if (const auto length = controlSequence(rest); length > 0)
        return length;
    if (isFrame(rest)) {
        out += ' ';
        return 3;
    }
    if (isSpelledLineEnd(rest)) {
        out += '\n';
        return 2;
    }
    const auto* const found =
        std::ranges::find_if(replacements, [&](const auto& entry) { return rest.starts_with(entry.first); });
    if (found != std::end(replacements)) {
        out += found->second;
        return found->first.size();
    }
    out += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
    return 1;
}

std::string foldWhiteSpace(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text) {
        const bool white = c == ' ' || c == '\n';
        if (white && !folded.empty() && (folded.back() == ' ' || folded.back() == '\n')) {
            if (c == '\n')
                folded.back() = '\n';
            continue;
        }
        folded += c;
    }
    return folded;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        auto& c = lower[i];
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (c == '\n')
            c = ' ';
        else if (c == '\xd0' &&
                 i + 1 < lower.size()) { // Cyrillic capitals U+0410..U+042F have two bytes, as the small ones
            auto& next = lower[i + 1];
            if (next >= '\x90' && next <= '\x9f')
                next = static_cast<char>(next + 0x20);
            else if (next >= '\xa0' && next <= '\xaf') {
                c = '\xd1';
                next = static_cast<char>(next - 0x20);
            }
        }
    }
    return lower;
}

} // namespace

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlnum(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool startsAt(std::string_view text, std::size_t position, std::string_view word)
{
    return position <= text.size() && text.substr(position).starts_with(word);
}

MessageText readMessage(std::string_view raw)
{
    std::string plain;
    plain.reserve(std::min(raw.size(), 2 * longest_half) + 1);
    const auto take = [&plain](std::string_view part) {
        while (!part.empty())
            part.remove_prefix(takeOne(part, plain));
    };
    if (raw.size() <= 2 * longest_half) {
        take(raw);
    } else {
        take(raw.substr(0, longest_half));
        plain += '\n';
        take(raw.substr(raw.size() - longest_half));
    }
    MessageText message;
    message.text = foldWhiteSpace(plain);
    message.lower = lowered(message.text);
    return message;
}

std::string_view lineAround(const MessageText& message, std::size_t position)
{
    const auto window = std::string_view(message.text).substr(position - std::min(position, longest_line));
    const auto here = std::min(position, longest_line);
    const auto before = window.substr(0, here).rfind('\n');
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    return window.substr(begin, std::min(window.substr(here, longest_line).find('\n'), longest_line) + here - begin);
}

Piece findPhrase(std::string_view lower, std::string_view phrase, std::size_t from)
{
    const auto star = phrase.find('*');
    const auto head = phrase.substr(0, star);
    for (auto begin = lower.find(head, from); begin != std::string_view::npos; begin = lower.find(head, begin + 1)) {
        const auto head_end = begin + head.size();
        if (star == std::string_view::npos)
            return {begin, head_end};
        const auto window = lower.substr(head_end, widest_gap + phrase.size());
        if (const auto tail = findPhrase(window, phrase.substr(star + 1)))
            return {begin, head_end + tail.end};
    }
    return {};
}

} // namespace deadair::explain_detail
