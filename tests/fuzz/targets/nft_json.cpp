// SPDX-License-Identifier: GPL-3.0-or-later
// `nft --json list ruleset`, and the evaluation of whatever rule set comes out of it.
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/nft_reader.h"
#include "evaluate_some_packets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto rules = deadair::firewall::readNftJson({reinterpret_cast<const char*>(data), size}))
        evaluateSomePackets(*rules);
    return 0;
}
