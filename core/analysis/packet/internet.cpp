// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4 (RFC 791), IPv6 (RFC 8200) and what they carry.
#include "analysis/packet/dissection.h"

#include <utility>

namespace deadair::packet
{
namespace
{

constexpr std::uint32_t ipv4_header_bytes = 20;
constexpr std::uint32_t ipv6_header_bytes = 40;
constexpr std::uint16_t more_fragments = 0x2000;
constexpr std::uint16_t fragment_offset = 0x1fff;
constexpr std::uint8_t jumbo_payload_option = 0xc2; // RFC 2675
constexpr std::uint32_t icmp_header_bytes = 8;

enum Protocol : std::uint8_t {
    hop_by_hop = 0,
    protocol_icmp = 1,
    protocol_ipv4 = 4,
    protocol_tcp = 6,
    protocol_udp = 17,
    protocol_ipv6 = 41,
    routing = 43,
    fragment = 44,
    protocol_gre = 47,
    authentication = 51,
    protocol_icmpv6 = 58,
    destination_options = 60,
    ether_ip = 97,
    udp_lite = 136,
    mpls_in_ip = 137,
    protocol_ethernet = 143
};

DatagramKey keyOf(const IpLayer& ip, std::uint32_t identification, std::uint8_t protocol)
{
    DatagramKey key;
    std::memcpy(key.source.data(), ip.source, ip.v6 ? 16 : 4);
    std::memcpy(key.destination.data(), ip.destination, ip.v6 ? 16 : 4);
    key.identification = identification;
    key.protocol = protocol;
    key.v6 = ip.v6;
    return key;
}

struct FragmentPlace {
    std::uint32_t identification = 0;
    std::uint32_t offset = 0;
    bool more = false;
};

/// A fragment: the whole datagram goes on when this one completes it; a first one that can never be completed, because it
/// was cut or is quoted by an ICMP error, goes on alone.
void fragmentOf(Dissection& d, std::uint8_t protocol, FragmentPlace place, Bytes payload)
{
    const bool is_quoted = d.error != nullptr;
    if (!is_quoted && payload.wire() > 0 && payload.has(0, payload.wire())) {
        const auto whole = d.fragments.add(keyOf(d.ip, place.identification, protocol), place.offset, payload, place.more);
        if (whole)
            ipProtocol(d, protocol, *whole);
    } else if (place.offset == 0) {
        const bool outer = std::exchange(d.fragmented, true);
        ipProtocol(d, protocol, payload);
        d.fragmented = outer;
    }
}

/// The length that a hop-by-hop header announces for a packet whose own length field is 0. 0 when there is none.
std::uint32_t jumboLength(Bytes header)
{
    if (!header.has(0, 2))
        return 0;
    const std::uint32_t end = (header.u8(1) + 1u) * 8;
    for (std::uint32_t at = 2; header.has(at, 2) && at < end;) {
        const auto type = header.u8(at);
        if (type == jumbo_payload_option && header.u8(at + 1) == 4 && header.has(at + 2, 4))
            return header.be32(at + 2);
        at += type == 0 ? 1 : header.u8(at + 1) + 2u; // a type of 0 is one byte of padding
    }
    return 0;
}

void extensionHeader(Dissection& d, std::uint32_t length, Bytes bytes)
{
    if (!bytes.has(0, length))
        return d.damaged();
    ipProtocol(d, bytes.u8(0), bytes.from(length));
}

void ipv6Fragment(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 8))
        return d.damaged();
    const auto field = bytes.be16(2);
    const FragmentPlace place{bytes.be32(4), field & 0xfff8u, (field & 1) != 0};
    if (place.offset == 0 && !place.more)
        ipProtocol(d, bytes.u8(0), bytes.from(8)); // an atomic fragment (RFC 6946)
    else
        fragmentOf(d, bytes.u8(0), place, bytes.from(8));
}

/// Decodes what an error quotes, as part of nothing but the error.
template <class Decode>
void quotation(Dissection& d, Bytes bytes, const IpLayer& sender, Decode decode)
{
    if (d.error != nullptr) {
        decode(d, bytes.from(icmp_header_bytes));
        return;
    }
    IcmpError error{bytes.u8(0), bytes.u8(1), {}};
    if (sender.source != nullptr && sender.v6) {
        std::array<std::uint8_t, 16> address;
        std::memcpy(address.data(), sender.source, address.size());
        error.sender = IpAddress::v6(address);
    } else if (sender.source != nullptr) {
        std::array<std::uint8_t, 4> address;
        std::memcpy(address.data(), sender.source, address.size());
        error.sender = IpAddress::v4(address);
    }
    d.error = &error;
    decode(d, bytes.from(icmp_header_bytes));
    d.error = nullptr;
}

} // namespace

