// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/netlink.h"

#include "platform/posix/system_error.h"
#include "platform/socket.h"

#include <algorithm>
#include <cerrno>

#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace deadair::platform::netlink
{
namespace
{

constexpr std::size_t aligned(std::size_t length)
{
    return (length + 3) & ~std::size_t{3};
}

Socket openKernelSocket(int protocol, bool strict)
{
    Socket socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol));
    if (!socket.valid())
        return socket;
    const int handle = static_cast<int>(socket.handle());
    // The kernel answers within the call; the limit is for the case that it does not.
    const timeval limit{2, 0};
    ::setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    const int on = 1;
    if (strict)
        ::setsockopt(handle, SOL_NETLINK, NETLINK_GET_STRICT_CHK, &on, sizeof on);
    return socket;
}

/// Goes through one datagram. True when it ends the answer.
bool visitDatagram(Bytes bytes, bool dump, const std::function<void(const Message&)>& visit, Outcome& outcome)
{
    while (const auto header = readAs<nlmsghdr>(bytes)) {
        if (header->nlmsg_len < sizeof(nlmsghdr) || header->nlmsg_len > bytes.size()) {
            outcome.error = EBADMSG;
            return true;
        }
        const auto payload = bytes.subspan(sizeof(nlmsghdr), header->nlmsg_len - sizeof(nlmsghdr));
        outcome.interrupted = outcome.interrupted || (header->nlmsg_flags & NLM_F_DUMP_INTR) != 0;
        if (header->nlmsg_type == NLMSG_ERROR || header->nlmsg_type == NLMSG_DONE) {
            const int status = readAs<std::int32_t>(payload).value_or(0);
            outcome.error = status < 0 ? -status : 0;
            return true;
        }
        if (header->nlmsg_type >= NLMSG_MIN_TYPE)
            visit({header->nlmsg_type, payload});
        if (!dump)
            return true;
        bytes = bytes.subspan(std::min(aligned(header->nlmsg_len), bytes.size()));
    }
    return false;
}

} // namespace

void forEachAttribute(Bytes attributes, const std::function<void(int, Bytes)>& visit)
{
    while (const auto header = readAs<nlattr>(attributes)) {
        if (header->nla_len < sizeof(nlattr) || header->nla_len > attributes.size())
            return;
        visit(header->nla_type & NLA_TYPE_MASK, attributes.subspan(sizeof(nlattr), header->nla_len - sizeof(nlattr)));
        attributes = attributes.subspan(std::min(aligned(header->nla_len), attributes.size()));
    }
}

std::optional<Bytes> attribute(Bytes attributes, int type)
{
    std::optional<Bytes> found;
    forEachAttribute(attributes, [&](int found_type, Bytes payload) {
        if (found_type == type && !found)
            found = payload;
    });
    return found;
}

std::string textOf(Bytes payload)
{
    const auto end = std::ranges::find(payload, std::uint8_t{0});
    return {payload.begin(), end};
}

std::optional<IpAddress> addressOf(Bytes payload)
{
    if (payload.size() == 4)
        return IpAddress::v4(*readAs<std::array<std::uint8_t, 4>>(payload));
    if (payload.size() == 16)
        return IpAddress::v6(*readAs<std::array<std::uint8_t, 16>>(payload));
    return std::nullopt;
}

Bytes bytesOf(const IpAddress& address)
{
    return Bytes(address.bytes()).first(address.isV4() ? 4 : 16);
}

int familyOf(const IpAddress& address)
{
    return address.isV4() ? AF_INET : AF_INET6;
}

Request::Request(int type, int flags)
{
    nlmsghdr header{};
    header.nlmsg_type = static_cast<std::uint16_t>(type);
    header.nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | flags);
    append({reinterpret_cast<const std::uint8_t*>(&header), sizeof header});
}

void Request::append(Bytes bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_bytes.resize(aligned(m_bytes.size()));
}

void Request::put(int type, Bytes payload)
{
    nlattr header{};
    header.nla_type = static_cast<std::uint16_t>(type);
    header.nla_len = static_cast<std::uint16_t>(sizeof header + payload.size());
    append({reinterpret_cast<const std::uint8_t*>(&header), sizeof header});
    append(payload);
}

void Request::put(int type, std::uint32_t value)
{
    put(type, Bytes(reinterpret_cast<const std::uint8_t*>(&value), sizeof value));
}

Bytes Request::finished()
{
    const auto length = static_cast<std::uint32_t>(m_bytes.size());
    std::memcpy(m_bytes.data(), &length, sizeof length); // nlmsg_len is the first field
    return m_bytes;
}

Result<Outcome> ask(int protocol, Request& request, const std::function<void(const Message&)>& visit, bool strict)
{
    const std::string operation = "ask the kernel over netlink";
    const Socket socket = openKernelSocket(protocol, strict);
    if (!socket.valid())
        return systemError(errno, operation);
    const int handle = static_cast<int>(socket.handle());
    const auto bytes = request.finished();
    const bool dump = (readAs<nlmsghdr>(bytes)->nlmsg_flags & NLM_F_DUMP) == NLM_F_DUMP;
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    const auto* const address = reinterpret_cast<const sockaddr*>(&kernel);
    if (::sendto(handle, bytes.data(), bytes.size(), 0, address, sizeof kernel) < 0)
        return systemError(errno, operation);

    std::vector<std::uint8_t> buffer(1 << 16); // the kernel fills datagrams of at most 32 KiB
    Outcome outcome;
    while (true) {
        const auto got = ::recv(handle, buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return systemError(got == 0 ? EPIPE : errno, operation);
        if (visitDatagram(Bytes(buffer).first(static_cast<std::size_t>(got)), dump, visit, outcome))
            return outcome;
    }
}

} // namespace deadair::platform::netlink
