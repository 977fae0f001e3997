// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below IP, by LINKTYPE (tcpdump.org/linktypes.html) and by EtherType.
#include "analysis/packet/dissection.h"

#include <string_view>

namespace deadair::packet
{
namespace
{

constexpr std::uint16_t longest_8023_frame = 1500;
constexpr std::uint16_t smallest_ethertype = 1536;
constexpr std::uint32_t ethernet_header_bytes = 14;

/// The EtherType at `offset` and what follows it.
void typeAt(Dissection& d, std::uint32_t offset, Bytes bytes)
{
    if (!bytes.has(offset, 2))
        return d.damaged();
    etherType(d, bytes.be16(offset), bytes.from(offset + 2));
}

/// Cisco's inter-switch link puts a frame of its own around each; its addresses give it away.
bool isInterSwitchLink(Bytes bytes)
{
    return (bytes.u8(0) == 0x01 || bytes.u8(0) == 0x0c) && bytes.u8(1) == 0x00 && bytes.u8(2) == 0x0c &&
           bytes.u8(3) == 0x00 && bytes.u8(4) == 0x00;
}

void securityTag(Dissection& d, Bytes bytes) // 802.1AE, where it authenticates and does not encrypt
{
    constexpr std::uint8_t channel_identifier = 0x20;
    constexpr std::uint8_t encrypted_or_changed = 0x0c;
    constexpr std::uint32_t check_value_bytes = 16;
    if (!bytes.has(0, 6))
        return d.damaged();
    if ((bytes.u8(0) & encrypted_or_changed) != 0 || bytes.wire() < check_value_bytes)
        return;
    typeAt(d, (bytes.u8(0) & channel_identifier) != 0 ? 14 : 6, bytes.upTo(bytes.wire() - check_value_bytes));
}

void trill(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 6))
        return d.damaged();
    const std::uint32_t options = (bytes.be16(0) >> 6 & 0x1fu) * 4;
    ethernet(d, bytes.from(6 + options));
}

void ofFamily(Dissection& d, std::uint32_t family, Bytes payload)
{
    switch (family) {
    case 2:
        return ip(d, payload);
    case 10: // Linux
    case 24: // NetBSD, OpenBSD
    case 28: // FreeBSD
    case 30: // macOS
        return ipv6(d, payload);
    default:
        return;
    }
}

/// The address family in front of packets of loopback devices: in the byte order of the capturing machine, by its numbers.
void nullHeader(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 4))
        return d.damaged();
    if (bytes.be16(0) == 0xff03)
        return ppp(d, bytes);
    auto family = bytes.be32(0);
    if ((family & 0xffff0000u) != 0)
        family = (family & 0xff000000u) == 0 && (family & 0x00ff0000u) < 0x00060000u ? family >> 16 : bytes.le32(0);
    else if ((family & 0xffu) == 0 && (family & 0xff00u) < 0x0600u)
        family >>= 8;
    if (family > longest_8023_frame)
        return family <= 0xffff ? etherType(d, static_cast<std::uint16_t>(family), bytes.from(4)) : d.damaged();
    ofFamily(d, family, bytes.from(4));
}

void linuxCooked(Dissection& d, std::uint16_t hardware, std::uint16_t protocol, Bytes payload)
{
    constexpr std::uint16_t hardware_frame_relay = 770;
    constexpr std::uint16_t hardware_radiotap = 803;
    if (hardware == hardware_frame_relay)
        return frameRelay(d, payload);
    if (hardware == hardware_radiotap)
        return radiotap(d, payload);
    switch (protocol) {
    case 3:
        return ethernet(d, payload);
    case 4:
        return llc(d, payload);
    case 7:
        return ppp(d, payload);
    default:
        return protocol >= smallest_ethertype ? etherType(d, protocol, payload) : void();
    }
}

void fddi(Dissection& d, Bytes bytes)
{
    constexpr std::uint32_t header_bytes = 13;
    if (!bytes.has(0, header_bytes))
        return d.damaged();
    if ((bytes.u8(0) & 0xf0) == 0x50) // an asynchronous LLC frame
        llc(d, bytes.from(header_bytes));
}

void tokenRing(Dissection& d, Bytes bytes)
{
    constexpr std::uint32_t header_bytes = 14;
    constexpr std::uint8_t source_routed = 0x80;
    if (!bytes.has(0, header_bytes + 1))
        return d.damaged();
    const std::uint32_t routing = (bytes.u8(8) & source_routed) != 0 ? bytes.u8(header_bytes) & 0x1fu : 0;
    if (bytes.u8(1) >> 6 == 1)
        llc(d, bytes.from(header_bytes + routing));
}