void ip(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 1))
        return d.damaged();
    if (bytes.u8(0) >> 4 == 4)
        ipv4(d, bytes);
    else if (bytes.u8(0) >> 4 == 6)
        ipv6(d, bytes);
    else
        d.damaged();
}

void ipv4(Dissection& d, Bytes bytes)
{
    const Deeper deeper(d);
    if (!bytes.has(0, ipv4_header_bytes) || bytes.u8(0) >> 4 != 4 || deeper.tooDeep())
        return d.damaged();
    const std::uint32_t header = (bytes.u8(0) & 0x0fu) * 4;
    std::uint32_t total = bytes.be16(2);
    if (total == 0)
        total = bytes.wire(); // segmentation offload: up to the end of the frame
    if (header < ipv4_header_bytes || total < header)
        return d.damaged();
    d.ip = {bytes.at(12), bytes.at(16), bytes.be16(4), bytes.u8(8), false};
    const auto protocol = bytes.u8(9);
    const auto fragment_field = bytes.be16(6);
    const auto payload = bytes.upTo(total).from(header);
    if ((fragment_field & (more_fragments | fragment_offset)) == 0) {
        ipProtocol(d, protocol, payload);
    } else {
        fragmentOf(d, protocol,
                   {d.ip.id, (fragment_field & fragment_offset) * 8u, (fragment_field & more_fragments) != 0}, payload);
    }
}

void ipv6(Dissection& d, Bytes bytes)
{
    const Deeper deeper(d);
    if (!bytes.has(0, ipv6_header_bytes) || bytes.u8(0) >> 4 != 6 || deeper.tooDeep())
        return d.damaged();
    std::uint32_t length = bytes.be16(4);
    if (length == 0 && bytes.u8(6) == hop_by_hop)
        length = jumboLength(bytes.from(ipv6_header_bytes));
    d.ip = {bytes.at(8), bytes.at(24), 0, bytes.u8(7), true};
    ipProtocol(d, bytes.u8(6), bytes.from(ipv6_header_bytes).upTo(length));
}

void ipProtocol(Dissection& d, std::uint8_t protocol, Bytes payload)
{
    if (protocol == protocol_tcp)
        return tcp(d, payload);
    const Deeper deeper(d);
    if (deeper.tooDeep())
        return d.damaged();
    switch (protocol) {
    case protocol_udp:
    case udp_lite:
        return udp(d, payload);
    case protocol_icmp:
        return icmp(d, payload);
    case protocol_icmpv6:
        return icmpv6(d, payload);
    case protocol_ipv4:
    case protocol_ipv6:
        return ip(d, payload);
    case protocol_gre:
        return gre(d, payload);
    case mpls_in_ip:
        return mpls(d, payload);
    case protocol_ethernet:
        return ethernet(d, payload);
    case ether_ip:
        return ethernet(d, payload.from(2)); // RFC 3378
    case hop_by_hop:
    case routing:
    case destination_options:
        return payload.has(0, 2) ? extensionHeader(d, (payload.u8(1) + 1u) * 8, payload) : d.damaged();
    case authentication:
        return payload.has(0, 2) ? extensionHeader(d, (payload.u8(1) + 2u) * 4, payload) : d.damaged();
    case fragment:
        return ipv6Fragment(d, payload);
    default:
        return; // another transport
    }
}

void icmp(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, icmp_header_bytes))
        return;
    switch (bytes.u8(0)) {
    case 3:  // destination unreachable
    case 4:  // source quench
    case 5:  // redirect
    case 11: // time exceeded
    case 12: // parameter problem
        return quotation(d, bytes, d.ip, ip);
    default:
        return;
    }
}

void icmpv6(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, icmp_header_bytes))
        return;
    if (bytes.u8(0) >= 1 && bytes.u8(0) <= 4) // unreachable, too big, time exceeded, parameter problem (RFC 4443)
        quotation(d, bytes, d.ip, ipv6);
}

} // namespace deadair::packet
