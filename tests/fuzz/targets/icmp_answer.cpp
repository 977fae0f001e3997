// SPDX-License-Identifier: GPL-3.0-or-later
// An ICMP message as a socket of the program's own receives it: the first byte has the bits "IPv6", "UDP probe" and "with an IP
// header".
#include "platform/shared/icmp_answer.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    using namespace deadair::platform;
    if (size == 0)
        return 0;
    ProbeMark mark;
    mark.target = *IpAddress::parse((data[0] & 1) != 0 ? "2001:db8::9" : "192.0.2.9");
    mark.udp = (data[0] & 2) != 0;
    mark.identifier = 0x1234;
    mark.local_port = 40000, mark.port = 33434;
    std::span<const std::uint8_t> message(data + 1, size - 1);
    if ((data[0] & 4) != 0)
        message = withoutIpHeader(message);
    if (message.size() >= size)
        std::abort();
    if (const auto answer = parseIcmpAnswer(message, mark); answer && answer->mtu_bytes < 0)
        std::abort();
    return 0;
}
