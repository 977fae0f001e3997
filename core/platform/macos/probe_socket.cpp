// SPDX-License-Identifier: GPL-3.0-or-later
// Any program may have an ICMP datagram socket, which hears the echo replies and the ICMP errors; there is no error
// queue.
#include "platform/posix/probe_socket.h"

#include "platform/machine.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/hop_reply.h"
#include "platform/posix/socket_address.h"
#include "platform/shared/checksum.h"
#include "platform/shared/icmp_answer.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

constexpr int icmp_protocol(bool v4)
{
    return v4 ? int(IPPROTO_ICMP) : int(IPPROTO_ICMPV6);
}

void putWord(std::string& bytes, std::size_t at, std::uint16_t value)
{
    bytes[at] = static_cast<char>(value >> 8);
    bytes[at + 1] = static_cast<char>(value & 0xff);
}

} // namespace

struct ProbeSocket::Parts {
    ProbeMark mark;
    Socket icmp;
    Socket udp; ///< by which datagrams leave; their answers come to the other

    [[nodiscard]] const Socket& sending() const { return mark.udp ? udp : icmp; }
};

ProbeSocket::ProbeSocket(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ProbeSocket::ProbeSocket(ProbeSocket&&) noexcept = default;
ProbeSocket& ProbeSocket::operator=(ProbeSocket&&) noexcept = default;
ProbeSocket::~ProbeSocket() = default;

Result<ProbeSocket> ProbeSocket::open(ProbeMethod method, const IpAddress& target)
{
    const auto operation = "probe " + target.toString();
    const int domain = domainOf(target);
    auto parts = std::make_unique<Parts>();
    parts->mark.target = target;
    parts->mark.udp = method == ProbeMethod::Udp;
    parts->mark.port = parts->mark.udp ? unused_udp_port : std::uint16_t(0);
    parts->icmp = openSocket(domain, SOCK_DGRAM, icmp_protocol(target.isV4()));
    if (!parts->icmp.valid())
        return Error{ErrorCode::System, operation, errnoName(errno)};
    parts->mark.identifier = static_cast<std::uint16_t>(::getpid() ^ (descriptor(parts->icmp) << 8));
    if (!parts->mark.udp)
        return ProbeSocket(std::move(parts));
    parts->udp = openSocket(domain, SOCK_DGRAM, IPPROTO_UDP);
    const auto address = socketAddress({target, unused_udp_port});
    if (!parts->udp.valid() || ::connect(descriptor(parts->udp), address.get(), address.length) != 0)
        return Error{ErrorCode::System, operation, errnoName(errno)};
    if (const auto local = localEndpoint(parts->udp))
        parts->mark.local_port = local->port;
    return ProbeSocket(std::move(parts));
}

const Socket& ProbeSocket::socket() const
{
    return m_parts->icmp;
}

int ProbeSocket::headerBytes() const
{
    return (m_parts->mark.target.isV4() ? 20 : 40) + 8;
}

/// What was learnt about the path, else that of the interface.
int ProbeSocket::routeMtu() const
{
    const auto route = routeTo(m_parts->mark.target);
    if (!route)
        return 0;
    if (route->mtu_bytes > 0)
        return route->mtu_bytes;
    const auto own = interfaces();
    if (!own)
        return 0;
    const auto link = std::ranges::find(own->interfaces, route->interface, &NetworkInterface::name);
    return link == own->interfaces.end() ? 0 : link->mtu_bytes;
}

void ProbeSocket::setTtl(int ttl) const
{
    if (m_parts->mark.target.isV4())
        setOption(m_parts->sending(), IPPROTO_IP, IP_TTL, ttl);
    else
        setOption(m_parts->sending(), IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl);
}

void ProbeSocket::setDontFragment() const
{
    if (m_parts->mark.target.isV4())
        setOption(m_parts->sending(), IPPROTO_IP, IP_DONTFRAG, 1);
    else
        setOption(m_parts->sending(), IPPROTO_IPV6, IPV6_DONTFRAG, 1);
}

int ProbeSocket::send(std::uint16_t sequence, int packet_bytes) const
{
    const auto& mark = m_parts->mark;
    const auto payload = static_cast<std::size_t>(std::max(packet_bytes - headerBytes(), 4));
    std::string packet(payload + (mark.udp ? 0 : 8), '\0');
    const std::size_t at = mark.udp ? 0 : 6; // first in the datagram, or in the echo header
    putWord(packet, at, sequence);
    putWord(packet, at + 2, static_cast<std::uint16_t>(~sequence)); // keeps the checksum the same
    if (!mark.udp) {
        constexpr char echo_request_v4 = 8;
        constexpr auto echo_request_v6 = static_cast<char>(128);
        packet[0] = mark.target.isV4() ? echo_request_v4 : echo_request_v6;
        putWord(packet, 4, mark.identifier);
        putWord(packet, 2, internetChecksum(packet)); // of ICMPv6 the kernel reckons it
    }
    takeError(m_parts->sending()); // of an earlier probe: it would fail this one
    // An ICMP socket is not connected: it must hear routers as well.
    const auto address = socketAddress({mark.target, 0});
    const auto sent =
        mark.udp ? ::send(descriptor(m_parts->udp), packet.data(), packet.size(), 0)
                 : ::sendto(descriptor(m_parts->icmp), packet.data(), packet.size(), 0, address.get(), address.length);
    return sent < 0 ? errno : 0;
}

std::optional<ProbeAnswer> ProbeSocket::receive() const
{
    std::uint8_t buffer[2048];
    for (;;) {
        SocketAddress from;
        const auto got =
            ::recvfrom(descriptor(m_parts->icmp), buffer, sizeof buffer, MSG_DONTWAIT, from.get(), &from.length);
        if (got < 0)
            return std::nullopt;
        const std::span<const std::uint8_t> bytes(buffer, static_cast<std::size_t>(got));
        const auto sender = endpointOf(from);
        const auto parsed =
            parseIcmpAnswer(m_parts->mark.target.isV4() ? withoutIpHeader(bytes) : bytes, m_parts->mark);
        if (!parsed || !sender)
            continue; // another program's
        ProbeAnswer answer;
        answer.sequence = parsed->sequence;
        answer.icmp = {parsed->type, parsed->code, sender->address};
        answer.reply = parsed->is_echo_reply ? HopReply::EchoReply : hopReply(answer.icmp);
        answer.mtu_bytes = parsed->mtu_bytes;
        return answer;
    }
}

} // namespace deadair::platform
