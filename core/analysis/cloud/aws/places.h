// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/model.h"

#include <utility>
#include <vector>

namespace deadair::cloud::aws
{

/// What the files tell about where an address is.
struct End {
    enum class Standing {
        Interface, ///< a known network interface
        Subnet,    ///< a known subnet, on an interface that is not told
        Unclear,   ///< perhaps in one of these networks
        Outside    ///< in none of them
    } standing = Standing::Outside;
    const Interface* interface = nullptr;
    std::string subnet, vpc;
    std::optional<IpAddress> address; ///< as it was asked for; absent: not known
    std::optional<IpAddress> inside;  ///< its address in the VPC
    bool publicly = false;            ///< asked for by a public address that stands for a private one

    [[nodiscard]] std::string name() const; ///< "10.0.1.5 (eni-0a1b)"
};

/// Sender and receiver, in every way that fits: one address can be in several VPCs. At least one; ends in the same VPC
/// rule out others.
std::vector<std::pair<End, End>> placesOf(const Account& account, const Flow& flow);

} // namespace deadair::cloud::aws
