// SPDX-License-Identifier: GPL-3.0-or-later
// Packets inside packets: GRE, MPLS, and what is carried over UDP.
#include "analysis/packet/dissection.h"

namespace deadair::packet
{
namespace
{

void typeAt(Dissection& d, std::uint32_t offset, Bytes bytes, std::uint32_t payload)
{
    if (!bytes.has(offset, 2))
        return d.damaged();
    etherType(d, bytes.be16(offset), bytes.from(payload));
}

void erspan(Dissection& d, Bytes bytes, bool has_sequence)
{
    constexpr std::uint8_t subheader_follows = 0x01;
    if (!has_sequence)
        return ethernet(d, bytes); // type I has no header
    if (!bytes.has(0, 12))
        return d.damaged();
    switch (bytes.u8(0) >> 4) {
    case 1: // type II
        return ethernet(d, bytes.from(8));
    case 2: // type III
        return ethernet(d, bytes.from((bytes.u8(11) & subheader_follows) != 0 ? 20 : 12));
    default:
        return;
    }
}

void cacheRedirect(Dissection& d, Bytes bytes) // WCCP 2 puts four bytes in front of the packet, WCCP 1 none
{
    if (!bytes.has(0, 1))
        return d.damaged();
    ipv4(d, bytes.u8(0) >> 4 == 4 ? bytes : bytes.from(4));
}

void nextProtocol(Dissection& d, std::uint8_t protocol, Bytes payload) // of VXLAN-GPE and NSH
{
    switch (protocol) {
    case 1:
        return ip(d, payload);
    case 2:
        return ipv6(d, payload);
    case 3:
        return ethernet(d, payload);
    case 4:
        return networkServiceHeader(d, payload);
    case 5:
        return mpls(d, payload);
    default:
        return;
    }
}

void geneve(Dissection& d, Bytes bytes) // RFC 8926
{
    if (!bytes.has(0, 8))
        return d.damaged();
    typeAt(d, 2, bytes, 8 + (bytes.u8(0) & 0x3fu) * 4);
}

void gtp(Dissection& d, Bytes bytes) // 3GPP TS 29.281, and version 0 of GSM 09.60
{
    constexpr std::uint8_t user_data = 255;
    constexpr std::uint8_t optional_fields = 0x07;
    constexpr std::uint8_t has_extensions = 0x04;
    if (!bytes.has(0, 8))
        return d.damaged();
    if (bytes.u8(1) != user_data)
        return;
    std::uint32_t header = bytes.u8(0) >> 5 == 0 ? 20 : 8;
    if (header == 8 && (bytes.u8(0) & optional_fields) != 0) {
        header = 12;
        if (!bytes.has(0, header))
            return d.damaged();
        if ((bytes.u8(0) & has_extensions) != 0)
            for (auto next = bytes.u8(11); next != 0; next = bytes.u8(header - 1)) {
                if (!bytes.has(header, 1) || bytes.u8(header) == 0 || !bytes.has(header, bytes.u8(header) * 4u))
                    return d.damaged();
                header += bytes.u8(header) * 4u;
            }
    }
    const auto payload = bytes.from(header);
    if (!payload.has(0, 1))
        return d.damaged();
    if (payload.u8(0) >> 4 == 4 || payload.u8(0) >> 4 == 6)
        ip(d, payload);
    else
        ethernet(d, payload); // a session of 5G that carries frames
}

void l2tp(Dissection& d, Bytes bytes) // RFC 2661
{
    enum : std::uint16_t { control = 0x8000, has_length = 0x4000, has_sequence = 0x0800, has_offset = 0x0200 };
    if (!bytes.has(0, 6))
        return d.damaged();
    const auto flags = bytes.be16(0);
    if ((flags & control) != 0 || (flags & 0x000f) != 2)
        return;
    std::uint32_t at = 2;
    auto message = bytes;
    if ((flags & has_length) != 0) {
        message = bytes.upTo(bytes.be16(at));
        at += 2;
    }
    at += (flags & has_sequence) != 0 ? 8 : 4;
    if ((flags & has_offset) != 0) {
        if (!message.has(at, 2))
            return d.damaged();
        at += 2u + message.be16(at);
    }
    ppp(d, message.from(at));
}

void capwapData(Dissection& d, Bytes bytes) // RFC 5415 4.3
{
    constexpr std::uint8_t fragment = 0x80;
    constexpr std::uint8_t keep_alive = 0x08;
    constexpr std::uint8_t native_frame = 0x01;
    if (!bytes.has(0, 8))
        return d.damaged();
    const std::uint32_t header = (bytes.u8(1) >> 3) * 4u;
    if ((bytes.u8(0) & 0x0f) != 0 || (bytes.u8(3) & (fragment | keep_alive)) != 0)
        return; // DTLS, or nothing to decode
    if ((bytes.u8(2) & native_frame) != 0)
        wlan(d, bytes.from(header), true);
    else
        ethernet(d, bytes.from(header));
}

void tazmenSniffer(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 4))
        return d.damaged();
    const auto protocol = bytes.be16(2);
    std::uint32_t at = 4;
    while (bytes.has(at, 1) && bytes.u8(at) != 1) { // tags until the end tag
        if (bytes.u8(at) == 0) {
            ++at;
        } else {
            if (!bytes.has(at, 2))
                return d.damaged();
            at += 2u + bytes.u8(at + 1);
        }
    }
    if (protocol == 1)
        ethernet(d, bytes.from(at + 1));
    else if (protocol == 18)
        wlan(d, bytes.from(at + 1));
}

