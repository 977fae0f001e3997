// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet/byte_stream.h"

#include <algorithm>
#include <cstring>

namespace deadair::packet
{
namespace
{

constexpr std::size_t block_bytes = 128u << 10; // large enough to make calls rare, small enough for the second-level cache

} // namespace

ByteStream::ByteStream(ReadBytes read) : m_read(std::move(read)), m_buffer(block_bytes) {}

void ByteStream::refill(std::size_t length)
{
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_buffer.size() < length)
        m_buffer.resize(length);
    while (m_end < length && !m_at_end) {
        const auto count = m_read(std::span(m_buffer).subspan(m_end));
        if (!count)
            m_error = count.error().message();
        m_at_end = !count || *count == 0;
        m_end += count ? *count : 0;
    }
}

} // namespace deadair::packet
