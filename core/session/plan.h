// SPDX-License-Identifier: GPL-3.0-or-later
// The checks in the order in which a person thinks: this computer, name, local firewall, proxy, way there, server, service.
#pragma once

#include "evidence/evidence.h"

#include <span>
#include <string_view>

namespace deadair
{

enum class CheckGroup { ThisComputer, Name, LocalFirewall, Proxy, WayThere, Server, Service };

struct CheckEntry {
    std::string_view id;
    CheckGroup group;
};

inline constexpr CheckEntry client_checks[] = {
    {"links", CheckGroup::ThisComputer},             // an interface is up, with carrier and a real address
    {"route", CheckGroup::ThisComputer},             // the kernel knows a way to every address of the target
    {"next_hop", CheckGroup::ThisComputer},          // the router or neighbour on the local network answers ARP or ND
    {"local_resources", CheckGroup::ThisComputer},   // ports, descriptors, connection tracking, load
    {"security_software", CheckGroup::ThisComputer}, // products with rules of their own
    {"hosts_file", CheckGroup::Name},                // what it says about the name, against DNS
    {"resolvers", CheckGroup::Name},                 // each configured resolver asked by itself
    {"system_lookup", CheckGroup::Name},             // getaddrinfo(), as the application sees it
    {"firewall_rules", CheckGroup::LocalFirewall},   // rules of this machine about the SYN and its answer
    {"local_drop", CheckGroup::LocalFirewall},       // kernel counters: does the SYN leave, does an answer get lost inside
    {"packets", CheckGroup::LocalFirewall},          // captured beside the attempts: does the SYN leave, does an answer come
    {"proxy", CheckGroup::Proxy},                    // the configured proxy
    {"ping", CheckGroup::WayThere},                  // does the host answer anything at all
    {"trace", CheckGroup::WayThere},                 // hop by hop with the failing connection's own packets, and others
    {"path_mtu", CheckGroup::WayThere},              // do full-sized packets pass
    {"cloud_rules", CheckGroup::WayThere},           // what a cloud provider's rules say, where they were given
    {"connect", CheckGroup::Server},                 // connect() to every address
    {"loss", CheckGroup::Server},                    // repeated attempts
    {"contrast", CheckGroup::Server},                // another port of the same host
    {"tls", CheckGroup::Service},
    {"http", CheckGroup::Service},
    {"service", CheckGroup::Service},                // greeting or first answer of any other protocol
};

inline constexpr CheckEntry server_checks[] = {
    {"links", CheckGroup::ThisComputer},
    {"listeners", CheckGroup::Server},        // who listens on the port, on which address
    {"accept_queue", CheckGroup::Server},     // depth against limit, overflows
    {"server_resources", CheckGroup::Server}, // descriptors of the service, load of the machine
    {"service_state", CheckGroup::Server},    // the service manager's view
    {"firewall_rules", CheckGroup::LocalFirewall}, // rules about the SYN that arrives
    {"cloud_rules", CheckGroup::WayThere},
    {"connect", CheckGroup::Service},         // a connection from this machine to itself
    {"tls", CheckGroup::Service},
    {"http", CheckGroup::Service},
    {"service", CheckGroup::Service},
};

/// The checks of a run from this vantage, in their order.
inline std::span<const CheckEntry> planOf(Vantage vantage)
{
    if (vantage == Vantage::Server)
        return server_checks;
    return client_checks;
}

} // namespace deadair