void teredo(Dissection& d, Bytes bytes) // RFC 4380 5.1.1
{
    if (bytes.has(0, 4) && bytes.be16(0) == 1)
        bytes = bytes.from(13u + bytes.u8(2) + bytes.u8(3));
    if (bytes.has(0, 8) && bytes.be16(0) == 0)
        bytes = bytes.from(8);
    if (bytes.has(0, 1) && bytes.u8(0) >> 4 == 6)
        ipv6(d, bytes);
}

void ayiya(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 8))
        return d.damaged();
    const std::uint32_t identity = 1u << (bytes.u8(0) >> 4);
    const std::uint32_t signature = (bytes.u8(1) >> 4) * 4u;
    if ((bytes.u8(2) & 0x0f) == 1) // forward
        ipProtocol(d, bytes.u8(3), bytes.from(8 + identity + signature));
}

void overPort(Dissection& d, std::uint16_t port, Bytes payload, bool& known)
{
    known = true;
    switch (port) {
    case 4789: // VXLAN (RFC 7348)
        return ethernet(d, payload.from(8));
    case 4790: // VXLAN-GPE
        return payload.has(0, 8) ? nextProtocol(d, payload.u8(3), payload.from(8)) : d.damaged();
    case 6081:
        return geneve(d, payload);
    case 2123:
    case 2152:
    case 3386:
        return gtp(d, payload);
    case 1701:
        return l2tp(d, payload);
    case 5247:
        return capwapData(d, payload);
    case 37008:
        return tazmenSniffer(d, payload);
    case 3544:
        return teredo(d, payload);
    case 6635: // RFC 7510
        return mpls(d, payload);
    case 4341: // LISP (RFC 9300)
        return ip(d, payload.from(8));
    case 4754: // RFC 8086
        return gre(d, payload);
    case 5072:
        return ayiya(d, payload);
    case 30030: // Juniper's mirroring
        return ip(d, payload.from(8));
    default:
        known = false;
    }
}

} // namespace

void udp(Dissection& d, Bytes bytes)
{
    constexpr std::uint32_t header_bytes = 8;
    if (!bytes.has(0, header_bytes))
        return;
    const std::uint32_t length = bytes.be16(4);
    if (length != 0 && length < header_bytes)
        return d.damaged();
    if (length != 0)
        bytes = bytes.upTo(length);
    const auto source = bytes.be16(0);
    const auto destination = bytes.be16(2);
    bool known = false;
    overPort(d, std::min(source, destination), bytes.from(header_bytes), known);
    if (!known)
        overPort(d, std::max(source, destination), bytes.from(header_bytes), known);
}

void gre(Dissection& d, Bytes bytes) // RFC 2784, RFC 2890, RFC 2637
{
    enum : std::uint16_t {
        has_checksum = 0x8000,
        has_routing = 0x4000,
        has_key = 0x2000,
        has_sequence = 0x1000,
        has_acknowledgement = 0x0080
    };
    if (!bytes.has(0, 4))
        return d.damaged();
    const auto flags = bytes.be16(0);
    const auto type = bytes.be16(2);
    std::uint32_t header = 4;
    header += (flags & (has_checksum | has_routing)) != 0 ? 4 : 0;
    header += (flags & has_key) != 0 ? 4 : 0;
    header += (flags & has_sequence) != 0 ? 4 : 0;
    header += (flags & has_acknowledgement) != 0 ? 4 : 0;
    while ((flags & has_routing) != 0) { // source route entries, the last one empty
        if (!bytes.has(header, 4))
            return d.damaged();
        const auto entry = 4u + bytes.u8(header + 3);
        const bool is_last = bytes.be32(header) == 0;
        header += entry;
        if (is_last)
            break;
    }
    const auto payload = bytes.from(header);
    if ((type & 0xfe0f) == 0x8200)
        return wlan(d, payload); // Aruba's access points
    switch (type) {
    case 0x880b:
        return ppp(d, payload);
    case 0x88be:
    case 0x22eb:
        return erspan(d, payload, (flags & has_sequence) != 0);
    case 0x883e:
        return cacheRedirect(d, payload);
    case 0x6400: // MikroTik
        return ethernet(d, payload);
    case 0x6559:
        return frameRelay(d, payload);
    case 0x0800:
        return ip(d, payload);
    case 0x86dd:
    case 0x6558:
    case 0x8847:
    case 0x8848:
    case 0x894f:
    case 0x8909:
        return etherType(d, type, payload);
    default:
        return;
    }
}

void mpls(Dissection& d, Bytes bytes) // RFC 3032
{
    constexpr std::uint32_t bottom_of_stack = 0x100;
    std::uint32_t at = 0;
    do {
        if (!bytes.has(at, 4))
            return d.damaged();
        at += 4;
    } while ((bytes.be32(at - 4) & bottom_of_stack) == 0);
    const auto payload = bytes.from(at);
    if (!payload.has(0, 1))
        return d.damaged();
    switch (payload.u8(0) >> 4) {
    case 4:
    case 6:
        return ip(d, payload);
    default:
        return;
    }
}

void networkServiceHeader(Dissection& d, Bytes bytes) // RFC 8300
{
    const Deeper deeper(d);
    if (!bytes.has(0, 4) || deeper.tooDeep())
        return d.damaged();
    nextProtocol(d, bytes.u8(3), bytes.from((bytes.be16(0) & 0x3fu) * 4));
}

} // namespace deadair::packet
