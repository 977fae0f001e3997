// SPDX-License-Identifier: GPL-3.0-or-later
// The format of blocks (draft-ietf-opsawg-pcapng): sections in either byte order, each with interfaces of their own.
#include "analysis/packet/capture_format.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace deadair::packet
{
namespace
{

enum BlockType : std::uint32_t {
    interface_description = 1,
    obsolete_packet = 2,
    simple_packet = 3,
    interface_statistics = 5,
    enhanced_packet = 6,
    section_header = 0x0a0d0d0a // reads the same in both byte orders
};

enum OptionCode : std::uint16_t { if_tsresol = 9, if_tsoffset = 14, isb_ifdrop = 5 };

constexpr std::uint32_t byte_order_magic = 0x1a2b3c4d;
constexpr std::uint32_t smallest_block_bytes = 12;
constexpr std::uint32_t largest_block_bytes = 16u << 20;
constexpr std::size_t most_interfaces = 100'000;
constexpr std::int64_t ns_per_second = 1'000'000'000;

/// Time stamps count units of 10^-n or 2^-n seconds since the epoch, plus an offset in seconds.
struct Clock {
    bool binary = false;
    int exponent = 6;
    std::int64_t offset_s = 0;

    /// Bounded, so that differences of two times never overflow: a file may claim any.
    [[nodiscard]] std::int64_t ns(std::uint64_t ticks) const
    {
        const auto ns = static_cast<std::int64_t>(unshifted(ticks) + static_cast<std::uint64_t>(offset_s) * ns_per_second);
        return std::clamp(ns, std::int64_t{0}, std::numeric_limits<std::int64_t>::max() / 2);
    }

private:
    [[nodiscard]] std::uint64_t unshifted(std::uint64_t ticks) const
    {
        if (binary) {
            if (exponent > 63)
                return 0;
            auto fraction = ticks & ((std::uint64_t{1} << exponent) - 1);
            const auto seconds = ticks >> exponent;
            const int bits = std::min(exponent, 34); // what is left of the product's 64 bits beside 10^9
            fraction >>= exponent - bits;
            return seconds * ns_per_second + (fraction * ns_per_second >> bits);
        }
        for (int n = exponent; n < 9; ++n)
            ticks *= 10;
        for (int n = exponent; n > 9; --n)
            ticks /= 10;
        return ticks;
    }
};

struct Interface {
    std::uint16_t link_type = 0;
    std::uint32_t snap_bytes = 0; ///< 0: unlimited
    Clock clock;
    std::optional<std::uint64_t> dropped;
};

class PcapngFormat final : public CaptureFormat
{
public:
    explicit PcapngFormat(ByteStream stream) : CaptureFormat(std::move(stream)) {}

    bool next(CapturedPacket& packet) override
    {
        while (!damage()) {
            m_stream.skip(m_pending);
            m_pending = 0;
            const auto header = m_stream.peek(smallest_block_bytes);
            if (header.empty() && m_stream.error().empty())
                return false;
            if (header.size() < smallest_block_bytes)
                return damaged(DamageKind::Cut, "the file ends in the header of a block");
            const auto type = m_numbers.u32(header.data());
            if (type == section_header && !beginSection(header))
                return false;
            const auto length = m_numbers.u32(&header[4]);
            if (length < smallest_block_bytes || length > largest_block_bytes)
                return damaged(DamageKind::Malformed, "a block claims a length of " + std::to_string(length) + " bytes");
            const auto whole = (length + 3) & ~3u;
            const auto block = m_stream.peek(whole);
            if (block.size() < whole)
                return damaged(DamageKind::Cut, "the file ends in the middle of a block");
            if (m_numbers.u32(&block[whole - 4]) != length)
                return damaged(DamageKind::Malformed, "the two lengths of a block differ");
            m_pending = whole;
            if (readBlock(type, block.subspan(8, whole - smallest_block_bytes), packet))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isNextBuffered() const override
    {
        const auto ahead = m_stream.buffered();
        if (ahead.size() < m_pending + smallest_block_bytes)
            return false;
        const auto* const header = &ahead[m_pending];
        const auto left = ahead.size() - m_pending;
        return m_numbers.u32(header) == enhanced_packet && left - left % 4 >= m_numbers.u32(header + 4);
    }

    [[nodiscard]] std::optional<std::uint64_t> dropped() const override
    {
        auto sum = m_dropped_before;
        for (const auto& interface : m_interfaces)
            if (interface.dropped)
                sum = sum.value_or(0) + *interface.dropped;
        return sum;
    }

private:
    using Body = std::span<const std::uint8_t>;

    bool beginSection(Body header)
    {
        if (FileNumbers(false).u32(&header[8]) == byte_order_magic)
            m_numbers = FileNumbers(false);
        else if (FileNumbers(true).u32(&header[8]) == byte_order_magic)
            m_numbers = FileNumbers(true);
        else
            return damaged(DamageKind::Malformed, "a section header without its byte-order mark");
        m_dropped_before = dropped();
        m_interfaces.clear();
        return true;
    }

    /// Whether the block was a packet.
    bool readBlock(std::uint32_t type, Body body, CapturedPacket& packet)
    {
        switch (type) {
        case interface_description:
            return addInterface(body);
        case interface_statistics:
            return noteDrops(body);
        case enhanced_packet:
            if (body.size() < 20)
                return lost("a packet block is too short");
            return fill(packet, {m_numbers.u32(&body[0]), ticks(body), m_numbers.u32(&body[12]), m_numbers.u32(&body[16])},
                        body.subspan(20));
        case obsolete_packet:
            if (body.size() < 20)
                return lost("a packet block is too short");
            return fill(packet, {m_numbers.u16(&body[0]), ticks(body), m_numbers.u32(&body[12]), m_numbers.u32(&body[16])},
                        body.subspan(20));
        case simple_packet:
            return simplePacket(body, packet);
        default:
            return false; // names, statistics, secrets, comments, blocks of a vendor
        }
    }

    bool lost(std::string reason)
    {
        m_pending = 0;
        return damaged(DamageKind::Malformed, std::move(reason));
    }

    [[nodiscard]] std::uint64_t ticks(Body body) const
    {
        return static_cast<std::uint64_t>(m_numbers.u32(&body[4])) << 32 | m_numbers.u32(&body[8]);
    }

    struct PacketHead {
        std::uint32_t interface = 0;
        std::uint64_t ticks = 0;
        std::uint32_t captured = 0;
        std::uint32_t wire = 0;
    };

    bool fill(CapturedPacket& packet, const PacketHead& head, Body data)
    {
        if (head.interface >= m_interfaces.size())
            return lost("a packet of an interface that was not described");
        if (head.captured > data.size() || head.captured > largest_packet_bytes)
            return lost("a packet claims " + std::to_string(head.captured) + " captured bytes, more than its block has");
        const auto& interface = m_interfaces[head.interface];
        packet.time_ns = interface.clock.ns(head.ticks);
        packet.link_type = interface.link_type;
        packet.wire_bytes = head.wire;
        packet.bytes = data.first(head.captured);
        return true;
    }

    bool simplePacket(Body body, CapturedPacket& packet)
    {
        if (body.size() < 4 || m_interfaces.empty())
            return lost("a simple packet without its interface");
        const auto wire = m_numbers.u32(body.data());
        const auto snap = m_interfaces.front().snap_bytes;
        const auto captured = snap == 0 ? wire : std::min(wire, snap);
        if (!fill(packet, {0, 0, captured, wire}, body.subspan(4)))
            return false;
        packet.time_ns = 0; // this block has no time
        return true;
    }

    bool addInterface(Body body)
    {
        if (body.size() < 8)
            return lost("an interface description is too short");
        if (m_interfaces.size() >= most_interfaces)
            return lost("more than " + std::to_string(most_interfaces) + " interfaces in one section");
        Interface interface;
        interface.link_type = m_numbers.u16(body.data());
        interface.snap_bytes = m_numbers.u32(&body[4]);
        forEachOption(body.subspan(8), [&](std::uint16_t code, Body value) {
            if (code == if_tsresol && !value.empty()) {
                interface.clock.binary = (value[0] & 0x80) != 0;
                interface.clock.exponent = value[0] & 0x7f;
            } else if (code == if_tsoffset && value.size() >= 8) {
                interface.clock.offset_s = static_cast<std::int64_t>(m_numbers.u64(value.data()));
            }
        });
        m_interfaces.push_back(interface);
        return false;
    }

    bool noteDrops(Body body)
    {
        if (body.size() < 12 || m_numbers.u32(body.data()) >= m_interfaces.size())
            return false;
        auto& interface = m_interfaces[m_numbers.u32(body.data())];
        forEachOption(body.subspan(12), [&](std::uint16_t code, Body value) {
            if (code == isb_ifdrop && value.size() >= 8)
                interface.dropped = m_numbers.u64(value.data());
        });
        return false;
    }

    template <class Visit>
    void forEachOption(Body options, Visit visit) const
    {
        while (options.size() >= 4) {
            const auto code = m_numbers.u16(options.data());
            const std::size_t length = m_numbers.u16(&options[2]);
            if (code == 0 || length > options.size() - 4)
                return;
            visit(code, options.subspan(4, length));
            options = options.subspan(std::min(options.size(), 4 + ((length + 3) & ~std::size_t{3})));
        }
    }

    FileNumbers m_numbers;
    std::vector<Interface> m_interfaces;
    std::optional<std::uint64_t> m_dropped_before;
    std::size_t m_pending = 0; ///< bytes of the block at hand, still to be passed
};

} // namespace

std::unique_ptr<CaptureFormat> openPcapng(ByteStream& stream)
{
    const auto start = stream.peek(smallest_block_bytes);
    if (start.size() < 4 || FileNumbers(false).u32(start.data()) != section_header)
        return nullptr;
    return std::make_unique<PcapngFormat>(std::move(stream));
}

} // namespace deadair::packet
