// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/json_text.h"

#include <algorithm>

namespace deadair::tcp
{

JsonText& JsonText::fraction(std::int64_t value, int places)
{
    comma();
    if (value < 0)
        m_text += '-';
    auto magnitude = value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string digits(static_cast<std::size_t>(places), '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, magnitude /= 10)
        *digit = static_cast<char>('0' + magnitude % 10);
    digits.erase(digits.find_last_not_of('0') + 1);
    m_text += std::to_string(magnitude);
    if (!digits.empty())
        m_text.append(1, '.').append(digits);
    return *this;
}

JsonText& JsonText::text(std::string_view value)
{
    constexpr char hex[] = "0123456789abcdef";
    comma();
    m_text += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            m_text.append(1, '\\').append(1, c);
        else if (byte < 0x20)
            m_text.append("\\u00").append(1, hex[byte >> 4]).append(1, hex[byte & 15]);
        else
            m_text += c;
    }
    m_text += '"';
    return *this;
}

} // namespace deadair::tcp
