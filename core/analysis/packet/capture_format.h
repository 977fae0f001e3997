// SPDX-License-Identifier: GPL-3.0-or-later
// What the two file formats have in common. Internal to the reader.
#pragma once

#include "analysis/packet/capture_reader.h"

namespace deadair::packet
{

constexpr std::uint32_t largest_packet_bytes = 262'144; ///< as Wireshark and tcpdump accept it

/// Reads the packets of one file format.
class CaptureFormat
{
public:
    explicit CaptureFormat(ByteStream stream) : m_stream(std::move(stream)) {}
    virtual ~CaptureFormat() = default;
    CaptureFormat(const CaptureFormat&) = delete;
    CaptureFormat& operator=(const CaptureFormat&) = delete;

    virtual bool next(CapturedPacket& packet) = 0;
    [[nodiscard]] virtual bool isNextBuffered() const = 0;
    [[nodiscard]] virtual std::optional<std::uint64_t> dropped() const { return std::nullopt; }
    [[nodiscard]] const std::optional<Damage>& damage() const { return m_damage; }

protected:
    /// Notes that the file cannot be read beyond the current place.
    bool damaged(DamageKind kind, std::string reason)
    {
        m_damage = {kind, m_stream.offset(), std::move(reason)};
        if (!m_stream.error().empty())
            m_damage->kind = DamageKind::Unreadable, m_damage->reason = m_stream.error();
        return false;
    }

    ByteStream m_stream;

private:
    std::optional<Damage> m_damage;
};

/// Numbers of a file that was written on a machine of either byte order.
class FileNumbers
{
public:
    explicit FileNumbers(bool big_endian = false) : m_big_endian(big_endian) {}
    [[nodiscard]] std::uint16_t u16(const std::uint8_t* at) const
    {
        return static_cast<std::uint16_t>(m_big_endian ? at[0] << 8 | at[1] : at[1] << 8 | at[0]);
    }
    // Written so that compilers see one load in either order.
    [[nodiscard]] std::uint32_t u32(const std::uint8_t* at) const
    {
        const auto byte = [at](int place) { return static_cast<std::uint32_t>(at[place]); };
        const auto big = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
        const auto little = byte(3) << 24 | byte(2) << 16 | byte(1) << 8 | byte(0);
        return m_big_endian ? big : little;
    }
    [[nodiscard]] std::uint64_t u64(const std::uint8_t* at) const
    {
        const std::uint64_t low = u32(at + (m_big_endian ? 4 : 0));
        return static_cast<std::uint64_t>(u32(at + (m_big_endian ? 0 : 4))) << 32 | low;
    }

private:
    bool m_big_endian;
};

/// The format if the stream begins like one, else null.
std::unique_ptr<CaptureFormat> openPcap(ByteStream& stream);
std::unique_ptr<CaptureFormat> openPcapng(ByteStream& stream);

} // namespace deadair::packet
