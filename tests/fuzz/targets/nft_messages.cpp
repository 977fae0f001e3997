// SPDX-License-Identifier: GPL-3.0-or-later
// nf_tables' own netlink messages, and the evaluation of whatever rule set comes out of them.
#include "analysis/firewall/nft_messages.h"
#include "evaluate_some_packets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto rules = deadair::firewall::readNftMessages({reinterpret_cast<const char*>(data), size}))
        evaluateSomePackets(*rules);
    return 0;
}
