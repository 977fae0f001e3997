// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/path.h"
#include "platform/linux/error_queue.h"
#include "platform/socket.h"

namespace deadair::platform
{

/// Nobody should listen there: the first of traceroute's ports.
inline constexpr std::uint16_t unused_udp_port = 33434;

enum class ProbeMethod { Icmp, Udp };

/// What came back for a probe.
struct ProbeAnswer {
    std::optional<std::uint16_t> sequence; ///< of the probe; absent where the ICMP error quoted too little
    HopReply reply = HopReply::Silent;
    IcmpError icmp;    ///< of an EchoReply only the sender counts
    int mtu_bytes = 0; ///< of "fragmentation needed" and "packet too big"
};

/// Whether the host itself has spoken: an echo reply, or its word that nobody listens on the UDP port.
bool isHostsOwn(const ProbeAnswer& answer, const IpAddress& target);

/// Numbered echo requests or UDP datagrams to one host, and whatever answers them. All probes are of one flow: also the
/// checksum, which some routers hash for ICMP, is the same for all (Paris traceroute).
class ProbeSocket
{
public:
    /// ICMP: a datagram socket if the group is in net.ipv4.ping_group_range, else a raw one, else PermissionDenied.
    static Result<ProbeSocket> open(ProbeMethod method, const IpAddress& target);

    [[nodiscard]] const Socket& socket() const { return m_socket; }
    [[nodiscard]] int headerBytes() const { return (m_target.isV4() ? 20 : 40) + 8; }

    void setTtl(int ttl) const;
    /// Full-sized probes: never fragment, whatever path MTU the kernel has learnt (IP_PMTUDISC_PROBE).
    void setDontFragment() const;

    /// Sends one probe in an IP packet of this size (at least headerBytes() + 4). Gives errno, 0 when it was sent.
    [[nodiscard]] int send(std::uint16_t sequence, int packet_bytes) const;
    [[nodiscard]] int send(std::uint16_t sequence) const { return send(sequence, headerBytes() + 32); }

    /// The next answer that is there already.
    [[nodiscard]] std::optional<ProbeAnswer> receive() const;

private:
    ProbeSocket(ProbeMethod method, const IpAddress& target, Socket socket, bool raw);
    [[nodiscard]] std::optional<std::uint16_t> sequenceOf(std::string_view payload, bool reply) const;
    [[nodiscard]] std::optional<ProbeAnswer> receiveReply() const;
    [[nodiscard]] std::optional<ProbeAnswer> receiveError() const;

    ProbeMethod m_method;
    IpAddress m_target;
    Socket m_socket;
    bool m_raw;
    std::uint16_t m_identifier;
};

} // namespace deadair::platform
