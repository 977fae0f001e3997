// SPDX-License-Identifier: GPL-3.0-or-later
// nf_tables' own netlink messages, and the evaluation of whatever rule set comes out of them.
#include "analysis/firewall/nft_guards.h"
#include "analysis/firewall/nft_messages.h"
#include "evaluate_some_packets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view messages(reinterpret_cast<const char*>(data), size);
    if (auto rules = deadair::firewall::readNftMessages(messages)) {
        deadair::firewall::addNftGuards(messages, *rules);
        evaluateSomePackets(*rules);
    }
    return 0;
}
