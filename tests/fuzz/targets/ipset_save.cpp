// SPDX-License-Identifier: GPL-3.0-or-later
// `ipset save` behind rules that ask for the sets of its seeds.
#include "analysis/firewall/iptables_reader.h"
#include "evaluate_some_packets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::string_view rules_text = "*filter\n:INPUT ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n"
                                            "-A OUTPUT -m set --match-set a dst -j DROP\n"
                                            "-A OUTPUT -m set ! --match-set b dst,dst -j ACCEPT\n"
                                            "-A INPUT -m set --match-set c src,dst,src -j REJECT\nCOMMIT\n";
    const std::string_view sets(reinterpret_cast<const char*>(data), size);
    if (const auto rules = deadair::firewall::readIptablesSave(rules_text, deadair::IpAddress::Family::V4, sets))
        evaluateSomePackets(*rules);
    return 0;
}
