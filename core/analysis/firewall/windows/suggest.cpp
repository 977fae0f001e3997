// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/suggest.h"

#include "base/shell_word.h"

namespace deadair::firewall::windows
{

std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet)
{
    if (rule.backend != "windows" || !packet.destination_port)
        return {};
    const bool inbound = rule.chain == "inbound";
    if (!rule.policy) {
        const auto name = powerShellWord(rule.name);
        if (name.empty())
            return {};
        return {"Get-NetFirewallRule -DisplayName " + name + " | Format-List *", "Disable-NetFirewallRule -DisplayName " + name};
    }
    const auto port = std::to_string(*packet.destination_port);
    const bool any = inbound ? packet.any_source : packet.any_destination;
    const auto other = any ? "Any" : (inbound ? packet.source : packet.destination).toString();
    return {"New-NetFirewallRule -DisplayName 'Allow TCP " + port + (inbound ? " from " : " to ") + other + "' -Direction " +
            (inbound ? "Inbound" : "Outbound") + " -Action Allow -Protocol TCP " + (inbound ? "-LocalPort " : "-RemotePort ") + port +
            " -RemoteAddress " + other};
}

} // namespace deadair::firewall::windows
