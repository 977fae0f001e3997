// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/path.h"
#include "platform/socket.h"

#include <memory>

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
class ProbeSocket final
{
public:
    /// ICMP on Linux: a datagram socket if the group is in net.ipv4.ping_group_range, else a raw one, else PermissionDenied.
    static Result<ProbeSocket> open(ProbeMethod method, const IpAddress& target);
    ProbeSocket(ProbeSocket&&) noexcept;
    ProbeSocket& operator=(ProbeSocket&&) noexcept;
    ~ProbeSocket();

    /// To wait for: readable when an answer may be there.
    [[nodiscard]] const Socket& socket() const;
    [[nodiscard]] int headerBytes() const;

    void setTtl(int ttl) const;
    /// Full-sized probes: never fragment, whatever path MTU the kernel has learnt.
    void setDontFragment() const;
    /// That the kernel believes in for this host; 0 where it tells none.
    [[nodiscard]] int routeMtu() const;

    /// Sends one probe in an IP packet of this size (at least headerBytes() + 4). Gives errno, 0 when it was sent.
    [[nodiscard]] int send(std::uint16_t sequence, int packet_bytes) const;
    [[nodiscard]] int send(std::uint16_t sequence) const { return send(sequence, headerBytes() + 32); }

    /// The next answer that is there already.
    [[nodiscard]] std::optional<ProbeAnswer> receive() const;

private:
    struct Parts;
    explicit ProbeSocket(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace deadair::platform
