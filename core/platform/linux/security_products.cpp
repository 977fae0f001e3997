// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/security_products.h"

namespace deadair::platform
{
namespace
{

struct Sign {
    std::string_view pattern; ///< a whole name, or with a final '*' the beginning of one
    std::string_view product;
};

// clang-format off
constexpr Sign process_signs[] = {
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

constexpr Sign module_signs[] = {
    {"falcon_*", "CrowdStrike Falcon"}, {"cbsensor*", "Carbon Black"}, {"dsa_filter*", "Trend Micro Deep Security"},
    {"eset_wap", "ESET Endpoint Security"}, {"ampnetworkflow", "Cisco Secure Endpoint"},
    {"douane", "Douane"},
};
// clang-format on

bool matches(std::string_view pattern, std::string_view name)
{
    if (pattern.ends_with('*'))
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return name == pattern;
}

template <std::size_t Size> std::optional<std::string_view> productIn(const Sign (&signs)[Size], std::string_view name)
{
    for (const auto& sign : signs)
        if (matches(sign.pattern, name))
            return sign.product;
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> productOfProcess(std::string_view name)
{
    return productIn(process_signs, name);
}

std::optional<std::string_view> productOfModule(std::string_view name)
{
    return productIn(module_signs, name);
}

} // namespace deadair::platform
