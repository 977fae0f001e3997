// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/socket_address.h"

#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

unsigned zoneIndex(const std::string& zone)
{
    if (zone.empty())
        return 0;
    const auto index = if_nametoindex(zone.c_str());
    return index != 0 ? index : parseInteger<unsigned>(zone).value_or(0);
}

/// The zone of a link-local address; other addresses have none worth keeping.
std::string zoneName(unsigned index)
{
    char name[IF_NAMESIZE] = {};
    if (index == 0)
        return {};
    return if_indextoname(index, name) != nullptr ? std::string(name) : std::to_string(index);
}

} // namespace

SocketAddress socketAddress(const Endpoint& endpoint)
{
    SocketAddress result;
    if (endpoint.address.isV4()) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        std::memcpy(&v4.sin_addr, endpoint.address.bytes().data(), sizeof v4.sin_addr);
        std::memcpy(&result.storage, &v4, sizeof v4);
        result.length = sizeof v4;
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        v6.sin6_scope_id = zoneIndex(endpoint.address.zone());
        std::memcpy(&v6.sin6_addr, endpoint.address.bytes().data(), sizeof v6.sin6_addr);
        std::memcpy(&result.storage, &v6, sizeof v6);
        result.length = sizeof v6;
    }
    return result;
}

std::optional<Endpoint> endpointOf(const SocketAddress& address)
{
    if (address.storage.ss_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address.storage, sizeof v4);
        return Endpoint{IpAddress::v4(ntohl(v4.sin_addr.s_addr)), ntohs(v4.sin_port)};
    }
    if (address.storage.ss_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address.storage, sizeof v6);
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        const auto plain = IpAddress::v6(bytes);
        return Endpoint{plain.isLinkLocal() ? IpAddress::v6(bytes, zoneName(v6.sin6_scope_id)) : plain,
                        ntohs(v6.sin6_port)};
    }
    return std::nullopt;
}

std::optional<Endpoint> localEndpoint(const Socket& socket)
{
    SocketAddress address;
    if (::getsockname(descriptor(socket), address.get(), &address.length) != 0)
        return std::nullopt;
    return endpointOf(address);
}

int domainOf(const IpAddress& address)
{
    return address.isV4() ? AF_INET : AF_INET6;
}

Socket openSocket(int domain, int type, int protocol)
{
    Socket socket(::socket(domain, type, protocol));
    if (!socket.valid())
        return socket;
    // Two steps instead of SOCK_NONBLOCK | SOCK_CLOEXEC, which macOS does not have.
    ::fcntl(descriptor(socket), F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor(socket), F_SETFL, O_NONBLOCK);
    return socket;
}

bool setOption(const Socket& socket, int level, int name, int value)
{
    return ::setsockopt(descriptor(socket), level, name, &value, sizeof value) == 0;
}

int takeError(const Socket& socket)
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(descriptor(socket), SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

int pollSlice(Clock::time_point deadline)
{
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(deadline - Clock::now());
    return static_cast<int>(std::clamp(left, milliseconds(0), milliseconds(50)).count());
}

Readiness waitFor(const Socket& socket, short events, Clock::time_point deadline, const StopToken& stop)
{
    for (;;) {
        if (stop.stop_requested())
            return Readiness::Stopped;
        pollfd entry{descriptor(socket), events, 0};
        if (::poll(&entry, 1, pollSlice(deadline)) > 0)
            return Readiness::Ready;
        if (Clock::now() >= deadline)
            return Readiness::Deadline;
    }
}

} // namespace deadair::platform
