// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace deadair::packet
{

/// A stretch of a packet: the bytes that were captured, and how many there were on the wire (never fewer than captured).
/// Every read states its offset and is checked; what was not captured reads as absent, never as memory behind it.
class Bytes
{
public:
    Bytes() = default;
    Bytes(const std::uint8_t* data, std::uint32_t captured, std::uint32_t wire)
        : m_data(data), m_captured(std::min(captured, wire)), m_wire(wire)
    {
    }

    [[nodiscard]] const std::uint8_t* data() const { return m_data; }
    [[nodiscard]] std::uint32_t captured() const { return m_captured; }
    [[nodiscard]] std::uint32_t wire() const { return m_wire; }
    [[nodiscard]] bool has(std::uint32_t offset, std::uint32_t length) const
    {
        return offset <= m_captured && length <= m_captured - offset;
    }
    [[nodiscard]] const std::uint8_t* at(std::uint32_t offset) const { return m_data + offset; }

    /// Reads of what `has` covers.
    [[nodiscard]] std::uint8_t u8(std::uint32_t offset) const { return m_data[offset]; }
    [[nodiscard]] std::uint16_t be16(std::uint32_t offset) const
    {
        return static_cast<std::uint16_t>(m_data[offset] << 8 | m_data[offset + 1]);
    }
    [[nodiscard]] std::uint32_t be32(std::uint32_t offset) const
    {
        std::uint32_t value = 0;
        std::memcpy(&value, m_data + offset, sizeof value);
        return fromBig(value);
    }
    [[nodiscard]] std::uint16_t le16(std::uint32_t offset) const
    {
        return static_cast<std::uint16_t>(m_data[offset + 1] << 8 | m_data[offset]);
    }
    [[nodiscard]] std::uint32_t le32(std::uint32_t offset) const
    {
        return static_cast<std::uint32_t>(le16(offset + 2)) << 16 | le16(offset);
    }

    /// What follows the first `offset` bytes; empty where they reach to the end.
    [[nodiscard]] Bytes from(std::uint32_t offset) const
    {
        const auto skipped = std::min(offset, m_captured);
        return {m_data + skipped, m_captured - skipped, m_wire - std::min(offset, m_wire)};
    }

    /// The first `length` bytes of the wire, or all where there are fewer.
    [[nodiscard]] Bytes upTo(std::uint32_t length) const { return {m_data, m_captured, std::min(m_wire, length)}; }

private:
    static std::uint32_t fromBig(std::uint32_t value)
    {
        return value << 24 | (value & 0xff00u) << 8 | (value >> 8 & 0xff00u) | value >> 24; // a host of little endian
    }

    const std::uint8_t* m_data = nullptr;
    std::uint32_t m_captured = 0;
    std::uint32_t m_wire = 0;
};

} // namespace deadair::packet
