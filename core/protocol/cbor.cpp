// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/cbor.h"

#include <limits>

namespace deadair::protocol
{
namespace
{

// Major types and simple values, RFC 8949 3.1 and 3.3.
constexpr unsigned major_unsigned = 0;
constexpr unsigned major_negative = 1;
constexpr unsigned major_bytes = 2;
constexpr unsigned major_text = 3;
constexpr unsigned major_array = 4;
constexpr unsigned major_simple = 7;
constexpr std::uint64_t simple_false = 20;
constexpr std::uint64_t simple_true = 21;
constexpr std::uint64_t simple_null = 22;

constexpr unsigned value_in_head = 23; ///< values up to this need no further bytes
constexpr auto largest_number = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

/// Bytes behind the head for this value in its shortest form.
int extraBytes(std::uint64_t value)
{
    return value <= value_in_head ? 0 : value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffff'ffff ? 4 : 8;
}

/// The low five bits of the head that announce so many bytes.
unsigned announcing(int extra)
{
    return extra == 1 ? 24 : extra == 2 ? 25 : extra == 4 ? 26 : 27;
}

} // namespace

void CborWriter::head(unsigned major, std::uint64_t value)
{
    const int extra = extraBytes(value);
    const auto low = extra == 0 ? static_cast<unsigned>(value) : announcing(extra);
    m_out += static_cast<char>(major << 5 | low);
    for (int shift = (extra - 1) * 8; shift >= 0; shift -= 8)
        m_out += static_cast<char>(value >> shift & 0xff);
}

void CborWriter::number(std::int64_t value)
{
    if (value >= 0)
        head(major_unsigned, static_cast<std::uint64_t>(value));
    else
        head(major_negative, static_cast<std::uint64_t>(-(value + 1)));
}

void CborWriter::boolean(bool value)
{
    head(major_simple, value ? simple_true : simple_false);
}

void CborWriter::null()
{
    head(major_simple, simple_null);
}

void CborWriter::bytes(std::string_view value)
{
    head(major_bytes, value.size());
    m_out += value;
}

void CborWriter::text(std::string_view value)
{
    head(major_text, value.size());
    m_out += value;
}

void CborWriter::array(std::size_t count)
{
    head(major_array, count);
}

std::optional<CborReader::Head> CborReader::head()
{
    if (m_left.empty())
        return std::nullopt;
    const unsigned first = static_cast<std::uint8_t>(m_left.front());
    const unsigned low = first & 31U;
    Head result{first >> 5U, low};
    m_left.remove_prefix(1);
    if (low <= value_in_head)
        return result;
    if (low > 27)
        return std::nullopt; // reserved, or of indefinite length
    const auto extra = std::size_t{1} << (low - 24);
    if (m_left.size() < extra)
        return std::nullopt;
    result.value = 0;
    for (std::size_t i = 0; i < extra; ++i)
        result.value = result.value << 8 | static_cast<std::uint8_t>(m_left[i]);
    m_left.remove_prefix(extra);
    if (static_cast<std::size_t>(extraBytes(result.value)) != extra)
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> CborReader::number()
{
    const auto item = head();
    if (!item || item->major > major_negative || item->value > largest_number)
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(item->value);
    return item->major == major_unsigned ? value : -1 - value;
}

std::optional<bool> CborReader::boolean()
{
    const auto item = head();
    if (!item || item->major != major_simple || (item->value != simple_false && item->value != simple_true))
        return std::nullopt;
    return item->value == simple_true;
}

bool CborReader::null()
{
    constexpr auto encoded = static_cast<char>(major_simple << 5 | simple_null);
    if (m_left.empty() || m_left.front() != encoded)
        return false;
    m_left.remove_prefix(1);
    return true;
}

std::optional<std::string_view> CborReader::string(unsigned major, std::size_t limit)
{
    const auto item = head();
    if (!item || item->major != major || item->value > limit || item->value > m_left.size())
        return std::nullopt;
    const auto value = m_left.substr(0, static_cast<std::size_t>(item->value));
    m_left.remove_prefix(value.size());
    return value;
}

std::optional<std::string_view> CborReader::bytes(std::size_t limit)
{
    return string(major_bytes, limit);
}

std::optional<std::string_view> CborReader::text(std::size_t limit)
{
    return string(major_text, limit);
}

std::optional<std::size_t> CborReader::array(std::size_t limit)
{
    const auto item = head();
    if (!item || item->major != major_array || item->value > limit || item->value > m_left.size())
        return std::nullopt;
    return static_cast<std::size_t>(item->value);
}

} // namespace deadair::protocol
