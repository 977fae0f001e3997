// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/error_queue.h"
#include "platform/path.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <array>
#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>

namespace deadair::platform
{
namespace
{

/// RFC 791 timestamp option with room for one entry, which this machine fills itself when it sends: full from the first
/// router on. The kernel refuses an overflow of 15 in an option that is full already (ip_options_compile), but not in
/// one with room left; so node 1 can be asked, too.
std::array<std::uint8_t, 8> timestampOption(int node)
{
    constexpr std::uint8_t timestamp = 68;
    constexpr std::uint8_t first_entry = 5;
    const auto overflow = static_cast<std::uint8_t>(15 - (node - 1));
    return {timestamp, 8, first_entry, static_cast<std::uint8_t>(overflow << 4), 0, 0, 0, 0};
}

constexpr int parameter_problem = 12;

} // namespace

Result<OptionProbe> optionProbe(const Endpoint& target, int node, std::chrono::milliseconds wait, StopToken stop)
{
    const auto operation = "send a SYN with a timestamp option to " + target.toString();
    if (!target.address.isV4())
        return Error{ErrorCode::Unavailable, operation, "IPv6 has no such option"};
    if (node < 1 || node > 16)
        return Error{ErrorCode::Unavailable, operation, "the option counts 16 nodes"};
    const auto socket = openSocket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (!socket.valid())
        return Error{ErrorCode::System, operation, errnoName(errno)};
    const auto option = timestampOption(node);
    enableErrorQueue(socket, target.address);
    setOption(socket, IPPROTO_TCP, TCP_SYNCNT, 1);
    const linger reset{1, 0}; // where the server answers with a SYN-ACK instead: nothing is left behind
    ::setsockopt(descriptor(socket), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    if (::setsockopt(descriptor(socket), IPPROTO_IP, IP_OPTIONS, option.data(), option.size()) != 0)
        return Error{ErrorCode::Unavailable, operation, errnoName(errno)};
    const auto address = socketAddress(target);
    if (::connect(descriptor(socket), address.get(), address.length) != 0 && errno != EINPROGRESS)
        return Error{ErrorCode::System, operation, errnoName(errno)};

    OptionProbe result;
    result.address = target.address;
    result.port = target.port;
    result.node = node;
    if (waitFor(socket, POLLOUT, Clock::now() + wait, stop) != Readiness::Ready)
        return result;
    while (const auto entry = takeQueuedError(socket)) {
        if (!entry->icmp || entry->icmp->type != parameter_problem)
            continue;
        result.answered = true;
        result.sender = entry->icmp->sender;
    }
    return result;
}

} // namespace deadair::platform
