// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/gcp/model.h"

namespace deadair::cloud::gcp
{

/// What the files tell about where an address is.
struct End {
    enum class Standing { Instance, Unclear, Outside } standing = Standing::Outside;
    const Instance* instance = nullptr;
    const Interface* interface = nullptr;
    std::optional<IpAddress> address; ///< as it was asked for; absent: not known
    std::optional<IpAddress> inside;  ///< its address in the network, where it is known
    bool publicly = false;            ///< asked for by an external address that stands for an internal one

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string network() const { return interface != nullptr ? interface->network : std::string(); }
};

End endOf(const Project& project, const std::optional<IpAddress>& address);

struct Packet {
    bool inbound = true;
    std::optional<IpAddress> source, destination; ///< as the guarded instance's network sees them; absent: not known
    IpAddress::Family family = IpAddress::Family::V4;
    std::uint16_t port = 0;
    const End* sender = nullptr;
    const End* guarded = nullptr;
    std::string network; ///< of the guarded instance
};

Matching matches(const Rule& rule, const Packet& packet);

} // namespace deadair::cloud::gcp
