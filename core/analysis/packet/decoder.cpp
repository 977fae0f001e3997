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

Addresses addressesOf(const IpLayer& ip, std::uint16_t source_port, std::uint16_t destination_port)
{
    Addresses found;
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
    return found;
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
        d.out.errors.push_back({*d.error, addressesOf(d.ip, bytes.be16(0), bytes.be16(2))});
    if (!bytes.has(0, smallest_header_bytes)) {
        d.damaged();
        return;
    }
    const std::uint32_t header = (bytes.u8(12) >> 4) * 4u;
    auto& segment = d.out.segments.emplace_back();
    segment.addresses = addressesOf(d.ip, bytes.be16(0), bytes.be16(2));
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
    m_decoded.segments.clear();
    m_decoded.errors.clear();
    m_decoded.undecoded = false;
    if (m_fragments.hasComplete())
        m_fragments.clearComplete();
    Dissection dissection{m_decoded, m_fragments, {}, nullptr, false, 0};
    const auto captured = static_cast<std::uint32_t>(packet.bytes.size());
    linkLayer(dissection, packet.link_type, Bytes(packet.bytes.data(), captured, std::max(captured, packet.wire_bytes)));
    return m_decoded;
}

} // namespace deadair::packet
