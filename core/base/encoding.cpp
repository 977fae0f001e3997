// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"

#include <cstdint>

namespace deadair
{
namespace
{

void append(std::string& text, std::uint32_t point)
{
    const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6), put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12), put(0x80 | (point >> 6 & 0x3f)), put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18), put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f)), put(0x80 | (point & 0x3f));
    }
}

std::string fromUtf16(std::string_view bytes, bool big_endian)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto high = unit(at);
        const bool leads = high >= 0xd800 && high < 0xdc00;
        const auto low = leads && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (leads && low >= 0xdc00 && low < 0xe000) {
            append(text, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            at += 2;
        } else {
            append(text, high >= 0xd800 && high < 0xe000 ? 0xfffd : high);
        }
    }
    return text;
}

} // namespace

std::string asUtf8(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        return std::string(bytes.substr(3));
    if (bytes.starts_with("\xff\xfe"))
        return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xfe\xff"))
        return fromUtf16(bytes.substr(2), true);
    return std::string(bytes);
}

} // namespace deadair
