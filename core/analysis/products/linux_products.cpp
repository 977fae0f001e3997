// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/products/product_table.h"

namespace deadair::products
{
namespace
{

// clang-format off
constexpr ProductSign process_signs[] = {
    // Endpoint protection that can isolate the host or block connections
    {"falcon-sensor*", "CrowdStrike Falcon"}, {"falcond", "CrowdStrike Falcon"},
    {"wdavdaemon*", "Microsoft Defender for Endpoint"}, {"mdatp*", "Microsoft Defender for Endpoint"},
    {"s1-agent", "SentinelOne"}, {"s1-network", "SentinelOne"}, {"s1-firewall", "SentinelOne"},
    {"sentinelone-age", "SentinelOne"},
    {"cbagentd", "Carbon Black"}, {"cbdaemon", "Carbon Black"},
    {"sophos*", "Sophos Protection"},
    {"ds_agent", "Trend Micro Deep Security"},
    {"oaeventd", "ESET Endpoint Security"}, {"esets_daemon", "ESET Endpoint Security"},
    {"bdsecd", "Bitdefender GravityZone"}, {"epagd", "Bitdefender GravityZone"},
    {"kesl", "Kaspersky Endpoint Security"},
    {"mfefwd", "Trellix Endpoint Security"}, {"mfetpd", "Trellix Endpoint Security"},
    {"mfeespd", "Trellix Endpoint Security"}, {"xagt", "Trellix HX"},
    {"cortex-xdr*", "Palo Alto Cortex XDR"}, {"traps_pmd", "Palo Alto Cortex XDR"},
    {"elastic-endpoin", "Elastic Defend"},
    {"ampdaemon", "Cisco Secure Endpoint"},
    {"sisipsdaemon", "Symantec Endpoint Security"},
    {"cybereason-sens", "Cybereason"},
    // Application firewalls and segmentation
    {"opensnitchd", "OpenSnitch"}, {"portmaster*", "Portmaster"}, {"douaned", "Douane"},
    {"venAgentMgr", "Illumio VEN"}, {"gc-enforcement-*", "Akamai Guardicore"}, {"tet-enforcer", "Cisco Secure Workload"},
    {"cilium-agent", "Cilium"}, {"calico-node", "Calico"}, {"calico-felix", "Calico"}, {"weave-npc", "Weave Net"},
    {"kube-router", "kube-router"}, {"antrea-agent", "Antrea"},
    // VPN and secure-access clients with filters of their own
    {"zstunnel", "Zscaler Client Connector"}, {"zsaservice", "Zscaler Client Connector"},
    {"stAgentSvc", "Netskope Client"}, {"stAgentApp", "Netskope Client"},
    {"vpnagentd", "Cisco Secure Client"}, {"PanGPS", "GlobalProtect"},
    {"fctsched", "FortiClient"}, {"forticlient*", "FortiClient"}, {"fortivpn", "FortiClient"}, {"snx", "Check Point SNX"},
    {"warp-svc", "Cloudflare WARP"}, {"mullvad-daemon", "Mullvad VPN"}, {"nordvpnd", "NordVPN"},
    {"expressvpnd", "ExpressVPN"}, {"expressvpn-daem", "ExpressVPN"}, {"pia-daemon", "Private Internet Access"},
    {"surfsharkd*", "Surfshark"},
};

constexpr ProductSign module_signs[] = {
    {"falcon_*", "CrowdStrike Falcon"}, {"cbsensor*", "Carbon Black"}, {"dsa_filter*", "Trend Micro Deep Security"},
    {"eset_wap", "ESET Endpoint Security"}, {"ampnetworkflow", "Cisco Secure Endpoint"},
    {"douane", "Douane"},
};
// clang-format on

} // namespace

std::span<const ProductSign> linuxProcesses()
{
    return process_signs;
}

std::span<const ProductSign> linuxModules()
{
    return module_signs;
}

} // namespace deadair::products
