// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/checksum.h"
#include "platform/linux/error_queue.h"
#include "platform/linux/syn_flight.h"
#include "platform/path.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <poll.h>
#include <sys/random.h>

namespace deadair::platform
{
namespace
{

constexpr std::chrono::milliseconds between_tries{300};
constexpr std::chrono::milliseconds after_last_try{700};

constexpr std::uint8_t flag_syn = 0x02;
constexpr std::uint8_t flag_rst = 0x04;
constexpr std::uint8_t flag_ack = 0x10;
constexpr std::uint8_t flag_ece = 0x40;
constexpr std::uint8_t flag_cwr = 0x80;
constexpr std::size_t tcp_header_bytes = 20;

void append(std::string& bytes, std::uint32_t value, int count)
{
    for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xff);
}

std::uint32_t readNumber(std::string_view bytes, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

std::string pseudoHeader(const IpAddress& from, const IpAddress& to, std::size_t length)
{
    const auto count = static_cast<std::size_t>(from.bits()) / 8;
    std::string bytes(from.bytes().begin(), from.bytes().begin() + static_cast<std::ptrdiff_t>(count));
    bytes.append(to.bytes().begin(), to.bytes().begin() + static_cast<std::ptrdiff_t>(count));
    append(bytes, static_cast<std::uint32_t>(length), 4); // RFC 8200 8.1; sums up the same for IPv4
    append(bytes, IPPROTO_TCP, 4);
    return bytes;
}

std::uint8_t flagsOf(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Syn:
        return flag_syn;
    case SegmentKind::SynEcn:
        return flag_syn | flag_ece | flag_cwr;
    case SegmentKind::Ack:
        return flag_ack;
    }
    return 0;
}

struct Segment {
    Endpoint from;
    Endpoint to;
    SegmentKind kind = SegmentKind::Syn;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledged = 0;
};

std::string encode(const Segment& segment)
{
    const bool syn = segment.kind != SegmentKind::Ack;
    std::string bytes;
    append(bytes, segment.from.port, 2);
    append(bytes, segment.to.port, 2);
    append(bytes, segment.sequence, 4);
    append(bytes, syn ? 0 : segment.acknowledged, 4);
    append(bytes, syn ? 0x80 : 0x50, 1); // header length in words, with or without the options below
    append(bytes, flagsOf(segment.kind), 1);
    append(bytes, 64240, 2); // the window that Linux offers
    append(bytes, 0, 4);
    if (syn) {                        // what every system asks for: a bare SYN looks like a scan to some filters
        append(bytes, 0x020405b4, 4); // MSS 1460
        append(bytes, 0x01030307, 4); // window scale 7
        append(bytes, 0x01010402, 4); // SACK permitted
    }
    const auto sum = internetChecksum(pseudoHeader(segment.from.address, segment.to.address, bytes.size()) + bytes);
    bytes[16] = static_cast<char>(sum >> 8);
    bytes[17] = static_cast<char>(sum & 0xff);
    return bytes;
}

struct Received {
    std::string bytes; ///< from the TCP header on
    std::optional<int> ttl;
};

std::optional<Received> receiveSegment(const Socket& socket, bool v4)
{
    char buffer[256];
    alignas(cmsghdr) char control[128];
    iovec vector{buffer, sizeof buffer};
    msghdr message{};
    message.msg_iov = &vector;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const auto got = ::recvmsg(descriptor(socket), &message, MSG_DONTWAIT);
    if (got < 0)
        return std::nullopt;
    Received result;
    result.bytes.assign(buffer, static_cast<std::size_t>(got));
    if (v4) { // an IPv4 raw socket gives the IP header, too
        constexpr std::size_t ttl_at = 8;
        if (result.bytes.size() < 20)
            return Received();
        result.ttl = static_cast<int>(readNumber(result.bytes, ttl_at, 1));
        result.bytes.erase(0, std::size_t{4} * (readNumber(result.bytes, 0, 1) & 15U));
        return result;
    }
    for (auto* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
        int limit = 0;
        if (header->cmsg_level != IPPROTO_IPV6 || header->cmsg_type != IPV6_HOPLIMIT ||
            header->cmsg_len < CMSG_LEN(sizeof limit))
            continue;
        std::copy_n(CMSG_DATA(header), sizeof limit, reinterpret_cast<unsigned char*>(&limit));
        result.ttl = limit;
    }
    return result;
}

/// Only what answers this very segment: a SYN-ACK has to acknowledge it. A reset counts in any case, forged ones often
/// have odd numbers.
SegmentReply replyOf(const std::string& bytes, const Segment& segment)
{
    if (bytes.size() < tcp_header_bytes || readNumber(bytes, 0, 2) != segment.to.port ||
        readNumber(bytes, 2, 2) != segment.from.port)
        return SegmentReply::Silent;
    const auto flags = readNumber(bytes, 13, 1);
    if ((flags & flag_rst) != 0)
        return SegmentReply::Reset;
    const bool syn_ack = (flags & flag_syn) != 0 && (flags & flag_ack) != 0;
    return syn_ack && readNumber(bytes, 8, 4) == segment.sequence + 1 ? SegmentReply::SynAck : SegmentReply::Silent;
}

bool readReply(const Socket& socket, const Segment& segment, SegmentProbe& probe)
{
    while (const auto received = receiveSegment(socket, segment.to.address.isV4())) {
        const auto reply = replyOf(received->bytes, segment);
        if (reply == SegmentReply::Silent)
            continue;
        probe.reply = reply;
        probe.reply_ttl = received->ttl;
        return true;
    }
    while (const auto entry = takeQueuedError(socket)) {
        const auto& quoted = entry->payload;
        if (!entry->icmp || quoted.size() < 4 || readNumber(quoted, 0, 2) != segment.from.port ||
            readNumber(quoted, 2, 2) != segment.to.port)
            continue;
        probe.reply = SegmentReply::Icmp;
        probe.icmp = entry->icmp;
        return true;
    }
    return false;
}

Result<Socket> openRaw(const IpAddress& family)
{
    const auto operation = "open a raw TCP socket";
    auto socket = openSocket(domainOf(family), SOCK_RAW, IPPROTO_TCP);
    if (!socket.valid() && errno == EPERM)
        return Error{ErrorCode::PermissionDenied, operation, "needs CAP_NET_RAW"};
    if (!socket.valid())
        return Error{ErrorCode::System, operation, errnoName(errno)};
    enableErrorQueue(socket, family);
    if (family.isV6())
        setOption(socket, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
    return socket;
}

/// Connected, so that from now on only this host's segments are handed over, and the kernel names our address. What came
/// of other hosts before is thrown away.
std::optional<Error> aim(const Socket& raw, const IpAddress& target)
{
    const auto address = socketAddress({target, 0});
    if (::connect(descriptor(raw), address.get(), address.length) != 0)
        return Error{ErrorCode::System, "connect a raw socket to " + target.toString(), errnoName(errno)};
    while (receiveSegment(raw, target.isV4()) || takeQueuedError(raw)) {
    }
    return std::nullopt;
}

} // namespace

Result<SegmentSockets> SegmentSockets::open()
{
    SegmentSockets sockets;
    auto v4 = openRaw(IpAddress());
    if (!v4)
        return v4.error();
    sockets.m_v4 = std::move(*v4);
    if (auto v6 = openRaw(IpAddress::v6({})))
        sockets.m_v6 = std::move(*v6);
    return sockets;
}

Result<SegmentProbe> segmentProbe(const Endpoint& target, SegmentKind kind, int tries, Clock::time_point deadline,
                                  StopToken stop)
{
    const auto sockets = SegmentSockets::open();
    return sockets ? segmentProbe(*sockets, target, kind, tries, deadline, std::move(stop)) : Result<SegmentProbe>(sockets.error());
}

Result<SegmentProbe> segmentProbe(const SegmentSockets& sockets, const Endpoint& target, SegmentKind kind, int tries,
                                  Clock::time_point deadline, StopToken stop)
{
    const auto& raw = sockets.of(target.address.family());
    if (const auto error = aim(raw, target.address))
        return *error;
    const auto reserved = reservePort(target.address);
    if (!reserved)
        return reserved.error();
    Segment segment{localEndpoint(raw).value_or(Endpoint{}), target, kind, 0, 0};
    segment.from.port = localEndpoint(*reserved).value_or(Endpoint{}).port;
    (void)::getrandom(&segment.sequence, sizeof segment.sequence, 0);
    (void)::getrandom(&segment.acknowledged, sizeof segment.acknowledged, 0);
    const auto bytes = encode(segment);

    SegmentProbe result;
    result.address = target.address;
    result.port = target.port;
    result.segment = kind;
    const auto began = Clock::now();
    bool answered = false;
    while (!answered && result.sent < tries && Clock::now() < deadline && !stop.stop_requested()) {
        if (::send(descriptor(raw), bytes.data(), bytes.size(), 0) < 0)
            return Error{ErrorCode::System, "send a segment to " + target.toString(), errnoName(errno)};
        ++result.sent;
        const auto until = std::min(deadline, Clock::now() + (result.sent < tries ? between_tries : after_last_try));
        while (!answered && waitFor(raw, POLLIN, until, stop) == Readiness::Ready)
            answered = readReply(raw, segment, result);
    }
    result.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began).count();
    return result;
}

} // namespace deadair::platform
