// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/hop_reply.h"

#include <algorithm>
#include <span>

namespace deadair::platform
{
namespace
{

bool repeats(std::span<const TraceHop> hops, std::size_t period)
{
    constexpr std::size_t rounds = 3;
    if (hops.size() < rounds * period)
        return false;
    const auto first = hops.size() - rounds * period;
    for (auto i = first; i < hops.size(); ++i) {
        if (hops[i].reply != HopReply::TimeExceeded || !hops[i].address)
            return false;
        if (i >= first + period && hops[i].address != hops[i - period].address)
            return false;
    }
    return hops[first].address != hops[first + 1].address;
}

} // namespace

HopReply hopReply(const IcmpError& error)
{
    const bool v4 = error.sender.isV4();
    if (error.type == (v4 ? 11 : 3))
        return HopReply::TimeExceeded;
    if (error.type == (v4 ? 3 : 1) && error.code == (v4 ? 3 : 4))
        return HopReply::PortUnreachable;
    return HopReply::Unreachable;
}

bool isFinal(HopReply reply)
{
    return reply != HopReply::Silent && reply != HopReply::TimeExceeded;
}

bool isLooping(const std::vector<TraceHop>& hops)
{
    const auto last = std::ranges::find_if(hops.rbegin(), hops.rend(),
                                           [](const TraceHop& hop) { return hop.reply != HopReply::Silent; });
    const std::span answered(hops.begin(), last.base());
    return repeats(answered, 2) || repeats(answered, 3) || repeats(answered, 4);
}

} // namespace deadair::platform
