// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet/decoder.h"

#include "analysis/packet/dissection.h"

namespace deadair::packet
{
namespace
{

constexpr std::uint32_t smallest_header_bytes = 16; ///< up to the window field, which the analysis needs
constexpr std::uint32_t fixed_header_bytes = 20;
constexpr std::uint32_t port_bytes = 4;

/// Into addresses that are empty still.
void fill(Addresses& found, const IpLayer& ip, std::uint16_t source_port, std::uint16_t destination_port)
{
    if (ip.source != nullptr && ip.v6) {
        std::memcpy(found.source.data(), ip.source, 16);
        std::memcpy(found.destination.data(), ip.destination, 16);
    } else if (ip.source != nullptr) {
        std::memcpy(found.source.data(), ip.source, 4);
        std::memcpy(found.destination.data(), ip.destination, 4);
    }
    found.source_port = source_port;
    found.destination_port = destination_port;
    found.v6 = ip.v6;
}

/// What nearly all packets are, on a short way: Ethernet, IPv4 without options, TCP. False where it is anything else.
bool plainTcp(Dissection& d, Bytes frame)
{
    constexpr std::uint32_t ethernet_bytes = 14;
    constexpr std::uint32_t ipv4_bytes = 20;
    constexpr std::uint32_t headers_bytes = ethernet_bytes + ipv4_bytes;
    constexpr std::uint16_t more_fragments_or_offset = 0x3fff;
    if (!frame.has(0, headers_bytes) || frame.be16(12) != 0x0800)
        return false;
    const Bytes ip(frame.at(ethernet_bytes), ipv4_bytes, ipv4_bytes);
    const std::uint32_t total = ip.be16(2);
    if (ip.u8(0) != 0x45 || ip.u8(9) != 6 || total < ipv4_bytes || (ip.be16(6) & more_fragments_or_offset) != 0)
        return false;
    d.ip = {ip.at(12), ip.at(16), ip.be16(4), ip.u8(8), false};
    const auto wire = std::min(frame.wire() - headers_bytes, total - ipv4_bytes);
    tcp(d, {frame.at(headers_bytes), frame.captured() - headers_bytes, wire});
    return true;
}

std::span<const std::uint8_t> capturedPart(Bytes bytes, std::uint32_t begin, std::uint32_t end)
{
    const auto last = std::min(end, bytes.captured());
    return begin < last ? std::span(bytes.at(begin), last - begin) : std::span<const std::uint8_t>();
}

} // namespace

void tcp(Dissection& d, Bytes bytes)
{
    if (d.error != nullptr && bytes.has(0, port_bytes))
        fill(d.out.errors.emplace_back(QuotedError{*d.error, {}}).quoted, d.ip, bytes.be16(0), bytes.be16(2));
    if (!bytes.has(0, smallest_header_bytes)) {
        d.damaged();
        return;
    }
    const std::uint32_t header = (bytes.u8(12) >> 4) * 4u;
    auto& segment = d.out.segments.emplace_back();
    fill(segment.addresses, d.ip, bytes.be16(0), bytes.be16(2));
    segment.sequence = bytes.be32(4);
    segment.acknowledgement = bytes.be32(8);
    segment.flags = bytes.u8(13);
    segment.window = bytes.be16(14);
    segment.ip_id = d.ip.id;
    segment.ttl = d.ip.ttl;
    segment.quoted = d.error != nullptr;
    if (d.error != nullptr || d.fragmented || header > bytes.wire()) {
        segment.state = HeaderState::LengthUnknown;
        return;
    }
    segment.length = bytes.wire() - header;
    if (header < fixed_header_bytes || !bytes.has(0, header))
        segment.state = HeaderState::Cut;
    segment.options = capturedPart(bytes, fixed_header_bytes, header);
    segment.payload = capturedPart(bytes, header, bytes.wire());
}

const Decoded& Decoder::decode(const CapturedPacket& packet)
{
    decode(packet, m_decoded);
    return m_decoded;
}

bool Decoder::decode(const CapturedPacket& packet, Decoded& decoded)
{
    decoded.segments.clear();
    decoded.errors.clear();
    decoded.undecoded = false;
    if (m_fragments.hasComplete())
        m_fragments.clearComplete();
    Dissection dissection{decoded, m_fragments, {}, nullptr, false, 0};
    const auto captured = static_cast<std::uint32_t>(packet.bytes.size());
    const Bytes bytes(packet.bytes.data(), captured, std::max(captured, packet.wire_bytes));
    constexpr std::uint16_t link_type_ethernet = 1;
    if (packet.link_type != link_type_ethernet || !plainTcp(dissection, bytes))
        linkLayer(dissection, packet.link_type, bytes);
    return !m_fragments.hasComplete();
}

} // namespace deadair::packet
