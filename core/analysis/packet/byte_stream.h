// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace deadair::packet
{

/// Fills the front of a buffer and says how many bytes it wrote; 0 at the end. Analysis itself does no I/O.
using ReadBytes = std::function<Result<std::size_t>(std::span<std::uint8_t>)>;

/// A window over a source of bytes: what is asked for is contiguous in memory until the next call.
class ByteStream
{
public:
    explicit ByteStream(ReadBytes read);

    /// At least `length` bytes from the current place, or as many as there are left (fewer: the end, or an error).
    std::span<const std::uint8_t> peek(std::size_t length)
    {
        if (m_end - m_begin < length)
            refill(length);
        return {m_buffer.data() + m_begin, m_end - m_begin};
    }
    /// Moves on over bytes that were peeked at.
    void skip(std::size_t length)
    {
        m_begin += length;
        m_offset += length;
    }
    /// What is in memory beyond the current place already: nothing moves while no more than that is asked for.
    [[nodiscard]] std::span<const std::uint8_t> buffered() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    [[nodiscard]] const std::string& error() const { return m_error; } ///< why reading stopped; empty at a plain end

private:
    void refill(std::size_t length);

    ReadBytes m_read;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0;
    bool m_at_end = false;
    std::string m_error;
};

} // namespace deadair::packet
