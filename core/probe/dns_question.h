// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "evidence/name.h"
#include "platform/socket.h"

#include <span>
#include <string>
#include <vector>

namespace deadair::probe
{

struct DnsQuestion {
    Endpoint server;
    std::string name;  ///< ASCII
    bool ipv6 = false; ///< AAAA, else A
    bool edns = false; ///< with an OPT record (RFC 6891)
};

/// Puts all questions at once, each from a socket of its own, at most two packets per question (TCP where an answer is
/// cut short). One with EDNS that meets silence is put plainly as well (DnsAnswer::contrast), and instead where the resolver
/// does not understand it, as glibc does. A resolver has about four seconds, less when `deadline` is nearer. What `stop` ends before silence could mean
/// anything has no answer in the result.
std::vector<DnsAnswer> askAll(std::span<const DnsQuestion> questions, platform::Clock::time_point deadline,
                              StopToken stop);

} // namespace deadair::probe
