// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of single interfaces, made into those of Linux' "any" device: the first byte is a link type, then the packet.
#include "platform/pcap/cooked_packet.h"
#include "platform/shared/cooked_packet.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    using namespace deadair::platform;
    if (size == 0)
        return 0;
    const std::span<const std::uint8_t> frame(data + 1, size - 1);
    const IpAddress own[] = {*IpAddress::parse("192.0.2.9"), *IpAddress::parse("2001:db8::9")};
    const auto small = [&frame](const std::vector<std::uint8_t>& cooked) {
        return cooked.size() >= sll2_bytes && cooked.size() <= sll2_bytes + frame.size();
    };
    if (const auto cooked = cook({3, data[0]}, frame, own); cooked && (!small(cooked->bytes) || cooked->link_header_bytes > frame.size()))
        std::abort();
    for (const auto layer : {LinkLayer::Ethernet, LinkLayer::Family, LinkLayer::Ip})
        if (const auto cooked = cookedPacket(layer, frame, 3, {2, 0, 0, 0, 0, 1}); !cooked.empty() && !small(cooked))
            std::abort();
    return 0;
}
