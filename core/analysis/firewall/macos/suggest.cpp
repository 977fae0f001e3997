// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/suggest.h"

#include "base/shell_word.h"

namespace deadair::firewall::macos
{
namespace
{

constexpr auto socketfilterfw = "sudo /usr/libexec/ApplicationFirewall/socketfilterfw ";

std::vector<std::string> pfLine(const Packet& packet)
{
    if (!packet.destination_port)
        return {};
    const bool inbound = packet.in_interface && !packet.in_interface->empty();
    const auto line = std::string("pass ") + (inbound ? "in" : "out") + " quick proto tcp from " +
                      (inbound ? packet.source.toString() : "any") + " to " + packet.destination.toString() + " port " +
                      std::to_string(*packet.destination_port);
    // "quick" in an anchor of its own needs the main rules to call it, so the line belongs into the file.
    return {"sudo sh -c " + shellWord("echo \"" + line + "\" >> /etc/pf.conf"), "sudo pfctl -f /etc/pf.conf"};
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
    const auto path = shellWord(rule.text.substr(0, rule.text.find(": ")));
    return path.empty() ? std::vector<std::string>{} : std::vector<std::string>{socketfilterfw + ("--unblockapp " + path)};
}

} // namespace deadair::firewall::macos
