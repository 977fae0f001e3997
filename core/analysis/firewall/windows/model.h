// SPDX-License-Identifier: GPL-3.0-or-later
// Windows Defender Firewall as INetFwPolicy2 and its tools show it.
#pragma once

#include "analysis/firewall/scalar.h"
#include "base/truth.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace deadair::firewall::windows
{

/// NET_FW_PROFILE_TYPE2: the bits of `Profiles`.
namespace profile
{
inline constexpr unsigned domain = 1, private_network = 2, public_network = 4, all = 7;
}

enum class Direction { In, Out };

/// AllowBypass: allows authenticated peers, and overrides rules that block.
enum class Action { Allow, Block, AllowBypass };

/// Addresses or ports of one end: any of these.
template <class T> struct Scope {
    bool any = true;
    std::vector<T> values;
    std::vector<std::string> keywords; ///< "LocalSubnet", "RPC", …: what they stand for depends on the machine
};

struct PortSpan {
    std::uint16_t low = 0;
    std::uint16_t high = 65535;
};

/// Addresses from first to last, of one family.
struct AddressSpan {
    IpAddress first;
    IpAddress last;
};

struct Rule {
    std::string name;
    Direction direction = Direction::In;
    Action action = Action::Allow;
    bool enabled = true;
    bool local = true; ///< false: set by group policy
    unsigned profiles = profile::all;
    std::optional<int> protocol; ///< IANA number; absent: any
    Scope<PortSpan> local_ports, remote_ports;
    Scope<AddressSpan> local_addresses, remote_addresses;
    std::string program;                      ///< path; empty: any
    std::string package;                      ///< of a packaged app; empty: any program
    std::string service;                      ///< short name, "*" any service; empty: any process
    std::vector<std::string> interface_types; ///< lower case: "lan", "wireless", "remoteaccess"; empty: all
    std::vector<std::string> interfaces;      ///< by name; empty: all
    std::vector<std::string> unknowable;      ///< conditions that no packet tells: users, packages, authentication, …
    std::string text;                         ///< as it is shown
};

struct Profile {
    unsigned bit = 0;
    std::string name;
    Truth enabled = Truth::Unknown;
    std::optional<Action> inbound, outbound; ///< where no rule matches; absent: not told
    bool block_all_inbound = false;          ///< "shields up": no exceptions
    Truth local_rules = Truth::Unknown;      ///< rules that are not group policy's apply
    std::vector<std::string> excluded_interfaces; ///< on these it filters nothing
    bool active = false;                     ///< of a network that this machine is connected to now
};

struct RuleSet {
    std::vector<Profile> profiles;
    std::vector<Rule> rules;
    std::map<std::string, unsigned> interfaces; ///< the profile that is in force on each, where that is told
    std::vector<std::string> notes; ///< what was seen and is not considered
};

} // namespace deadair::firewall::windows
