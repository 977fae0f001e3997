// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/wait.h"

#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <cerrno>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace deadair::platform
{

void waitForAny(std::span<Watched> sockets, std::chrono::milliseconds timeout)
{
    std::vector<pollfd> polled;
    polled.reserve(sockets.size());
    for (const auto& socket : sockets) {
        const int events = (socket.want_read ? POLLIN : 0) | (socket.want_write ? POLLOUT : 0);
        polled.push_back({static_cast<int>(socket.handle), static_cast<short>(events), 0});
    }
    if (::poll(polled.data(), polled.size(), static_cast<int>(timeout.count())) < 0)
        return; // a signal: the caller looks at its clock and comes back
    for (std::size_t i = 0; i < polled.size(); ++i) {
        sockets[i].readable = sockets[i].want_read && (polled[i].revents & (POLLIN | POLLERR | POLLHUP)) != 0;
        sockets[i].writable = sockets[i].want_write && (polled[i].revents & (POLLOUT | POLLERR | POLLHUP)) != 0;
        sockets[i].failed = (polled[i].revents & POLLERR) != 0;
    }
}

std::optional<std::string> peekDatagram(Socket::Handle handle, std::size_t limit)
{
    const int descriptor = static_cast<int>(handle);
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_DGRAM)
        return std::nullopt;
    std::string bytes(limit, '\0');
    const auto got = ::recv(descriptor, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
    if (got < 0)
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

std::string sendError(const Endpoint& target)
{
    const auto socket = openSocket(domainOf(target.address), SOCK_DGRAM, IPPROTO_UDP);
    const auto address = socketAddress(target);
    if (!socket.valid() || ::sendto(descriptor(socket), nullptr, 0, 0, address.get(), address.length) < 0)
        return errnoName(errno);
    return {};
}

StreamRead peekStream(Socket::Handle handle, std::size_t limit)
{
    std::string bytes(limit, '\0');
    const auto got = ::recv(static_cast<int>(handle), bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
    if (got == 0)
        return {StreamEnd::Closed, {}};
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return {};
    if (got < 0)
        return {errno == ECONNRESET || errno == EPIPE ? StreamEnd::Reset : StreamEnd::Failed, {}};
    bytes.resize(static_cast<std::size_t>(got));
    return {StreamEnd::Data, std::move(bytes)};
}

} // namespace deadair::platform
