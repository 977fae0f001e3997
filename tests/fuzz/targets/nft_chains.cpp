// SPDX-License-Identifier: GPL-3.0-or-later
// `nft list chains`, from which the devices of chains are taken.
#include "analysis/firewall/nft_devices.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    deadair::firewall::RuleSet rules;
    rules.chains.resize(1);
    rules.chains[0].family = "netdev";
    rules.chains[0].table = "t";
    rules.chains[0].name = "c";
    deadair::firewall::addNftDevices({reinterpret_cast<const char*>(data), size}, rules);
    return 0;
}
