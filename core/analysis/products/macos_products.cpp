// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/products/product_table.h"

namespace deadair::products
{
namespace
{

// clang-format off
constexpr ProductSign extensions[] = {
    // Endpoint protection
    {"com.crowdstrike.falcon.*", "CrowdStrike Falcon"}, {"com.sentinelone.*", "SentinelOne"},
    {"com.microsoft.wdav.*", "Microsoft Defender for Endpoint"}, {"com.vmware.carbonblack.*", "Carbon Black"},
    {"com.sophos.*", "Sophos Protection"}, {"com.symantec.*", "Symantec Endpoint Security"}, {"com.broadcom.mes.*", "Symantec Endpoint Security"},
    {"com.mcafee.*", "Trellix Endpoint Security"}, {"com.trellix.*", "Trellix Endpoint Security"}, {"com.fireeye.*", "Trellix HX"},
    {"com.trendmicro.*", "Trend Micro"}, {"com.eset.*", "ESET Endpoint Security"}, {"com.bitdefender.*", "Bitdefender GravityZone"},
    {"com.kaspersky.*", "Kaspersky"}, {"com.paloaltonetworks.traps.*", "Palo Alto Cortex XDR"}, {"co.elastic.*", "Elastic Defend"},
    {"com.cisco.endpoint.*", "Cisco Secure Endpoint"}, {"com.malwarebytes.*", "Malwarebytes"}, {"com.jamf.*", "Jamf Protect"},
    {"com.cybereason.*", "Cybereason"}, {"com.avast.*", "Avast"}, {"com.withsecure.*", "WithSecure"},
    // Application firewalls
    {"at.obdev.littlesnitch*", "Little Snitch"}, {"com.objective-see.lulu*", "LuLu"}, {"com.radiosilenceapp.*", "Radio Silence"},
    {"com.objectivedevelopment.*", "Little Snitch"}, {"com.glasswire.*", "GlassWire"}, {"com.tripmode.*", "TripMode"},
    // VPN and secure-access clients
    {"com.cisco.anyconnect.*", "Cisco Secure Client"}, {"com.cisco.secureclient.*", "Cisco Secure Client"},
    {"com.paloaltonetworks.globalprotect*", "GlobalProtect"}, {"com.zscaler.*", "Zscaler Client Connector"},
    {"com.netskope.*", "Netskope Client"}, {"com.fortinet.*", "FortiClient"}, {"com.checkpoint.*", "Check Point Endpoint"},
    {"com.cloudflare.*", "Cloudflare WARP"}, {"net.pulsesecure.*", "Ivanti Secure Access"}, {"com.nordvpn.*", "NordVPN"},
    {"com.expressvpn.*", "ExpressVPN"}, {"com.privateinternetaccess.*", "Private Internet Access"}, {"ch.protonvpn.*", "Proton VPN"},
    {"com.surfshark.*", "Surfshark"}, {"io.tailscale.*", "Tailscale"}, {"com.wireguard.*", "WireGuard"},
};
// clang-format on

} // namespace

std::span<const ProductSign> macosExtensions()
{
    return extensions;
}

} // namespace deadair::products
