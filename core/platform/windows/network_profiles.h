// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace deadair::platform
{

/// What Windows takes the network of an interface for.
struct NetworkProfile {
    std::string interface; ///< as users see it
    std::string profile;   ///< "Domain", "Private", "Public"
};

/// Of the interfaces that have a network; empty where nobody tells.
std::vector<NetworkProfile> networkProfiles();

} // namespace deadair::platform
