// SPDX-License-Identifier: GPL-3.0-or-later
// What `gcloud compute …` tells, as far as it decides who may connect. Resources are kept by the last part of their URL,
// networks by "PROJECT/NAME" where the project is told.
#pragma once

#include "analysis/cloud/judge.h"
#include "analysis/cloud/verdict.h"

#include <map>
#include <string>
#include <vector>

namespace deadair::cloud::gcp
{

/// A protocol with the ports that a rule names for it.
struct Traffic {
    bool tcp = false; ///< also where it is for all protocols
    std::vector<PortRange> ports; ///< empty: all
};

struct Rule {
    RuleRef ref;
    std::string network; ///< empty: every network that its policy is attached to
    std::string project;
    bool inbound = true;
    bool disabled = false;
    int priority = 1000; ///< the lowest first
    Action action = Action::Deny;
    bool inspects = false; ///< what it does depends on the content of the connection
    std::vector<Traffic> traffic;
    std::vector<IpPrefix> sources, destinations;
    std::vector<std::string> source_tags, source_accounts, target_tags, target_accounts;
    /// What neither an address nor an instance tells: address groups, secure tags, domain names, countries.
    std::vector<Doubt> unknown_sources, unknown_destinations, unknown_targets;
    std::vector<std::string> target_networks; ///< of a hierarchical policy
};

enum class PolicyLevel { Hierarchical, Global, Regional };

struct Policy {
    std::string name;
    PolicyLevel level = PolicyLevel::Global;
    std::vector<std::string> networks; ///< that it is attached to; empty: not told
    std::vector<Rule> rules;           ///< by priority
};

struct Interface {
    std::string network;
    std::vector<IpAddress> inside, outside;
    std::vector<IpPrefix> aliases;
};

struct Instance {
    std::string name, zone;
    std::vector<std::string> tags, accounts;
    std::vector<Interface> interfaces;
};

/// Everything that the files told, of all projects.
struct Project {
    std::vector<Rule> rules;       ///< VPC firewall rules, by priority, those that deny first
    std::vector<Policy> policies;  ///< in the order in which they were told: the organisation's before a folder's
    std::vector<Instance> instances;
    std::vector<std::string> policies_first; ///< networks where network policies come before VPC firewall rules
    bool told = false; ///< firewall rules were told, if only that there are none

    [[nodiscard]] bool empty() const { return !told; }
    /// Networks that rules or instances name.
    [[nodiscard]] std::vector<std::string> networks() const;
};

/// "my-project/default" of ".../projects/my-project/global/networks/default"; "default" where no project is told.
std::string networkName(const std::string& url);
std::string projectIn(const std::string& url);
std::string lastPart(const std::string& url);

} // namespace deadair::cloud::gcp
