// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/suggest.h"

#include <cstddef>
#include <cstdint>

/// Sends packets of both versions and directions, known and unknown, through a rule set that nobody vouches for.
inline void evaluateSomePackets(const deadair::firewall::RuleSet& rules)
{
    using namespace deadair;
    using namespace deadair::firewall;
    for (const auto* address : {"10.0.0.1", "2001:db8::1"}) {
        Packet packet;
        packet.source = packet.destination = *IpAddress::parse(address);
        packet.destination_port = 80;
        packet.out_interface = packet.in_interface = "eth0";
        for (const auto path : {Path::Output, Path::Input, Path::Forward}) {
            const auto verdict = evaluate(rules, packet, path);
            if (verdict.rule)
                (void)suggestAllowCommands(*verdict.rule, packet);
            (void)evaluateReply(rules, verdict, path);
        }
        packet.any_source = true;
        packet.destination_port.reset();
        packet.in_interface.reset();
        packet.mark.reset();
        (void)evaluate(rules, packet, Path::Input);
    }
}
