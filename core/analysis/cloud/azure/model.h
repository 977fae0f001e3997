// SPDX-License-Identifier: GPL-3.0-or-later
// What `az network …` tells, as far as it decides who may connect. Resource ids are kept in lower case: Azure does not
// tell cases apart.
#pragma once

#include "analysis/cloud/verdict.h"

#include <map>
#include <string>
#include <vector>

namespace deadair::cloud::azure
{

/// The addresses of one side of a rule: any of these.
struct AddressSet {
    bool any = false;
    std::vector<IpPrefix> prefixes;
    std::vector<std::string> tags;   ///< service tags, as written: "VirtualNetwork", "Storage.WestEurope"
    std::vector<std::string> groups; ///< ids of application security groups

    [[nodiscard]] bool empty() const { return !any && prefixes.empty() && tags.empty() && groups.empty(); }
};

struct NsgRule {
    RuleRef ref;
    int priority = 0; ///< 100-4096 a user's, from 65000 on Azure's own; the lowest first
    bool inbound = true;
    bool allows = false;
    bool tcp = false; ///< also where it is for all protocols
    AddressSet source, destination;
    std::vector<PortRange> source_ports, destination_ports;
};

struct Nsg {
    std::string id, name, resource_group, subscription;
    std::vector<std::string> subnets, interfaces; ///< ids of what it guards
    std::vector<NsgRule> rules;                   ///< by priority
};

/// The NSGs in force on one network interface (`az network nic list-effective-nsg`), in no order: all must allow.
struct EffectiveNsgs {
    std::vector<Nsg> lists;
    std::string interface; ///< id, where an association names it
};

struct IpConfiguration {
    std::string id, subnet;
    std::optional<IpAddress> inside, outside;
    std::string public_address_id;
    std::vector<std::string> groups; ///< ids of application security groups
};

struct Nic {
    std::string id, name, nsg;
    std::vector<IpConfiguration> configurations;
};

struct Subnet {
    std::string id, vnet, nsg;
    std::vector<IpPrefix> prefixes;
};

/// Everything that the files told, of all subscriptions.
struct Subscription {
    std::map<std::string, Nsg> nsgs;
    std::vector<EffectiveNsgs> effective;
    std::map<std::string, Nic> nics;
    std::map<std::string, Subnet> subnets;
    std::vector<IpPrefix> network_space; ///< of virtual networks and of their peers
    std::map<std::string, IpAddress> public_addresses;
    std::map<std::string, std::vector<IpPrefix>> service_tags; ///< by name in lower case
    bool whole_list = false; ///< the NSGs came as a list, so what none of them names has none

    [[nodiscard]] bool empty() const { return nsgs.empty() && effective.empty(); }
};

/// The last part of a resource id.
std::string nameIn(const std::string& id);

/// "rg1" of "/subscriptions/…/resourceGroups/rg1/…" for the key "resourcegroups"; empty where it is not there.
std::string partOf(const std::string& id, const std::string& key);

} // namespace deadair::cloud::azure
