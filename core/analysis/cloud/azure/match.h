// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/azure/places.h"
#include "analysis/cloud/judge.h"

namespace deadair::cloud::azure
{

/// One end of a packet as an NSG sees it.
struct Seen {
    std::optional<IpAddress> address; ///< absent: not known
    Scope scope = Scope::Unknown;
    const IpConfiguration* configuration = nullptr; ///< of a known interface
    DoubtKind unknown_address = DoubtKind::SenderAddress;
};

struct Packet {
    bool inbound = true;
    Seen source, destination;
    IpAddress::Family family = IpAddress::Family::V4;
    PortRange source_ports;
    std::uint16_t port = 0;
};

/// The verdict of one NSG.
ListVerdict judgeNsg(const Subscription& subscription, const Nsg& nsg, const Packet& packet);

} // namespace deadair::cloud::azure
