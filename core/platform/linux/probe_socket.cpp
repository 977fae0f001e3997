// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/probe_socket.h"

#include "platform/shared/checksum.h"
#include "platform/linux/error_queue.h"
#include "platform/posix/hop_reply.h"
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

struct ProbeSocket::Parts {
    ProbeMethod method;
    IpAddress target;
    Socket socket;
    bool raw = false;
    std::uint16_t identifier = 0; ///< of a raw socket's echo requests

    [[nodiscard]] std::optional<std::uint16_t> sequenceOf(std::string_view payload, bool reply) const;
    [[nodiscard]] std::optional<ProbeAnswer> receiveReply() const;
    [[nodiscard]] std::optional<ProbeAnswer> receiveError() const;
};

ProbeSocket::ProbeSocket(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ProbeSocket::ProbeSocket(ProbeSocket&&) noexcept = default;
ProbeSocket& ProbeSocket::operator=(ProbeSocket&&) noexcept = default;
ProbeSocket::~ProbeSocket() = default;

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
    const auto identifier = static_cast<std::uint16_t>(::getpid() ^ (descriptor(socket) << 8));
    return ProbeSocket(std::make_unique<Parts>(Parts{method, target, std::move(socket), raw, identifier}));
}

const Socket& ProbeSocket::socket() const
{
    return m_parts->socket;
}

int ProbeSocket::headerBytes() const
{
    return (m_parts->target.isV4() ? 20 : 40) + 8;
}

int ProbeSocket::routeMtu() const
{
    int mtu = 0;
    socklen_t length = sizeof mtu;
    const bool v4 = m_parts->target.isV4();
    return ::getsockopt(descriptor(m_parts->socket), v4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6), v4 ? int(IP_MTU) : int(IPV6_MTU),
                        &mtu, &length) == 0
               ? mtu
               : 0;
}

void ProbeSocket::setTtl(int ttl) const
{
    if (m_parts->target.isV4())
        setOption(m_parts->socket, IPPROTO_IP, IP_TTL, ttl);
    else
        setOption(m_parts->socket, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl);
}

void ProbeSocket::setDontFragment() const
{
    if (m_parts->target.isV4())
        setOption(m_parts->socket, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE);
    else
        setOption(m_parts->socket, IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_PROBE);
}

int ProbeSocket::send(std::uint16_t sequence, int packet_bytes) const
{
    const bool icmp = m_parts->method == ProbeMethod::Icmp;
    const auto payload = static_cast<std::size_t>(std::max(packet_bytes - headerBytes(), 4));
    std::string packet(payload + (icmp ? 8 : 0), '\0');
    const std::size_t at = icmp ? 6 : 0; // in the echo header, or first in the datagram
    putWord(packet, at, sequence);
    putWord(packet, at + 2, static_cast<std::uint16_t>(~sequence)); // keeps the checksum the same
    if (icmp) {
        packet[0] = static_cast<char>(echoRequest(m_parts->target.isV4()));
        putWord(packet, 4, m_parts->identifier); // a datagram socket has its own put in, and the checksum
        putWord(packet, 2, internetChecksum(packet));
    }
    takeError(m_parts->socket); // of an earlier probe: it would fail this one
    return ::send(descriptor(m_parts->socket), packet.data(), packet.size(), 0) < 0 ? errno : 0;
}

std::optional<ProbeAnswer> ProbeSocket::receive() const
{
    auto answer = m_parts->receiveReply();
    return answer ? answer : m_parts->receiveError();
}

std::optional<std::uint16_t> ProbeSocket::Parts::sequenceOf(std::string_view payload, bool reply) const
{
    if (method == ProbeMethod::Udp)
        return payload.size() < 2 ? std::nullopt : std::optional(word(payload, 0));
    const bool v4 = target.isV4();
    const auto type = reply ? echoReply(v4) : echoRequest(v4);
    if (payload.size() < 8 || static_cast<std::uint8_t>(payload[0]) != type)
        return std::nullopt;
    if (raw && word(payload, 4) != identifier)
        return std::nullopt; // another program's
    return word(payload, 6);
}

std::optional<ProbeAnswer> ProbeSocket::Parts::receiveReply() const
{
    char buffer[512];
    for (;;) {
        const auto got = ::recv(descriptor(socket), buffer, sizeof buffer, MSG_DONTWAIT);
        if (got < 0)
            return std::nullopt;
        std::string_view bytes(buffer, static_cast<std::size_t>(got));
        if (raw && target.isV4()) {
            const auto header = bytes.empty() ? 0U : (static_cast<unsigned>(bytes[0]) & 15U) * 4U;
            bytes.remove_prefix(std::min<std::size_t>(header, bytes.size()));
        }
        ProbeAnswer answer;
        answer.reply = HopReply::EchoReply;
        answer.icmp.sender = target;
        answer.sequence = sequenceOf(bytes, true);
        // A datagram means that somebody does listen on the port: the host's answer all the same.
        if (answer.sequence || method == ProbeMethod::Udp)
            return answer;
    }
}

std::optional<ProbeAnswer> ProbeSocket::Parts::receiveError() const
{
    while (const auto entry = takeQueuedError(socket)) {
        if (!entry->icmp)
            continue;
        ProbeAnswer answer;
        answer.reply = hopReply(*entry->icmp);
        answer.icmp = *entry->icmp;
        const bool too_big =
            target.isV4() ? entry->icmp->type == 3 && entry->icmp->code == 4 : entry->icmp->type == 2;
        answer.mtu_bytes = too_big ? entry->info : 0;
        answer.sequence = sequenceOf(entry->payload, false);
        if (answer.sequence || method == ProbeMethod::Udp)
            return answer;
    }
    return std::nullopt;
}

} // namespace deadair::platform
