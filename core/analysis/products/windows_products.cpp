// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/products/product_table.h"

namespace deadair::products
{
namespace
{

// clang-format off
constexpr ProductSign services[] = {
    // Endpoint protection
    {"csfalconservice", "CrowdStrike Falcon"}, {"sense", "Microsoft Defender for Endpoint"},
    {"sentinelagent", "SentinelOne"}, {"sentinelstaticengine", "SentinelOne"},
    {"cbdefense", "Carbon Black"}, {"carbonblack*", "Carbon Black"},
    {"sophos*", "Sophos Protection"}, {"hitmanpro.alert*", "Sophos Protection"},
    {"tmccsf", "Trend Micro Apex One"}, {"ntrtscan", "Trend Micro Apex One"}, {"ds_agent", "Trend Micro Deep Security"},
    {"ekrn", "ESET Endpoint Security"}, {"ekrnepfw", "ESET Endpoint Security"},
    {"epprotectedservice", "Bitdefender GravityZone"}, {"epsecurityservice", "Bitdefender GravityZone"}, {"vsserv", "Bitdefender"},
    {"avp*", "Kaspersky"}, {"klnagent", "Kaspersky"},
    {"mfefire", "Trellix Endpoint Security"}, {"mfemms", "Trellix Endpoint Security"}, {"xagt", "Trellix HX"},
    {"cyserver", "Palo Alto Cortex XDR"}, {"cylancesvc", "Cylance"}, {"elasticendpoint", "Elastic Defend"},
    {"ciscoamp*", "Cisco Secure Endpoint"}, {"sepmasterservice", "Symantec Endpoint Protection"},
    {"nortonsecurity", "Norton"}, {"avast! antivirus", "Avast"}, {"avg antivirus", "AVG"}, {"mbamservice", "Malwarebytes"},
    {"wrsvc", "Webroot"}, {"cybereasonactiveprobe", "Cybereason"}, {"fsma", "WithSecure"}, {"vsmon", "ZoneAlarm"},
    // Application firewalls and segmentation
    {"tinywall", "TinyWall"}, {"portmastercore", "Portmaster"}, {"glasswire", "GlassWire"}, {"_wfcs", "Windows Firewall Control"},
    {"cmdagent", "Comodo Firewall"}, {"venplatformhandler*", "Illumio VEN"}, {"gc-agents-service", "Akamai Guardicore"},
    // VPN and secure-access clients
    {"zsaservice", "Zscaler Client Connector"}, {"zsatunnel", "Zscaler Client Connector"},
    {"stagentsvc", "Netskope Client"}, {"vpnagent", "Cisco Secure Client"}, {"csc_vpnagent", "Cisco Secure Client"},
    {"pangps", "GlobalProtect"}, {"fa_scheduler", "FortiClient"}, {"tracsrvwrapper", "Check Point Endpoint"},
    {"cloudflarewarp", "Cloudflare WARP"}, {"pulsesecureservice", "Ivanti Secure Access"}, {"appgate driver service", "Appgate"},
    {"mullvadvpn", "Mullvad VPN"}, {"nordvpn-service", "NordVPN"}, {"expressvpnservice", "ExpressVPN"},
    {"privateinternetaccessservice", "Private Internet Access"}, {"surfshark*", "Surfshark"}, {"protonvpn*", "Proton VPN"},
};

constexpr ProductSign drivers[] = {
    {"csagent", "CrowdStrike Falcon"}, {"sentinelmonitor", "SentinelOne"}, {"snl_*", "SentinelOne"},
    {"ctinet", "Carbon Black"}, {"sntp", "Sophos Protection"}, {"sophosntplwf", "Sophos Protection"},
    {"tmwfp", "Trend Micro"}, {"tmtdi", "Trend Micro"}, {"epfwwfp", "ESET Endpoint Security"}, {"epfw", "ESET Endpoint Security"},
    {"bdfwfpf", "Bitdefender"}, {"klwfp", "Kaspersky"}, {"kneps", "Kaspersky"}, {"klim6", "Kaspersky"},
    {"mfewfpk", "Trellix Endpoint Security"}, {"mfefirek", "Trellix Endpoint Security"},
    {"cyvrlpc", "Palo Alto Cortex XDR"}, {"tedrdrv", "Palo Alto Cortex XDR"},
    {"symnets", "Symantec Endpoint Protection"}, {"aswnetsec", "Avast"}, {"aswrdr*", "Avast"}, {"avgnetsec", "AVG"},
    {"mwac", "Malwarebytes"}, {"vsdatant", "ZoneAlarm"}, {"inspect", "Comodo Firewall"},
    {"portmasterkext*", "Portmaster"}, {"gwdrv", "GlassWire"}, {"acsock*", "Cisco Secure Client"},
    {"stadrv*", "Netskope Client"}, {"fortiwf", "FortiClient"}, {"fortifilter", "FortiClient"},
    {"mullvad-split-tunnel", "Mullvad VPN"}, {"piawfpcallout", "Private Internet Access"}, {"protonvpncallout", "Proton VPN"},
    {"expressvpnsplittunnel*", "ExpressVPN"},
};
/// Microsoft Defender Antivirus is everywhere and blocks no connections by itself; its "for Endpoint" can isolate the computer.
constexpr ProductSign programs[] = {
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

std::span<const ProductSign> windowsPrograms()
{
    return programs;
}

std::span<const ProductSign> windowsServices()
{
    return services;
}

std::span<const ProductSign> windowsDrivers()
{
    return drivers;
}

} // namespace deadair::products
