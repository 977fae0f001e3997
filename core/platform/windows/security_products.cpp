// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/security_products.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace deadair::platform
{
namespace
{

/// Lower-case file names. Microsoft Defender Antivirus is everywhere and blocks no connections by itself; its "for
/// Endpoint" can isolate the computer.
// clang-format off
constexpr std::pair<std::string_view, std::string_view> programs[] = {
    // Endpoint protection that can isolate the host or block connections
    {"csfalconservice.exe", "CrowdStrike Falcon"}, {"mssense.exe", "Microsoft Defender for Endpoint"},
    {"sentinelagent.exe", "SentinelOne"}, {"repmgr.exe", "Carbon Black"}, {"cb.exe", "Carbon Black"},
    {"sophosfs.exe", "Sophos Protection"}, {"sophosntpservice.exe", "Sophos Protection"}, {"sntpservice.exe", "Sophos Protection"},
    {"ntrtscan.exe", "Trend Micro Apex One"}, {"tmlisten.exe", "Trend Micro Apex One"}, {"dsa.exe", "Trend Micro Deep Security"},
    {"ekrn.exe", "ESET Endpoint Security"}, {"bdservicehost.exe", "Bitdefender"}, {"epsecurityservice.exe", "Bitdefender GravityZone"},
    {"avp.exe", "Kaspersky Endpoint Security"}, {"mfefire.exe", "Trellix Endpoint Security"}, {"xagt.exe", "Trellix HX"},
    {"cyserver.exe", "Palo Alto Cortex XDR"}, {"elastic-endpoint.exe", "Elastic Defend"}, {"sfc.exe", "Cisco Secure Endpoint"},
    {"ccsvchst.exe", "Symantec Endpoint Security"}, {"nortonsecurity.exe", "Norton"}, {"avastsvc.exe", "Avast"},
    {"avgsvc.exe", "AVG"}, {"fsfw.exe", "WithSecure"}, {"zlclient.exe", "ZoneAlarm"}, {"vsmon.exe", "ZoneAlarm"},
    {"cmdagent.exe", "Comodo Internet Security"},
    // Application firewalls and segmentation
    {"portmaster-core.exe", "Portmaster"}, {"simplewall.exe", "simplewall"}, {"glasswire.exe", "GlassWire"},
    {"gwctlsrv.exe", "GlassWire"}, {"tinywall.exe", "TinyWall"}, {"venagentmgr.exe", "Illumio VEN"},
    // VPN and secure-access clients with filters of their own
    {"zsatunnel.exe", "Zscaler Client Connector"}, {"zsaservice.exe", "Zscaler Client Connector"},
    {"stagentsvc.exe", "Netskope Client"}, {"vpnagent.exe", "Cisco Secure Client"}, {"pangps.exe", "GlobalProtect"},
    {"fortitray.exe", "FortiClient"}, {"fctsecsvr.exe", "FortiClient"}, {"tracsrvwrapper.exe", "Check Point Endpoint"},
    {"warp-svc.exe", "Cloudflare WARP"}, {"mullvad-daemon.exe", "Mullvad VPN"}, {"nordvpn-service.exe", "NordVPN"},
    {"expressvpnservice.exe", "ExpressVPN"}, {"pia-service.exe", "Private Internet Access"}, {"surfshark.service.exe", "Surfshark"},
    {"pulsesecureservice.exe", "Ivanti Secure Access"},
};
// clang-format on

} // namespace

std::optional<std::string_view> productOfProgram(std::string_view file_name)
{
    const auto* const found = std::ranges::find(programs, toLower(file_name), &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(programs) ? std::nullopt : std::optional(found->second);
}

} // namespace deadair::platform
