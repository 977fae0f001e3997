// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of pf, and the state of macOS' application firewall.
#include "analysis/firewall/foreign_rules.h"
#include "analysis/firewall/macos/pf_reader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    using namespace deadair::firewall;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Packet packet;
    packet.source = IpAddress::v4(0x0a010007u), packet.destination = IpAddress::v4(0x0a000904u);
    packet.destination_port = 5432;
    const auto ask = [&](const ForeignRules& rules) {
        static_cast<void>(evaluate(rules, packet, false));
        static_cast<void>(evaluate(rules, packet, true, {}, "/usr/sbin/sshd"));
    };
    if (auto rules = macos::readPf(text)) {
        ask(*rules);
        rules->tables[{"", "bad"}] = {IpPrefix{packet.source, 32}};
        ask(*rules);
    }
    if (const auto state = macos::readAlf(text))
        ask(*state);
    return 0;
}
