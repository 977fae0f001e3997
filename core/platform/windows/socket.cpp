// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/socket.h"

#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

Error failure(const std::string& operation, int error)
{
    return {error == WSAETIMEDOUT ? ErrorCode::TimedOut : ErrorCode::System, operation, winsockName(error)};
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
        ::closesocket(static_cast<SOCKET>(release()));
}

HopLimit::HopLimit(const Socket& connection, bool v4, int ttl) : m_connection(connection.handle()), m_v4(v4)
{
    const int level = v4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6), option = v4 ? int(IP_TTL) : int(IPV6_UNICAST_HOPS);
    int length = sizeof m_usual;
    (void)::getsockopt(winsock(connection), level, option, reinterpret_cast<char*>(&m_usual), &length);
    setOption(connection, level, option, ttl);
    const linger at_once{1, 0};
    (void)::setsockopt(winsock(connection), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&at_once), sizeof at_once);
}

HopLimit::~HopLimit()
{
    (void)::setsockopt(static_cast<SOCKET>(m_connection), m_v4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6),
                       m_v4 ? int(IP_TTL) : int(IPV6_UNICAST_HOPS), reinterpret_cast<const char*>(&m_usual), sizeof m_usual);
}

Result<Socket> connectStream(const Endpoint& target, std::chrono::milliseconds timeout, StopToken stop, int mss_bytes)
{
    const auto operation = "connect to " + target.toString();
    if (mss_bytes > 0)
        return Error{ErrorCode::Unavailable, operation, "Windows lets no program choose the segment size"};
    const auto deadline = Clock::now() + timeout;
    auto socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!socket.valid())
        return failure(operation, ::WSAGetLastError());
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    const auto address = socketAddress(target);
    if (::connect(winsock(socket), address.get(), address.length) != 0) {
        if (::WSAGetLastError() != WSAEWOULDBLOCK)
            return failure(operation, ::WSAGetLastError());
        const auto ready = waitToWrite(socket, deadline, stop);
        if (ready != Readiness::Ready)
            return interrupted(operation, ready);
        if (const auto error = takeError(socket); error != 0)
            return failure(operation, error);
    }
    return socket;
}

Result<std::size_t> sendAll(const Socket& socket, std::string_view bytes, Clock::time_point deadline, StopToken stop)
{
    constexpr std::size_t most_at_once = 1 << 20;
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto size = static_cast<int>(std::min(bytes.size() - done, most_at_once));
        const int sent = ::send(winsock(socket), bytes.data() + done, size, 0);
        if (sent >= 0) {
            done += static_cast<std::size_t>(sent);
            continue;
        }
        if (const int error = ::WSAGetLastError(); error != WSAEWOULDBLOCK)
            return failure("send", error);
        if (const auto ready = waitToWrite(socket, deadline, stop); ready != Readiness::Ready)
            return interrupted("send", ready);
    }
    return done;
}

StreamRead receiveSome(const Socket& socket, std::size_t limit, Clock::time_point deadline, StopToken stop)
{
    std::string buffer(std::clamp<std::size_t>(limit, 1, 64 * 1024), '\0');
    for (;;) {
        const int got = ::recv(winsock(socket), buffer.data(), static_cast<int>(buffer.size()), 0);
        if (got > 0) {
            buffer.resize(static_cast<std::size_t>(got));
            return {StreamEnd::Data, std::move(buffer)};
        }
        if (got == 0)
            return {StreamEnd::Closed, {}};
        const int error = ::WSAGetLastError();
        if (error == WSAECONNRESET || error == WSAECONNABORTED)
            return {StreamEnd::Reset, {}};
        if (error != WSAEWOULDBLOCK)
            return {StreamEnd::Failed, {}};
        if (waitToRead(socket, deadline, stop) != Readiness::Ready)
            return {StreamEnd::Silent, {}};
    }
}

/// SIO_TCP_INFO, since Windows 10 1703.
Result<TcpState> tcpState(const Socket& socket)
{
    DWORD version = 0;
    TCP_INFO_v0 info{};
    DWORD got = 0;
    if (::WSAIoctl(winsock(socket), SIO_TCP_INFO, &version, sizeof version, &info, sizeof info, &got, nullptr, nullptr) != 0)
        return Error{ErrorCode::Unavailable, "ask for the state of a connection",
                     "needs Windows 10 1703 or later (" + winsockName(::WSAGetLastError()) + ")"};
    TcpState state;
    state.rtt_us = info.RttUs;
    state.mss_bytes = static_cast<int>(info.Mss);
    const auto segments = [&info](ULONG bytes) { return info.Mss == 0 ? 0 : static_cast<int>((bytes + info.Mss - 1) / info.Mss); };
    state.unacked_segments = segments(info.BytesInFlight);
    state.data_retransmits = segments(info.BytesRetrans) + info.SynRetrans;
    state.backoff = static_cast<int>(info.TimeoutEpisodes);
    state.timestamps = info.TimestampsEnabled != 0;
    return state;
}

} // namespace deadair::platform
