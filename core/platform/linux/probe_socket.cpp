// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/probe_socket.h"

#include "platform/linux/checksum.h"
#include "platform/linux/hop_reply.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

constexpr std::uint8_t echoRequest(bool v4)
{
    return v4 ? 8 : 128;
}
constexpr std::uint8_t echoReply(bool v4)
{
    return v4 ? 0 : 129;
}

std::uint16_t word(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(static_cast<std::uint8_t>(bytes[at]) << 8 |
                                      static_cast<std::uint8_t>(bytes[at + 1]));
}

void putWord(std::string& bytes, std::size_t at, std::uint16_t value)
{
    bytes[at] = static_cast<char>(value >> 8);
    bytes[at + 1] = static_cast<char>(value & 0xff);
}

} // namespace

bool isHostsOwn(const ProbeAnswer& answer, const IpAddress& target)
{
    return answer.reply == HopReply::EchoReply ||
           (answer.reply == HopReply::PortUnreachable && answer.icmp.sender == target);
}

ProbeSocket::ProbeSocket(ProbeMethod method, const IpAddress& target, Socket socket, bool raw)
    : m_method(method),
      m_target(target),
      m_socket(std::move(socket)),
      m_raw(raw),
      m_identifier(static_cast<std::uint16_t>(::getpid() ^ (descriptor(m_socket) << 8)))
{
}

Result<ProbeSocket> ProbeSocket::open(ProbeMethod method, const IpAddress& target)
{
    const int domain = domainOf(target);
    const int icmp = target.isV4() ? int(IPPROTO_ICMP) : int(IPPROTO_ICMPV6);
    const auto operation = "probe " + target.toString();
    bool raw = false;
    auto socket = openSocket(domain, SOCK_DGRAM, method == ProbeMethod::Udp ? int(IPPROTO_UDP) : icmp);
    if (!socket.valid() && method == ProbeMethod::Icmp && (errno == EACCES || errno == EPROTONOSUPPORT)) {
        raw = true;
        socket = openSocket(domain, SOCK_RAW, icmp);
        if (!socket.valid() && errno == EPERM)
            return Error{ErrorCode::PermissionDenied, operation,
                         "ICMP needs a group in net.ipv4.ping_group_range, or CAP_NET_RAW"};
    }
    if (!socket.valid())
        return Error{ErrorCode::System, operation, errnoName(errno)};
    enableErrorQueue(socket, target);
    const auto address = socketAddress({target, method == ProbeMethod::Udp ? unused_udp_port : std::uint16_t(0)});
    if (::connect(descriptor(socket), address.get(), address.length) != 0)
        return Error{ErrorCode::System, operation, errnoName(errno)};
    return ProbeSocket(method, target, std::move(socket), raw);
}

void ProbeSocket::setTtl(int ttl) const
{
    if (m_target.isV4())
        setOption(m_socket, IPPROTO_IP, IP_TTL, ttl);
    else
        setOption(m_socket, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl);
}

void ProbeSocket::setDontFragment() const
{
    if (m_target.isV4())
        setOption(m_socket, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE);
    else
        setOption(m_socket, IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_PROBE);
}

int ProbeSocket::send(std::uint16_t sequence, int packet_bytes) const
{
    const bool icmp = m_method == ProbeMethod::Icmp;
    const auto payload = static_cast<std::size_t>(std::max(packet_bytes - headerBytes(), 4));
    std::string packet(payload + (icmp ? 8 : 0), '\0');
    const std::size_t at = icmp ? 6 : 0; // in the echo header, or first in the datagram
    putWord(packet, at, sequence);
    putWord(packet, at + 2, static_cast<std::uint16_t>(~sequence)); // keeps the checksum the same
    if (icmp) {
        packet[0] = static_cast<char>(echoRequest(m_target.isV4()));
        putWord(packet, 4, m_identifier); // a datagram socket has its own put in, and the checksum
        putWord(packet, 2, internetChecksum(packet));
    }
    takeError(m_socket); // of an earlier probe: it would fail this one
    return ::send(descriptor(m_socket), packet.data(), packet.size(), 0) < 0 ? errno : 0;
}

std::optional<ProbeAnswer> ProbeSocket::receive() const
{
    auto answer = receiveReply();
    return answer ? answer : receiveError();
}

std::optional<std::uint16_t> ProbeSocket::sequenceOf(std::string_view payload, bool reply) const
{
    if (m_method == ProbeMethod::Udp)
        return payload.size() < 2 ? std::nullopt : std::optional(word(payload, 0));
    const bool v4 = m_target.isV4();
    const auto type = reply ? echoReply(v4) : echoRequest(v4);
    if (payload.size() < 8 || static_cast<std::uint8_t>(payload[0]) != type)
        return std::nullopt;
    if (m_raw && word(payload, 4) != m_identifier)
        return std::nullopt; // another program's
    return word(payload, 6);
}

std::optional<ProbeAnswer> ProbeSocket::receiveReply() const
{
    char buffer[512];
    for (;;) {
        const auto got = ::recv(descriptor(m_socket), buffer, sizeof buffer, MSG_DONTWAIT);
        if (got < 0)
            return std::nullopt;
        std::string_view bytes(buffer, static_cast<std::size_t>(got));
        if (m_raw && m_target.isV4()) {
            const auto header = bytes.empty() ? 0U : (static_cast<unsigned>(bytes[0]) & 15U) * 4U;
            bytes.remove_prefix(std::min<std::size_t>(header, bytes.size()));
        }
        ProbeAnswer answer;
        answer.reply = HopReply::EchoReply;
        answer.icmp.sender = m_target;
        answer.sequence = sequenceOf(bytes, true);
        // A datagram means that somebody does listen on the port: the host's answer all the same.
        if (answer.sequence || m_method == ProbeMethod::Udp)
            return answer;
    }
}

std::optional<ProbeAnswer> ProbeSocket::receiveError() const
{
    while (const auto entry = takeQueuedError(m_socket)) {
        if (!entry->icmp)
            continue;
        ProbeAnswer answer;
        answer.reply = hopReply(*entry->icmp);
        answer.icmp = *entry->icmp;
        const bool too_big =
            m_target.isV4() ? entry->icmp->type == 3 && entry->icmp->code == 4 : entry->icmp->type == 2;
        answer.mtu_bytes = too_big ? entry->info : 0;
        answer.sequence = sequenceOf(entry->payload, false);
        if (answer.sequence || m_method == ProbeMethod::Udp)
            return answer;
    }
    return std::nullopt;
}

} // namespace deadair::platform
