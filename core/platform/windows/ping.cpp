// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/path.h"
#include "platform/windows/echo.h"

#include <algorithm>
#include <thread>

namespace deadair::platform
{
namespace
{

/// For each probe; it cannot be ended early, so it is not long.
constexpr std::chrono::milliseconds longest_wait{1000};

bool pauseUntil(Clock::time_point until, const StopToken& stop)
{
    constexpr std::chrono::milliseconds look_for_stop{20};
    while (!stop.stop_requested() && Clock::now() < until)
        std::this_thread::sleep_for(std::min<Clock::duration>(look_for_stop, until - Clock::now()));
    return !stop.stop_requested();
}

} // namespace

Result<Ping> ping(const IpAddress& address, int count, std::chrono::milliseconds interval, Clock::time_point deadline,
                  StopToken stop)
{
    std::vector<Result<EchoAnswer>> answers(static_cast<std::size_t>(std::max(count, 0)), EchoAnswer{});
    Ping result;
    result.address = address;
    result.method = "icmp";
    {
        std::vector<JThread> probes;
        const auto start = Clock::now();
        for (auto& answer : answers) {
            const auto left = std::chrono::floor<std::chrono::milliseconds>(deadline - Clock::now());
            if (left.count() <= 0 || !pauseUntil(start + interval * result.sent, stop))
                break;
            ++result.sent;
            const EchoRequest request{.address = address, .wait = std::min(longest_wait, left)};
            probes.emplace_back([&answer, request] { answer = echo(request); });
        }
    }
    for (const auto& answer : answers) {
        if (!answer)
            return answer.error();
        if (answer->reply == HopReply::EchoReply)
            result.rtts_us.push_back(answer->rtt_us);
        else if (answer->reply != HopReply::Silent && !result.error)
            result.error = answer->icmp;
    }
    result.received = static_cast<int>(result.rtts_us.size());
    return result;
}

} // namespace deadair::platform
