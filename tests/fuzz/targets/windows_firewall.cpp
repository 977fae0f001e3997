// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and filters of Windows, as text, JSON and XML.
#include "analysis/firewall/foreign_rules.h"
#include "analysis/firewall/windows/drop_records.h"
#include "analysis/firewall/windows/json_reader.h"
#include "analysis/firewall/windows/netsh_reader.h"
#include "analysis/firewall/windows/wfp_evaluate.h"
#include "analysis/firewall/windows/wfp_reader.h"
#include "base/xml.h"

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
        static_cast<void>(evaluate(rules, packet, true));
    };
    if (const auto rules = windows::readNetsh(text))
        ask(*rules);
    if (const auto rules = windows::readJson(text))
        ask(*rules);
    if (const auto drops = windows::readAuditEvents(text))
        for (const auto& drop : *drops)
            static_cast<void>(windows::isOf(drop, 1, drop.program));
    if (const auto state = windows::readWfp(text)) {
        ask(*state);
        static_cast<void>(windows::recordedDrop(*state, packet, windows::Direction::Out));
    }
    return 0;
}
