// SPDX-License-Identifier: GPL-3.0-or-later
// A rule dump, read as nftables' JSON and as iptables-save (behind a NUL byte: ipset save), and a packet led through it.
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_reader.h"
#include "analysis/firewall/suggest.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    using namespace deadair::firewall;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto divider = std::min(text.find('\0'), text.size());
    Packet packet;
    packet.source = IpAddress::v4(0x0a000001u);
    packet.destination = IpAddress::v4(0x0a000904u);
    packet.destination_port = 5432;
    for (const auto& rules : {readNftJson(text), readIptablesSave(text.substr(0, divider), IpAddress::Family::V4,
                                                                  text.substr(std::min(divider + 1, text.size())))}) {
        if (!rules)
            continue;
        for (const auto path : {Path::Output, Path::Input, Path::Forward}) {
            const auto verdict = evaluate(*rules, packet, path);
            if (verdict.rule)
                (void)suggestAllowCommands(*verdict.rule, packet);
        }
    }
    return 0;
}
