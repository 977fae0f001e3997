// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/places.h"
#include "analysis/cloud/judge.h"

namespace deadair::cloud::aws
{

/// What one direction of security groups is asked about: the other end, by the address that this end sees it by.
struct Peer {
    std::optional<IpAddress> address; ///< absent: not known
    IpAddress::Family family = IpAddress::Family::V4;
    std::uint16_t port = 0;
    const End* end = nullptr;
    bool privately = false; ///< reached by its address inside the VPC, which is all that references to groups match
};

/// The verdict of the groups that guard an end. Absent where no group does.
std::optional<ListVerdict> judgeGroups(const Account& account, const End& end, bool egress, const Peer& peer);

/// Whether an address is in a prefix; an unknown address is only in the prefix of all.
Truth contains(const IpPrefix& prefix, const std::optional<IpAddress>& address, IpAddress::Family family);

} // namespace deadair::cloud::aws
