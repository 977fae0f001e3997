// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/suggest.h"

#include "base/shell_word.h"

namespace deadair::firewall::macos
{
namespace
{

constexpr auto socketfilterfw = "/usr/libexec/ApplicationFirewall/socketfilterfw ";

std::vector<std::string> pfLine(const Packet& packet)
{
    if (!packet.destination_port)
        return {};
    const auto line = "pass quick proto tcp from " + (packet.any_source ? "any" : packet.source.toString()) + " to " + packet.destination.toString() + " port " +
                      std::to_string(*packet.destination_port);
    // Before the first rule that filters: behind a "block quick" it would not be asked, before the translations pfctl
    // would refuse it, and in an anchor of its own the main rules would have to call it.
    return {"perl -0pi.bak -e 's/^(?=(pass|block|anchor|antispoof)\\b)/" + line + "\\n/m' /etc/pf.conf", "pfctl -f /etc/pf.conf"};
}

} // namespace

std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet)
{
    if (rule.backend == "pf")
        return pfLine(packet);
    if (rule.backend != "alf")
        return {};
    if (rule.policy)
        return {std::string(socketfilterfw) + "--setblockall off"};
    const auto path = shellWord(rule.name);
    return path.empty() ? std::vector<std::string>{} : std::vector<std::string>{socketfilterfw + ("--unblockapp " + path)};
}

} // namespace deadair::firewall::macos
