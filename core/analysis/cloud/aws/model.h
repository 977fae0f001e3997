// SPDX-License-Identifier: GPL-3.0-or-later
// What `aws ec2 describe-…` tells, as far as it decides who may connect.
#pragma once

#include "analysis/cloud/verdict.h"

#include <map>
#include <string>
#include <vector>

namespace deadair::cloud::aws
{

/// One source or destination of a security group's rule: a prefix, another group, or a prefix list.
struct GroupRule {
    RuleRef ref;
    bool egress = false;
    bool known = true; ///< false: a form that is not known
    bool any_protocol = false;
    bool tcp = false;
    PortRange ports;
    std::optional<IpPrefix> prefix;
    std::string group;
    std::string prefix_list;
};

struct SecurityGroup {
    std::string id, name, vpc, account, region;
    std::vector<GroupRule> rules;
};

struct AclEntry {
    RuleRef ref;
    bool egress = false;
    int number = 0; ///< evaluated from the lowest; 32767 is the final "*"
    bool tcp = false; ///< also where it is for all protocols
    PortRange ports;  ///< of the destination
    IpPrefix prefix;
    bool allows = false;
};

struct NetworkAcl {
    std::string id, vpc, account;
    std::vector<std::string> subnets;
    std::vector<AclEntry> entries; ///< by number
};

enum class System { Unknown, Linux, Windows };

struct Interface {
    std::string id;       ///< "eni-…", else of the instance
    std::string instance; ///< "i-…", may be empty
    std::string vpc, subnet;
    std::vector<IpAddress> addresses;              ///< inside the VPC
    std::map<IpAddress, IpAddress> public_addresses; ///< of a private one
    std::vector<std::string> groups;
    System system = System::Unknown;

    [[nodiscard]] bool has(const IpAddress& address) const;
    /// The private address that this public one stands for.
    [[nodiscard]] std::optional<IpAddress> behind(const IpAddress& public_address) const;
};

struct Subnet {
    std::string id, vpc;
    std::vector<IpPrefix> prefixes;
};

/// Everything that the files told, of all accounts and regions.
struct Account {
    std::map<std::string, SecurityGroup> groups;
    std::map<std::string, NetworkAcl> acls;
    std::map<std::string, Interface> interfaces;
    std::map<std::string, Subnet> subnets;
    std::map<std::string, std::vector<IpPrefix>> prefix_lists;

    [[nodiscard]] bool empty() const { return groups.empty() && acls.empty(); }
};

} // namespace deadair::cloud::aws
