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

/// A lossy path stalls now and then whatever the size; then even what gets through needs retransmissions.
struct Outcome {
    bool further = false; ///< than the stalled conversation
    bool as_far = false;  ///< stalled at the same point
    bool clean = false;
    int packet_bytes = 0;
    int answer_bytes = 0;
};

Outcome tryWith(const ConversationPlan& plan, int mss_bytes, Conversation::Progress than, Clock::time_point until,
                const StopToken& stop)
{
    auto other = plan;
    other.mss_bytes = mss_bytes;
    Conversation conversation(std::move(other));
    while (conversation.progress() <= than && !stop.stop_requested() && Clock::now() < until) {
        if (conversation.run(std::min(until, Clock::now() + milliseconds(20)), stop))
            break;
    }
    return {conversation.progress() > than, conversation.progress() == than, conversation.retransmissions() == 0,
            conversation.fullPacketBytes(), conversation.fullAnswerBytes()};
}

/// Since the conversation stalled, this system has been told of a smaller path MTU (RFC 1191) and asks for smaller segments by
/// itself: full ones cannot be tried a second time. That each of several others gets through says as much.
std::optional<PathMtu> contrastLearnt(const ConversationPlan& plan, Conversation& stalled, const Outcome& learnt,
                                      Clock::time_point until, const StopToken& stop)
{
    constexpr int others = 3;
    const auto than = stalled.progress();
    for (int i = 0; i < others; ++i) {
        const auto again = i == 0 ? learnt : tryWith(plan, 0, than, until, stop);
        if (!again.further || !again.clean || again.answer_bytes >= stalled.fullAnswerBytes())
            return std::nullopt;
    }
    if (stalled.run(Clock::now(), stop) || stalled.progress() > than)
        return std::nullopt;
    PathMtu mtu;
    mtu.address = plan.address;
    mtu.method = "tcp_mss";
    mtu.route_mtu_bytes = mtu.smallest_lost_bytes = stalled.fullAnswerBytes();
    mtu.largest_passed_bytes = learnt.answer_bytes;
    return mtu;
}

} // namespace

std::optional<PathMtu> contrastSegments(const ConversationPlan& plan, Conversation& stalled, Clock::time_point deadline,
                                        const StopToken& stop)
{
    const auto than = stalled.progress();
    const int full_bytes = stalled.fullPacketBytes();
    const auto start = Clock::now();
    const auto small = tryWith(plan, small_mss, than, std::min(deadline, start + small_wait), stop);
    if (!small.further || !small.clean || stalled.synRetransmissions() > 0 || small.packet_bytes >= full_bytes)
        return std::nullopt;
    const auto took = std::chrono::duration_cast<milliseconds>(Clock::now() - start);
    const auto wait = std::max(least_wait, patience * took);
    // Anything but the same stall again would be a server that is slow, or only sometimes there, or a path that loses
    // much.
    if (stalled.run(Clock::now(), stop) || stalled.progress() > than)
        return std::nullopt;
    const auto until = std::min(deadline, Clock::now() + wait);
    const auto again = tryWith(plan, 0, than, until, stop);
    if (again.answer_bytes < stalled.fullAnswerBytes())
        return contrastLearnt(plan, stalled, again, until, stop);
    if (!again.as_far)
        return std::nullopt;

    PathMtu mtu;
    mtu.address = plan.address;
    mtu.method = "tcp_mss";
    mtu.route_mtu_bytes = full_bytes;
    mtu.smallest_lost_bytes = full_bytes;
    mtu.largest_passed_bytes = small.packet_bytes;
    const auto medium = tryWith(plan, medium_mss, than, std::min(deadline, Clock::now() + wait), stop);
    const bool between = medium.packet_bytes > small.packet_bytes && medium.packet_bytes < full_bytes;
    if (between && medium.further)
        mtu.largest_passed_bytes = medium.packet_bytes;
    else if (between && Clock::now() < deadline && !stop.stop_requested())
        mtu.smallest_lost_bytes = medium.packet_bytes;
    return mtu;
}

} // namespace deadair::probe
