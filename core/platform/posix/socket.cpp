// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/socket.h"

#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

#ifdef MSG_NOSIGNAL
constexpr int send_flags = MSG_NOSIGNAL;
#else
constexpr int send_flags = 0; // macOS: SO_NOSIGPIPE on the socket instead
#endif

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

Error failure(const std::string& operation, int error)
{
    return {error == ETIMEDOUT ? ErrorCode::TimedOut : ErrorCode::System, operation, errnoName(error)};
}

Error interrupted(const std::string& operation, Readiness why)
{
    if (why == Readiness::Stopped)
        return {ErrorCode::Cancelled, operation, "stopped"};
    return {ErrorCode::TimedOut, operation, "no answer in time"};
}

} // namespace

void Socket::close()
{
    if (valid())
        ::close(static_cast<int>(release()));
}

HopLimit::HopLimit(const Socket& connection, bool v4, int ttl) : m_connection(connection.handle()), m_v4(v4)
{
    const int level = v4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6), option = v4 ? int(IP_TTL) : int(IPV6_UNICAST_HOPS);
    socklen_t length = sizeof m_usual;
    (void)::getsockopt(descriptor(connection), level, option, &m_usual, &length);
    (void)::setsockopt(descriptor(connection), level, option, &ttl, sizeof ttl);
    const linger at_once{1, 0};
    (void)::setsockopt(descriptor(connection), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

HopLimit::~HopLimit()
{
    (void)::setsockopt(static_cast<int>(m_connection), m_v4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6),
                       m_v4 ? int(IP_TTL) : int(IPV6_UNICAST_HOPS), &m_usual, sizeof m_usual);
}

Result<Socket> connectStream(const Endpoint& target, std::chrono::milliseconds timeout, StopToken stop,
                             int mss_bytes)
{
    const auto operation = "connect to " + target.toString();
    const auto deadline = Clock::now() + timeout;
    auto socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!socket.valid())
        return failure(operation, errno);
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    if (mss_bytes > 0 && !setOption(socket, IPPROTO_TCP, TCP_MAXSEG, mss_bytes))
        return failure(operation, errno);
    // Who asks for small segments wants to see one come, not to acknowledge a whole page in them. Much less, and the kernel's own
    // bookkeeping for each segment would fill the buffer.
    constexpr int receive_buffer_bytes = 8 * 1024;
    if (mss_bytes > 0)
        setOption(socket, SOL_SOCKET, SO_RCVBUF, receive_buffer_bytes);
    const auto address = socketAddress(target);
    if (::connect(descriptor(socket), address.get(), address.length) != 0) {
        if (errno != EINPROGRESS)
            return failure(operation, errno);
        const auto ready = waitFor(socket, POLLOUT, deadline, stop);
        if (ready != Readiness::Ready)
            return interrupted(operation, ready);
        if (const auto error = takeError(socket); error != 0)
            return failure(operation, error);
    }
    return socket;
}

Result<std::size_t> sendAll(const Socket& socket, std::string_view bytes, Clock::time_point deadline,
                            StopToken stop)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto sent = ::send(descriptor(socket), bytes.data() + done, bytes.size() - done, send_flags);
        if (sent >= 0) {
            done += static_cast<std::size_t>(sent);
            continue;
        }
        if (!wouldBlock(errno))
            return failure("send", errno);
        if (const auto ready = waitFor(socket, POLLOUT, deadline, stop); ready != Readiness::Ready)
            return interrupted("send", ready);
    }
    return done;
}

StreamRead receiveSome(const Socket& socket, std::size_t limit, Clock::time_point deadline, StopToken stop)
{
    std::string buffer(std::clamp<std::size_t>(limit, 1, 64 * 1024), '\0');
    for (;;) {
        const auto got = ::recv(descriptor(socket), buffer.data(), buffer.size(), 0);
        if (got > 0) {
            buffer.resize(static_cast<std::size_t>(got));
            return {StreamEnd::Data, std::move(buffer)};
        }
        if (got == 0)
            return {StreamEnd::Closed, {}};
        if (errno == ECONNRESET || errno == EPIPE)
            return {StreamEnd::Reset, {}};
        if (!wouldBlock(errno))
            return {StreamEnd::Failed, {}};
        if (waitFor(socket, POLLIN, deadline, stop) != Readiness::Ready)
            return {StreamEnd::Silent, {}};
    }
}

} // namespace deadair::platform
