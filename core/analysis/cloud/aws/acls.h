// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/places.h"
#include "analysis/cloud/judge.h"

namespace deadair::cloud::aws
{

/// A packet at the border of a subnet.
struct Crossing {
    bool egress = false;
    std::optional<IpAddress> remote; ///< absent: not known
    IpAddress::Family family = IpAddress::Family::V4;
    PortRange ports; ///< where the destination port can be
};

/// One network ACL about a packet; unknown where the possible ports fare differently.
ListVerdict judgeAcl(const NetworkAcl& acl, const Crossing& crossing);

/// The verdict of the ACL of the end's subnet. Absent where none guards it. `perhaps`: it may not be asked at all.
std::optional<ListVerdict> judgeAcls(const Account& account, const End& end, const Crossing& crossing, bool perhaps);

} // namespace deadair::cloud::aws
