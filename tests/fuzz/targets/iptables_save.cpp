// SPDX-License-Identifier: GPL-3.0-or-later
// `iptables-save`, with the same text as `ipset save` too, and the evaluation of whatever rule set comes out of it.
#include "analysis/firewall/iptables_reader.h"
#include "evaluate_some_packets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using deadair::IpAddress;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const auto family : {IpAddress::Family::V4, IpAddress::Family::V6})
        if (const auto rules = deadair::firewall::readIptablesSave(text, family, text))
            evaluateSomePackets(*rules);
    return 0;
}
