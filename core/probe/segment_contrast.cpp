// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/segment_contrast.h"

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using std::chrono::milliseconds;

constexpr int small_mss = 536;   // passes every link that carries IPv4 (RFC 9293 3.7.1)
constexpr int medium_mss = 1160; // with its headers at RFC 8899's BASE_PLPMTU of 1200 bytes and a little above
constexpr milliseconds small_wait{1500};
constexpr milliseconds least_wait{700}; // two retransmissions on a near path
constexpr int patience = 4;             // times what the small segments took

bool goesFurther(const ConversationPlan& plan, int mss_bytes, Conversation::Progress than, Clock::time_point until,
                 const std::stop_token& stop, int& packet_bytes)
{
    auto other = plan;
    other.mss_bytes = mss_bytes;
    Conversation conversation(std::move(other));
    while (conversation.progress() <= than && !stop.stop_requested() && Clock::now() < until) {
        if (conversation.run(std::min(until, Clock::now() + milliseconds(20)), stop))
            break;
    }
    packet_bytes = conversation.fullPacketBytes();
    return conversation.progress() > than;
}

} // namespace

std::optional<PathMtu> contrastSegments(const ConversationPlan& plan, Conversation& stalled, Clock::time_point deadline,
                                        const std::stop_token& stop)
{
    PathMtu mtu;
    mtu.address = plan.address;
    mtu.method = "tcp_mss";
    mtu.smallest_lost_bytes = stalled.fullPacketBytes();
    mtu.route_mtu_bytes = mtu.smallest_lost_bytes;
    const auto than = stalled.progress();
    const auto start = Clock::now();
    if (!goesFurther(plan, small_mss, than, std::min(deadline, start + small_wait), stop, mtu.largest_passed_bytes))
        return std::nullopt;
    const auto took = std::chrono::duration_cast<milliseconds>(Clock::now() - start);
    const auto wait = std::max(least_wait, patience * took);
    // Both of these would be a server that is only slow, or only sometimes there.
    int ignored = 0;
    if (stalled.run(Clock::now(), stop) || stalled.progress() > than ||
        goesFurther(plan, 0, than, std::min(deadline, Clock::now() + wait), stop, ignored))
        return std::nullopt;
    if (mtu.smallest_lost_bytes <= mtu.largest_passed_bytes)
        return std::nullopt; // both were the same size: no contrast
    int medium_bytes = 0;
    const bool medium =
        goesFurther(plan, medium_mss, than, std::min(deadline, Clock::now() + wait), stop, medium_bytes);
    if (medium && medium_bytes < mtu.smallest_lost_bytes)
        mtu.largest_passed_bytes = std::max(mtu.largest_passed_bytes, medium_bytes);
    else if (!medium && medium_bytes > mtu.largest_passed_bytes && Clock::now() < deadline)
        mtu.smallest_lost_bytes = std::min(mtu.smallest_lost_bytes, medium_bytes);
    return mtu;
}

} // namespace deadair::probe