void ciscoHdlc(Dissection& d, Bytes bytes)
{
    typeAt(d, 2, bytes);
}

/// PPP in HDLC-like framing (RFC 1662), on whose lines Cisco's HDLC runs as well.
void serialPpp(Dissection& d, Bytes bytes)
{
    if (bytes.has(0, 1) && (bytes.u8(0) == 0x0f || bytes.u8(0) == 0x8f))
        return ciscoHdlc(d, bytes);
    ppp(d, bytes);
}

void netfilterLog(Dissection& d, Bytes bytes)
{
    constexpr std::uint16_t payload_attribute = 9;
    if (!bytes.has(0, 4))
        return d.damaged();
    const auto family = bytes.u8(0);
    for (std::uint32_t at = 4; bytes.has(at, 4);) { // attributes in the byte order of the capturing machine
        const auto length = bytes.le16(at);
        const auto type = bytes.le16(at + 2);
        if (length < 4)
            return d.damaged();
        if (type == payload_attribute)
            return family == 2 || family == 10 ? ip(d, bytes.from(at + 4).upTo(length - 4u)) : void();
        at += (length + 3u) & ~3u;
    }
}

void packetFilterLog(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 2))
        return d.damaged();
    const std::uint32_t header = (bytes.u8(0) + 3u) & ~3u;
    const auto family = bytes.u8(1);
    if (family == 2)
        ipv4(d, bytes.from(header));
    else if (family == 24 || family == 28 || family == 30 || family == 10)
        ipv6(d, bytes.from(header));
}

void encapsulation(Dissection& d, Bytes bytes) // OpenBSD's enc(4)
{
    if (!bytes.has(0, 12))
        return d.damaged();
    const auto family = std::min(bytes.le32(0), bytes.be32(0));
    if (family == 2 || family == 24)
        ip(d, bytes.from(12));
}

void applePacketTap(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 12) || bytes.le32(0) < 12)
        return d.damaged();
    linkLayer(d, static_cast<std::uint16_t>(bytes.le32(8)), bytes.from(bytes.le32(0)));
}

void extensibleRecord(Dissection& d, Bytes bytes) // ERF: a header, extensions, then what its type says
{
    constexpr std::uint8_t more_extensions = 0x80;
    if (!bytes.has(0, 16))
        return d.damaged();
    std::uint32_t header = 16;
    for (auto type = bytes.u8(8); (type & more_extensions) != 0; header += 8) {
        if (!bytes.has(header, 8))
            return d.damaged();
        type = bytes.u8(header);
    }
    switch (bytes.u8(8) & 0x7f) {
    case 1: // HDLC
        return serialPpp(d, bytes.from(header));
    case 2:  // Ethernet
    case 11: // with a colour
    case 16: // with a hash
        return ethernet(d, bytes.from(header + 2));
    case 22:
        return ipv4(d, bytes.from(header));
    case 23:
        return ipv6(d, bytes.from(header));
    default:
        return;
    }
}

void sunAtm(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 4))
        return d.damaged();
    if ((bytes.u8(0) & 0x0f) == 2)
        llc(d, bytes.from(4));
}

/// ARCNET with the packet headers of RFC 1201, which RFC 1051 does without.
void arcnet(Dissection& d, Bytes bytes, std::uint32_t protocol_offset)
{
    if (!bytes.has(protocol_offset, 1))
        return d.damaged();
    const auto payload = bytes.from(protocol_offset + 1);
    switch (bytes.u8(protocol_offset)) {
    case 0xf0:
        return ipv4(d, payload);
    case 0xd4:
        return ipv4(d, payload.from(3));
    case 0xc4:
        return ipv6(d, payload.from(3));
    default:
        return;
    }
}

/// What Wireshark exports from other layers: tags that name the protocol, then its bytes.
void exportedPdu(Dissection& d, Bytes bytes)
{
    constexpr std::uint16_t protocol_name = 12;
    std::string_view protocol;
    std::uint32_t at = 0;
    while (bytes.has(at, 4) && bytes.be16(at) != 0) {
        const std::uint32_t length = bytes.be16(at + 2);
        if (!bytes.has(at + 4, length))
            return d.damaged();
        if (bytes.be16(at) == protocol_name)
            protocol = {reinterpret_cast<const char*>(bytes.at(at + 4)), length};
        at += 4 + length;
    }
    protocol = protocol.substr(0, protocol.find('\0'));
    const auto payload = bytes.from(at + 4);
    if (protocol == "ip")
        ip(d, payload);
    else if (protocol == "ipv6")
        ipv6(d, payload);
    else if (protocol.starts_with("eth"))
        ethernet(d, payload);
}

} // namespace

