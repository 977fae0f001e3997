// SPDX-License-Identifier: GPL-3.0-or-later
// What rules can ask about the first packet of a connection, beyond addresses and ports.
#pragma once

#include "base/ip_address.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair::platform
{

/// The SYN that this system's TCP sends, by its settings. What is absent is not known.
struct SynForm {
    std::optional<std::vector<std::uint8_t>> options; ///< kinds, IANA
    std::optional<std::uint32_t> length;              ///< of the IP packet, bytes
    std::optional<std::uint8_t> ttl;                  ///< or hop limit
    std::optional<bool> asks_for_ecn;
    std::optional<bool> dont_fragment; ///< IPv4's bit, for path MTU discovery
};
SynForm synForm(IpAddress::Family family, const std::string& interface);

/// What rules can ask about a network device beyond its name.
struct DeviceFacts {
    std::string name;
    std::uint32_t group = 0;
    std::uint16_t type = 0; ///< ARPHRD_*
    std::vector<IpAddress> addresses;
    bool bridge = false;
};
/// Absent where this system cannot tell.
std::optional<std::vector<DeviceFacts>> deviceFacts();

/// An owner of sockets.
struct SystemUser {
    std::uint32_t user_id = 0;
    std::optional<std::uint32_t> group_id; ///< the primary one; absent for a number without an account
};
/// By name or number; NotFound where there is no such account.
Result<SystemUser> systemUser(const std::string& name);

/// The NFQUEUE numbers of this network namespace that a program listens to; absent where that cannot be read.
std::optional<std::vector<std::uint16_t>> queuesServed();

} // namespace deadair::platform
