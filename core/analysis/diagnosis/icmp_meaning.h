// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/connect.h"

namespace deadair
{

/// What an ICMP error says about the packet that it quotes (RFC 792, RFC 1812 5.2.7, RFC 4443).
enum class IcmpMeaning {
    Prohibited, ///< a filter refuses: net, host or communication administratively prohibited, policy, reject route
    PortUnreachable,
    HostUnreachable,    ///< the last router got no answer from the host, or has no way to it
    NetworkUnreachable, ///< no route there
    BeyondScope,        ///< the source address is not valid beyond this network (RFC 4443 3.1)
    TtlExceeded,
    TooBig,
    Other
};

IcmpMeaning meaningOf(const IcmpError& error);

/// A router learns that nobody answers ARP or ND after three tries a second apart; a missing route, or a rule that says
/// the same, it knows at once.
inline constexpr std::int64_t neighbour_failure_us = 800'000;

} // namespace deadair
