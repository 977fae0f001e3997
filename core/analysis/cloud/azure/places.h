// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/azure/model.h"

namespace deadair::cloud::azure
{

/// Which kind of address somebody is seen by.
enum class Scope { Unknown, Public, Network };

/// What the files tell about where an address is.
struct End {
    enum class Standing { Interface, Subnet, Unclear, Outside } standing = Standing::Outside;
    const Nic* nic = nullptr;
    const IpConfiguration* configuration = nullptr;
    std::string subnet;
    std::optional<IpAddress> address; ///< as it was asked for; absent: not known
    std::optional<IpAddress> inside;  ///< its address in the virtual network, where it is known
    bool publicly = false;            ///< asked for by a public address that stands for a private one

    [[nodiscard]] std::string name() const;
};

/// The public address that stands for a private one, where it has one and the files tell it.
std::optional<IpAddress> outsideOf(const Subscription& subscription, const IpConfiguration& configuration);

End endOf(const Subscription& subscription, const std::optional<IpAddress>& address);

/// Public, or in a virtual network or what is connected to it; Unknown for a private address that no known network holds.
Scope scopeOf(const Subscription& subscription, const IpAddress& address);

} // namespace deadair::cloud::azure