void ethernet(Dissection& d, Bytes bytes)
{
    const Deeper deeper(d);
    if (!bytes.has(0, ethernet_header_bytes) || deeper.tooDeep())
        return d.damaged();
    const auto type = bytes.be16(12);
    if (type <= longest_8023_frame && isInterSwitchLink(bytes))
        return ethernet(d, bytes.from(26));
    etherType(d, type, bytes.from(ethernet_header_bytes));
}

void etherType(Dissection& d, std::uint16_t type, Bytes payload)
{
    if (type == 0x0800)
        return ipv4(d, payload);
    if (type == 0x86dd)
        return ipv6(d, payload);
    const Deeper deeper(d);
    if (deeper.tooDeep())
        return d.damaged();
    if (type <= longest_8023_frame)
        return llc(d, payload.upTo(type));
    switch (type) {
    case 0x8100: // 802.1Q
    case 0x88a8: // 802.1ad
    case 0x9100: // QinQ before there was a standard
        return typeAt(d, 2, payload);
    case 0x8847:
    case 0x8848:
        return mpls(d, payload);
    case 0x8864:
        return pppoeSession(d, payload);
    case 0x6558: // transparent Ethernet bridging
        return ethernet(d, payload);
    case 0x88e7: // 802.1ah
        return ethernet(d, payload.from(4));
    case 0x8926: // VN-Tag
    case 0x892f: // HSR
    case 0xf1c1: // 802.1CB
        return typeAt(d, 4, payload);
    case 0x893f: // 802.1BR
    case 0x8909: // Cisco metadata
        return typeAt(d, 6, payload);
    case 0x88e5:
        return securityTag(d, payload);
    case 0x22f3:
        return trill(d, payload);
    case 0x894f:
        return networkServiceHeader(d, payload);
    case 0x8870: // a frame longer than 1500 bytes
        return llc(d, payload);
    case 0x890d:
        return wlan(d, payload);
    default:
        return;
    }
}

void llc(Dissection& d, Bytes bytes)
{
    constexpr std::uint8_t snap = 0xaa;
    constexpr std::uint8_t internet = 0x06;
    if (!bytes.has(0, 3))
        return d.damaged();
    const std::uint32_t control = (bytes.u8(2) & 0x03) == 0x03 ? 1 : 2;
    const auto payload = bytes.from(2 + control);
    if (bytes.u8(0) == internet && (control == 2 || (bytes.u8(2) & 0xef) == 0x03))
        return ip(d, payload);
    if (bytes.u8(0) != snap || bytes.u8(1) != snap)
        return;
    if (!payload.has(0, 5))
        return d.damaged();
    const auto organisation = payload.be32(0) >> 8;
    const auto protocol = payload.be16(3);
    switch (organisation) {
    case 0x000000:
    case 0x0000f8: // 802.1H
    case 0x080007:
        return etherType(d, std::max(protocol, smallest_ethertype), payload.from(5));
    case 0x0080c2: // 802.1 bridging (RFC 2684)
        return protocol == 1 || protocol == 7 ? ethernet(d, payload.from(7)) : void(); // two bytes of padding
    default:
        return;
    }
}

void ppp(Dissection& d, Bytes bytes)
{
    const Deeper deeper(d);
    if (deeper.tooDeep())
        return d.damaged();
    if (bytes.has(0, 2) && bytes.u8(0) == 0xff && bytes.u8(1) == 0x03)
        bytes = bytes.from(2);
    if (!bytes.has(0, 2))
        return d.damaged();
    const bool compressed = (bytes.u8(0) & 1) != 0; // RFC 1661 6.5
    const auto protocol = compressed ? bytes.u8(0) : bytes.be16(0);
    const auto payload = bytes.from(compressed ? 1 : 2);
    switch (protocol) {
    case 0x0021:
    case 0x0800:
        return ip(d, payload);
    case 0x0057:
    case 0x86dd:
        return ipv6(d, payload);
    case 0x0281:
    case 0x0283:
        return mpls(d, payload);
    default:
        return;
    }
}

