// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/path.h"

#include "platform/posix/socket_address.h"

#include <algorithm>
#include <thread>
#include <vector>

#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace deadair::platform
{
namespace
{

using namespace std::chrono_literals;

struct Attempt {
    Socket socket;
    int ttl = 0;
    bool refused = false;
};

/// A connection attempt that the kernel lets fail only by a segment with at least this TTL; others it drops unseen
/// (IP_MINTTL, IPV6_MINHOPCOUNT: net/ipv4/tcp_ipv4.c, tcp_v4_rcv).
Attempt start(const Endpoint& target, int ttl)
{
    const bool v4 = target.address.isV4();
    Attempt attempt{openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP), ttl, false};
    const int level = v4 ? IPPROTO_IP : IPPROTO_IPV6, option = v4 ? IP_MINTTL : IPV6_MINHOPCOUNT;
    if (!attempt.socket.valid() || !setOption(attempt.socket, level, option, ttl))
        return {};
    const auto address = socketAddress(target);
    if (::connect(descriptor(attempt.socket), address.get(), address.length) != 0 && errno != EINPROGRESS)
        attempt.refused = errno == ECONNREFUSED;
    return attempt;
}

/// Tries several least TTLs at once; gives those with which the reset came through, within `wait`.
std::vector<int> refusedWith(const Endpoint& target, const std::vector<int>& ttls, std::chrono::milliseconds wait, const StopToken& stop)
{
    std::vector<Attempt> attempts;
    for (const int ttl : ttls)
        if (auto attempt = start(target, ttl); attempt.socket.valid())
            attempts.push_back(std::move(attempt));
    const auto deadline = Clock::now() + wait;
    while (Clock::now() < deadline && !stop.stop_requested() && !std::ranges::all_of(attempts, &Attempt::refused)) {
        std::vector<pollfd> waiting;
        for (const auto& attempt : attempts)
            waiting.push_back({attempt.refused ? -1 : descriptor(attempt.socket), POLLOUT, 0});
        ::poll(waiting.data(), waiting.size(), 20);
        for (std::size_t i = 0; i < attempts.size(); ++i)
            if (waiting[i].revents != 0)
                attempts[i].refused = takeError(attempts[i].socket) == ECONNREFUSED;
    }
    std::vector<int> refused;
    for (const auto& attempt : attempts)
        if (attempt.refused)
            refused.push_back(attempt.ttl);
    return refused;
}

} // namespace

Result<ArrivalTtl> arrivalTtl(const Endpoint& target, int distance, std::chrono::milliseconds wait, StopToken stop)
{
    const Error unknown{ErrorCode::Unavailable, "measure the time-to-live of the reset of " + target.toString(), "no reset came"};
    const auto coarse = refusedWith(target, {1, 65, 129}, wait, stop);
    if (coarse.empty())
        return unknown;
    // Systems start at 64, 128 or 255, and every router on the way back takes one off.
    const int highest = std::ranges::max(coarse);
    const int initial = highest > 128 ? 255 : highest > 64 ? 128 : 64;
    std::vector<int> candidates;
    for (int passed = 0; passed < distance; ++passed)
        candidates.push_back(initial - passed);
    const auto fine = refusedWith(target, candidates, wait, stop);
    ArrivalTtl arrival;
    arrival.address = target.address;
    arrival.port = target.port;
    if (fine.empty())
        return unknown;
    arrival.ttl = std::ranges::max(fine);
    return arrival;
}

} // namespace deadair::platform
