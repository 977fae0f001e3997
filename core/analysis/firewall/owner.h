// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "analysis/firewall/verdict.h"

#include <string>
#include <string_view>

namespace deadair::firewall
{

/// "nftables", "iptables", "ip6tables".
std::string backendName(Backend backend);

/// A chain's policy as its tool shows it: "policy drop", "-P INPUT DROP".
std::string policyText(const Chain& chain);

/// Which program made the rule, by how it names tables and chains: "ufw", "firewalld", "docker", "kube-proxy",
/// "fail2ban", "libvirt"; empty where none is known. Such a program overwrites what is changed behind its back.
std::string ownerOf(std::string_view table, std::string_view chain);

} // namespace deadair::firewall