void pppoeSession(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 6))
        return d.damaged();
    ppp(d, bytes.from(6).upTo(bytes.be16(4)));
}

void frameRelay(Dissection& d, Bytes bytes)
{
    constexpr std::uint8_t last_address_byte = 0x01;
    constexpr std::uint8_t unnumbered_information = 0x03;
    std::uint32_t at = 1;
    while (bytes.has(at, 1) && (bytes.u8(at) & last_address_byte) == 0 && at < 4)
        ++at;
    ++at;
    if (!bytes.has(at, 2))
        return d.damaged();
    if (bytes.u8(at) != unnumbered_information)
        return typeAt(d, at, bytes); // Cisco's encapsulation
    ++at;
    if (bytes.u8(at) == 0)
        ++at; // padding
    if (!bytes.has(at, 1))
        return d.damaged();
    const auto payload = bytes.from(at + 1);
    switch (bytes.u8(at)) { // RFC 2427
    case 0xcc:
        return ip(d, payload);
    case 0x8e:
        return ipv6(d, payload);
    case 0xcf:
        return ppp(d, payload);
    case 0x80: {
        if (!payload.has(0, 5))
            return d.damaged();
        const auto organisation = payload.be32(0) >> 8;
        if (organisation == 0)
            return etherType(d, std::max(payload.be16(3), smallest_ethertype), payload.from(5));
        return organisation == 0x0080c2 ? ethernet(d, payload.from(5)) : void();
    }
    default:
        return;
    }
}

void linkLayer(Dissection& d, std::uint16_t link_type, Bytes bytes)
{
    const Deeper deeper(d);
    if (deeper.tooDeep())
        return d.damaged();
    switch (link_type) {
    case 1:
        return ethernet(d, bytes);
    case 0: // BSD loopback
        return nullHeader(d, bytes);
    case 108: // the same in network byte order
        return bytes.has(0, 4) ? ofFamily(d, bytes.be32(0), bytes.from(4)) : d.damaged();
    case 12:
    case 14:
    case 101: // raw IP
        return ip(d, bytes);
    case 228:
        return ipv4(d, bytes);
    case 229:
        return ipv6(d, bytes);
    case 113:
        return bytes.has(0, 16) ? linuxCooked(d, bytes.be16(2), bytes.be16(14), bytes.from(16)) : d.damaged();
    case 276:
        return bytes.has(0, 20) ? linuxCooked(d, bytes.be16(8), bytes.be16(0), bytes.from(20)) : d.damaged();
    case 9:
        return ppp(d, bytes);
    case 50:
        return serialPpp(d, bytes);
    case 51:
        return pppoeSession(d, bytes);
    case 166:
    case 204: // PPP behind a byte that tells the direction
        return serialPpp(d, bytes.from(1));
    case 104:
        return ciscoHdlc(d, bytes);
    case 205:
        return ciscoHdlc(d, bytes.from(1));
    case 107:
        return frameRelay(d, bytes);
    case 206:
        return frameRelay(d, bytes.from(1));
    case 10:
        return fddi(d, bytes);
    case 6:
        return tokenRing(d, bytes);
    case 11: // ATM, LLC encapsulated
        return llc(d, bytes);
    case 19:
    case 106: // classical IP over ATM
        return ip(d, bytes);
    case 7:
        return arcnet(d, bytes, 2);
    case 129: // as Linux shows it
        return arcnet(d, bytes, 4);
    case 252:
        return exportedPdu(d, bytes);
    case 123:
        return sunAtm(d, bytes);
    case 105:
        return wlan(d, bytes);
    case 119:
    case 163:
        return prismOrAvs(d, bytes);
    case 127:
        return radiotap(d, bytes);
    case 192:
        return perPacketInformation(d, bytes);
    case 219:
        return mpls(d, bytes);
    case 239:
        return netfilterLog(d, bytes);
    case 117:
        return packetFilterLog(d, bytes);
    case 109:
        return encapsulation(d, bytes);
    case 242: // IP over InfiniBand: a global routing header, then type and two reserved bytes
        return bytes.has(0, 44) ? etherType(d, bytes.be16(40), bytes.from(44)) : d.damaged();
    case 258:
        return applePacketTap(d, bytes);
    case 197:
        return extensibleRecord(d, bytes);
    case 240: // netANALYZER
        return ethernet(d, bytes.from(4));
    default:
        return d.damaged();
    }
}

} // namespace deadair::packet
