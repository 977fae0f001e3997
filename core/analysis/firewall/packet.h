// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace deadair::firewall
{

enum class CtState { New, Established, Related, Invalid, Untracked };

/// IANA numbers.
namespace ip_protocol
{
inline constexpr std::uint8_t tcp = 6, udp = 17, dccp = 33, sctp = 132, udplite = 136;
}

namespace tcp_flags
{
inline constexpr std::uint8_t fin = 1, syn = 2, rst = 4, psh = 8, ack = 16, urg = 32, ece = 64, cwr = 128;
}

/// A connection as conntrack first saw it, and what address translation made of it.
struct Connection {
    IpAddress source, destination;
    std::optional<std::uint16_t> source_port, destination_port;
    std::optional<bool> source_translated, destination_translated;
};

/// One packet, as it would enter the first hook. What is absent is unknown: a rule that asks for it cannot be decided.
struct Packet {
    IpAddress source;
    bool any_source = false; ///< which host sends it is not known: `source` says nothing
    IpAddress destination;
    bool any_destination = false; ///< the same for the receiver; `destination` still says the family
    std::uint8_t protocol = 6;    ///< IANA number
    std::optional<std::uint16_t> source_port;
    std::uint16_t source_port_low = 1, source_port_high = 65535; ///< where source_port is not known
    std::optional<std::uint16_t> destination_port;
    std::uint16_t destination_port_low = 1, destination_port_high = 65535; ///< where destination_port is not known
    std::optional<std::uint8_t> tcp_flag_bits = tcp_flags::syn;
    std::optional<std::vector<std::uint8_t>> tcp_options; ///< kinds present (RFC 9293, IANA)
    std::optional<std::vector<std::uint8_t>> tcp_options_offered; ///< by the SYN that this answers: it has no others
    std::optional<std::uint16_t> tcp_mss;                 ///< of the maximum segment size option
    std::optional<std::string> in_interface, out_interface;
    /// What conntrack says once it has seen the packet: New for a first SYN, Established for the SYN-ACK.
    std::optional<CtState> ct_state = CtState::New;
    std::optional<Connection> answers; ///< the connection that this packet is an answer in
    std::optional<std::uint32_t> mark = 0;
    std::optional<std::uint32_t> ct_mark = 0;
    std::optional<std::uint32_t> uid, gid;     ///< of the socket's owner
    std::optional<std::uint32_t> length;       ///< of the IP packet, bytes
    std::optional<std::uint8_t> ttl;           ///< or hop limit
    std::optional<std::uint8_t> traffic_class; ///< DSCP and ECN bits (RFC 2474, 3168)
    std::optional<bool> dont_fragment;
    std::optional<std::uint32_t> priority; ///< as `meta priority` sees it
    std::optional<std::string> source_mac; ///< "00:11:22:33:44:55"
    std::optional<bool> reverse_path_ok;   ///< the route back to the source leaves by in_interface
};

/// A network device, as far as rules ask for it.
struct Device {
    std::string name;
    std::uint32_t group = 0; ///< `ip link set … group`
    std::uint16_t type = 0;  ///< ARPHRD_*, linux/if_arp.h
    std::vector<IpAddress> addresses;
    bool bridge = false;
};

/// What the machine is, as far as rules ask for it.
struct Machine {
    std::optional<std::vector<IpPrefix>> addresses; ///< its interfaces' addresses with their prefix lengths
    std::optional<std::vector<Device>> devices;
    std::optional<std::vector<std::uint16_t>> queues_served; ///< NFQUEUE numbers that a program listens to
    /// The interface by which a packet to this destination with this mark leaves; absent where there is no route. Asked
    /// where rules change what routing looks at.
    std::function<std::optional<std::string>(const IpAddress& destination, std::uint32_t mark)> interface_towards;
};

} // namespace deadair::firewall
