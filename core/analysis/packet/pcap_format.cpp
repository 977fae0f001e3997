// SPDX-License-Identifier: GPL-3.0-or-later
// The classic file format (draft-ietf-opsawg-pcap): one header, one link type, records one after the other.
#include "analysis/packet/capture_format.h"

#include <array>

namespace deadair::packet
{
namespace
{

constexpr std::uint32_t file_header_bytes = 24;
constexpr std::uint32_t record_header_bytes = 16;
constexpr std::uint32_t patched_record_header_bytes = 24; ///< libpcap with Alexey Kuznetsov's patches
constexpr std::uint32_t link_type_mask = 0x03ffffff;      ///< above it: length of the frame check sequence

struct Flavour {
    std::uint32_t magic = 0;
    int ns_per_unit = 1000;
    std::uint32_t header_bytes = record_header_bytes;
};

constexpr std::array flavours = {Flavour{0xa1b2c3d4, 1000, record_header_bytes},
                                 Flavour{0xa1b23c4d, 1, record_header_bytes},
                                 Flavour{0xa1b2cd34, 1000, patched_record_header_bytes}};

/// In which order old versions of libpcap wrote the two lengths of a record.
enum class LengthOrder { CapturedFirst, WireFirst, Either };

class PcapFormat final : public CaptureFormat
{
public:
    PcapFormat(ByteStream stream, const Flavour& flavour, bool big_endian)
        : CaptureFormat(std::move(stream)), m_numbers(big_endian), m_flavour(flavour)
    {
        const auto header = m_stream.peek(file_header_bytes);
        if (header.size() < file_header_bytes) {
            damaged(DamageKind::Cut, "the file ends in its header");
            return;
        }
        const auto major = m_numbers.u16(&header[4]);
        const auto minor = m_numbers.u16(&header[6]);
        if (major == 2 && minor < 3)
            m_order = LengthOrder::WireFirst;
        else if (major == 2 && minor == 3)
            m_order = LengthOrder::Either;
        m_link_type = static_cast<std::uint16_t>(m_numbers.u32(&header[20]) & link_type_mask);
        m_stream.skip(file_header_bytes);
    }

    bool next(CapturedPacket& packet) override
    {
        if (damage())
            return false;
        m_stream.skip(m_pending);
        m_pending = 0;
        const auto record = m_stream.peek(m_flavour.header_bytes);
        if (record.empty() && m_stream.error().empty())
            return false;
        if (record.size() < m_flavour.header_bytes)
            return damaged(DamageKind::Cut, "the file ends in the header of a packet");
        const auto [captured, wire] = lengths(record.data());
        if (captured > largest_packet_bytes)
            return damaged(DamageKind::Malformed, "a packet claims " + std::to_string(captured) + " captured bytes, which is no packet");
        packet.time_ns = static_cast<std::int64_t>(m_numbers.u32(&record[0])) * 1'000'000'000 +
                         static_cast<std::int64_t>(m_numbers.u32(&record[4])) * m_flavour.ns_per_unit;
        const auto whole = m_stream.peek(m_flavour.header_bytes + captured);
        if (whole.size() < m_flavour.header_bytes + captured)
            return damaged(DamageKind::Cut, "the file ends in the middle of a packet");
        packet.link_type = m_link_type;
        packet.wire_bytes = wire;
        packet.bytes = whole.subspan(m_flavour.header_bytes, captured);
        m_pending = m_flavour.header_bytes + captured;
        return true;
    }

    [[nodiscard]] bool isNextBuffered() const override
    {
        const auto ahead = m_stream.buffered();
        const auto header_end = m_pending + m_flavour.header_bytes;
        return ahead.size() >= header_end && ahead.size() >= header_end + lengths(&ahead[m_pending]).captured;
    }

private:
    struct Lengths {
        std::uint32_t captured;
        std::uint32_t wire;
    };

    [[nodiscard]] Lengths lengths(const std::uint8_t* record) const
    {
        Lengths found{m_numbers.u32(record + 8), m_numbers.u32(record + 12)};
        if (m_order == LengthOrder::WireFirst || (m_order == LengthOrder::Either && found.captured > found.wire))
            std::swap(found.captured, found.wire);
        return found;
    }

    FileNumbers m_numbers;
    Flavour m_flavour;
    LengthOrder m_order = LengthOrder::CapturedFirst;
    std::uint16_t m_link_type = 0;
    std::size_t m_pending = 0; ///< bytes of the packet that was given out, still to be passed
};

} // namespace

std::unique_ptr<CaptureFormat> openPcap(ByteStream& stream)
{
    const auto start = stream.peek(4);
    if (start.size() < 4)
        return nullptr;
    for (const auto& flavour : flavours)
        for (const bool big_endian : {false, true})
            if (FileNumbers(big_endian).u32(start.data()) == flavour.magic)
                return std::make_unique<PcapFormat>(std::move(stream), flavour, big_endian);
    return nullptr;
}

} // namespace deadair::packet
