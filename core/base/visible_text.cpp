// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visible_text.h"

#include <cstdint>
#include <optional>

namespace deadair
{
namespace
{

struct CodePoint {
    std::uint32_t value = 0;
    std::size_t bytes = 1;
};

/// The code point at the start of `text`; absent when its bytes are not UTF-8 (RFC 3629: no overlong forms, no
/// surrogates).
std::optional<CodePoint> firstCodePoint(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return CodePoint{lead, 1};
    const std::size_t bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < bytes)
        return std::nullopt;
    std::uint32_t value = lead & (0xffu >> (bytes + 1));
    for (std::size_t at = 1; at < bytes; ++at) {
        const auto next = static_cast<unsigned char>(text[at]);
        if ((next & 0xc0) != 0x80)
            return std::nullopt;
        value = value << 6 | (next & 0x3fu);
    }
    constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[bytes] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return std::nullopt;
    return CodePoint{value, bytes};
}

bool isHidden(std::uint32_t value)
{
    const auto within = [value](std::uint32_t low, std::uint32_t high) { return value >= low && value <= high; };
    return within(0x00, 0x1f) || within(0x7f, 0x9f) || value == 0xad || value == 0x61c || value == 0x180e ||
           within(0x200b, 0x200f) || within(0x2028, 0x202e) || within(0x2060, 0x206f) || value == 0xfeff ||
           within(0xfff9, 0xfffb) || within(0xe0000, 0xe007f);
}

std::string hex(std::uint32_t value, int digits)
{
    std::string text;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += "0123456789abcdef"[value >> shift & 0xfu];
    return text;
}

} // namespace

std::string visibleText(std::string_view text, std::size_t limit)
{
    std::string visible;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == limit)
            return visible + "\u2026";
        const auto point = firstCodePoint(text);
        if (!point)
            visible += "\\x" + hex(static_cast<unsigned char>(text.front()), 2);
        else if (point->value == '\n' || point->value == '\t')
            visible += ' ';
        else if (isHidden(point->value))
            visible += point->value < 0x100 ? "\\x" + hex(point->value, 2)
                                            : "\\u" + hex(point->value, point->value > 0xffff ? 6 : 4);
        else
            visible += text.substr(0, point->bytes);
        text.remove_prefix(point ? point->bytes : 1);
    }
    return visible;
}

} // namespace deadair
