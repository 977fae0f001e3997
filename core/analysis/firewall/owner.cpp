// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/owner.h"

#include "base/text.h"

#include <utility>

namespace deadair::firewall
{
namespace
{
struct Sign {
    std::string_view beginning; ///< of a table's or chain's name, lower case
    std::string_view owner;
};

constexpr Sign table_signs[] = {{"firewalld", "firewalld"},   {"f2b-", "fail2ban"},
                                {"kube-proxy", "kube-proxy"}, {"libvirt", "libvirt"},
                                {"docker-bridges", "docker"}, {"libvirt_network", "libvirt"}};

constexpr Sign chain_signs[] = {
    {"ufw-", "ufw"},           {"ufw6-", "ufw"},         {"docker", "docker"},         {"kube-", "kube-proxy"},
    {"f2b-", "fail2ban"},      {"fail2ban", "fail2ban"}, {"libvirt_", "libvirt"},      {"cni-", "cni"},
    {"cali-", "calico"},       {"cilium_", "cilium"},    {"in_public", "firewalld"},   {"in_drop", "firewalld"},
    {"in_block", "firewalld"}, {"in_zone", "firewalld"}, {"input_zones", "firewalld"}, {"input_direct", "firewalld"},
    {"fwdi_", "firewalld"},    {"fwdo_", "firewalld"},   {"shorewall", "shorewall"},   {"netavark", "podman"}};

template <std::size_t N> std::string_view ownerBySign(const Sign (&signs)[N], const std::string& name)
{
    for (const auto& sign : signs)
        if (name.starts_with(sign.beginning))
            return sign.owner;
    return {};
}

} // namespace

std::string backendName(Backend backend)
{
    switch (backend) {
    case Backend::Nftables:
        return "nftables";
    case Backend::Iptables:
        return "iptables";
    case Backend::Ip6tables:
        return "ip6tables";
    }
    return {};
}

std::string policyText(const Chain& chain)
{
    const bool drops = chain.policy == Target::Drop;
    if (chain.backend == Backend::Nftables)
        return drops ? "policy drop" : "policy accept";
    return "-P " + chain.name + (drops ? " DROP" : " ACCEPT");
}

std::string ownerOf(std::string_view table, std::string_view chain)
{
    if (const auto owner = ownerBySign(table_signs, toLower(table)); !owner.empty())
        return std::string(owner);
    return std::string(ownerBySign(chain_signs, toLower(chain)));
}

} // namespace deadair::firewall
