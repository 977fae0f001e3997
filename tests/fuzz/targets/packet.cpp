// SPDX-License-Identifier: GPL-3.0-or-later
// Link type (2 bytes, big endian), bytes cut off the end (1 byte), and one packet, decoded twice: fragments meet again.
#include "analysis/packet/decoder.h"

#include <cstdlib>

namespace
{

void touch(std::span<const std::uint8_t> bytes)
{
    volatile std::uint8_t sum = 0;
    for (const auto byte : bytes)
        sum = static_cast<std::uint8_t>(sum + byte);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair::packet;
    if (size < 3)
        return 0;
    CapturedPacket packet;
    packet.link_type = static_cast<std::uint16_t>(data[0] << 8 | data[1]);
    packet.bytes = {data + 3, size - 3};
    packet.wire_bytes = static_cast<std::uint32_t>(size - 3) + data[2];
    Decoder decoder;
    for (int times = 0; times < 2; ++times) {
        for (const auto& segment : decoder.decode(packet).segments) {
            touch(segment.options);
            touch(segment.payload);
            if (segment.length < segment.payload.size())
                std::abort(); // more captured than there was on the wire
        }
    }
    return 0;
}
