// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/wait.h"

#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"

namespace deadair::platform
{

/// select(), because WSAPoll() never reports a connection that failed before Windows 10 2004.
void waitForAny(std::span<Watched> sockets, std::chrono::milliseconds timeout)
{
    fd_set to_read, to_write, failed;
    FD_ZERO(&to_read);
    FD_ZERO(&to_write);
    FD_ZERO(&failed);
    for (const auto& socket : sockets) {
        const auto handle = static_cast<SOCKET>(socket.handle);
        if (socket.want_read)
            FD_SET(handle, &to_read);
        if (socket.want_write)
            FD_SET(handle, &to_write);
        FD_SET(handle, &failed);
    }
    if (sockets.empty()) {
        ::Sleep(static_cast<DWORD>(timeout.count())); // select() refuses to wait for nothing
        return;
    }
    timeval limit{static_cast<long>(timeout.count() / 1000), static_cast<long>(timeout.count() % 1000 * 1000)};
    const int count = ::select(0, &to_read, &to_write, &failed, &limit);
    for (auto& socket : sockets) {
        const auto handle = static_cast<SOCKET>(socket.handle);
        socket.failed = count > 0 && FD_ISSET(handle, &failed) != 0;
        socket.readable = count > 0 && socket.want_read && (FD_ISSET(handle, &to_read) != 0 || socket.failed);
        socket.writable = count > 0 && socket.want_write && (FD_ISSET(handle, &to_write) != 0 || socket.failed);
    }
}

std::optional<std::string> peekDatagram(Socket::Handle handle, std::size_t limit)
{
    const auto socket = static_cast<SOCKET>(handle);
    int type = 0;
    int size = sizeof type;
    if (::getsockopt(socket, SOL_SOCKET, SO_TYPE, reinterpret_cast<char*>(&type), &size) != 0 || type != SOCK_DGRAM)
        return std::nullopt;
    std::string bytes(limit, '\0');
    const int got = ::recv(socket, bytes.data(), static_cast<int>(bytes.size()), MSG_PEEK);
    if (got < 0 && ::WSAGetLastError() == WSAEMSGSIZE)
        return bytes; // longer than what may be looked at; Winsock has filled the buffer
    if (got < 0)
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

std::string sendError(const Endpoint& target)
{
    const auto socket = openSocket(domainOf(target.address), SOCK_DGRAM, IPPROTO_UDP);
    const auto address = socketAddress(target);
    if (!socket.valid() || ::sendto(winsock(socket), "", 0, 0, address.get(), address.length) < 0)
        return winsockName(::WSAGetLastError());
    return {};
}

StreamRead peekStream(Socket::Handle handle, std::size_t limit)
{
    std::string bytes(limit, '\0');
    const int got = ::recv(static_cast<SOCKET>(handle), bytes.data(), static_cast<int>(bytes.size()), MSG_PEEK);
    if (got == 0)
        return {StreamEnd::Closed, {}};
    if (got < 0) {
        const int error = ::WSAGetLastError();
        if (error == WSAEWOULDBLOCK || error == WSAEINTR)
            return {};
        return {error == WSAECONNRESET || error == WSAECONNABORTED ? StreamEnd::Reset : StreamEnd::Failed, {}};
    }
    bytes.resize(static_cast<std::size_t>(got));
    return {StreamEnd::Data, std::move(bytes)};
}

} // namespace deadair::platform
