// SPDX-License-Identifier: GPL-3.0-or-later
// Unencrypted data frames of IEEE 802.11, and the headers that capturing drivers put in front of them.
#include "analysis/packet/dissection.h"

namespace deadair::packet
{
namespace
{

enum FrameControl : std::uint16_t {
    to_and_from_distribution = 0x0300,
    more_frame_fragments = 0x0400,
    is_protected = 0x4000,
    order = 0x8000
};

constexpr std::uint16_t quality_of_service = 0x0080; // subtype bits as they stand in the frame control field
constexpr std::uint16_t no_data = 0x0040;
constexpr std::uint16_t aggregate_present = 0x0080; // QoS control
constexpr std::uint16_t mesh_control_present = 0x0100;

void aggregate(Dissection& d, Bytes bytes) // A-MSDU: 802.3 frames, each padded to four bytes
{
    constexpr std::uint32_t header_bytes = 14;
    while (bytes.has(0, header_bytes)) {
        const std::uint32_t length = bytes.be16(12);
        if (length == 0)
            return;
        llc(d, bytes.from(header_bytes).upTo(length));
        bytes = bytes.from((header_bytes + length + 3) & ~3u);
    }
}

std::uint32_t meshHeaderBytes(Bytes bytes)
{
    constexpr std::uint8_t address_extension = 0x03;
    return bytes.has(0, 1) ? 6 + 6u * (bytes.u8(0) & address_extension) : 0;
}

} // namespace

void wlan(Dissection& d, Bytes bytes, bool swapped_frame_control, bool padded_header)
{
    const Deeper deeper(d);
    if (!bytes.has(0, 24) || deeper.tooDeep())
        return d.damaged();
    const auto control = swapped_frame_control ? bytes.be16(0) : bytes.le16(0);
    const bool is_data = (control & 0x000c) == 0x0008 && (control & no_data) == 0;
    // A last fragment without others is mostly a frame that the capturing driver has put together already.
    const bool is_fragment = (control & more_frame_fragments) != 0;
    if (!is_data || is_fragment || (control & is_protected) != 0)
        return;
    std::uint32_t header = 24;
    if ((control & to_and_from_distribution) == to_and_from_distribution)
        header += 6;
    std::uint16_t qos = 0;
    if ((control & quality_of_service) != 0) {
        if (!bytes.has(header, 2))
            return d.damaged();
        qos = bytes.le16(header);
        header += 2;
        if ((control & order) != 0)
            header += 4; // HT control
    }
    if (padded_header)
        header = (header + 3) & ~3u;
    auto body = bytes.from(header);
    if ((control & to_and_from_distribution) == to_and_from_distribution && (qos & mesh_control_present) != 0)
        body = body.from(meshHeaderBytes(body));
    if ((qos & aggregate_present) != 0)
        aggregate(d, body);
    else
        llc(d, body);
}

void radiotap(Dissection& d, Bytes bytes)
{
    constexpr std::uint32_t has_timestamp = 0x01;
    constexpr std::uint32_t has_flags = 0x02;
    constexpr std::uint32_t another_bitmap = 0x80000000;
    constexpr std::uint8_t data_padding = 0x20;
    if (!bytes.has(0, 8))
        return d.damaged();
    const std::uint32_t length = bytes.le16(2);
    const auto present = bytes.le32(4);
    std::uint32_t at = 8;
    for (auto bitmap = present; (bitmap & another_bitmap) != 0 && bytes.has(at, 4); at += 4)
        bitmap = bytes.le32(at);
    if ((present & has_timestamp) != 0)
        at = ((at + 7) & ~7u) + 8;
    const bool padded = (present & has_flags) != 0 && bytes.has(at, 1) && (bytes.u8(at) & data_padding) != 0;
    wlan(d, bytes.from(length), false, padded);
}

void perPacketInformation(Dissection& d, Bytes bytes)
{
    if (!bytes.has(0, 8))
        return d.damaged();
    linkLayer(d, static_cast<std::uint16_t>(bytes.le32(4)), bytes.from(bytes.le16(2)));
}

void prismOrAvs(Dissection& d, Bytes bytes)
{
    constexpr std::uint32_t avs_magic = 0x80211000;
    constexpr std::uint32_t prism_header_bytes = 144;
    if (!bytes.has(0, 8))
        return d.damaged();
    if ((bytes.be32(0) & 0xfffff000) == avs_magic)
        return wlan(d, bytes.from(bytes.be32(4)));
    wlan(d, bytes.from(prism_header_bytes));
}

} // namespace deadair::packet
