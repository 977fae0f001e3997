// SPDX-License-Identifier: GPL-3.0-or-later
// The layers between the link and TCP, one function each. They call each other from the outside in; a layer that is cut
// or damaged ends the packet there. Internal to the decoder.
#pragma once

#include "analysis/packet/bytes.h"
#include "analysis/packet/fragments.h"
#include "analysis/packet/segment.h"

namespace deadair::packet
{

/// The IP header nearest above what is decoded at the moment; the addresses are borrowed from the packet.
struct IpLayer {
    const std::uint8_t* source = nullptr;
    const std::uint8_t* destination = nullptr;
    std::uint16_t id = 0;
    std::uint8_t ttl = 0;
    bool v6 = false;
};

/// One packet while it is decoded.
struct Dissection {
    Decoded& out;
    FragmentTable& fragments;
    IpLayer ip;
    const IcmpError* error = nullptr; ///< set while inside the quotation of an ICMP error
    bool fragmented = false;          ///< inside the first fragment of a datagram that cannot be put together
    int depth = 0;

    /// Notes that the packet ends before it should.
    void damaged() { out.undecoded = true; }
};

/// Layers are nested as deeply as tunnels are; a packet that claims more is made to exhaust the stack.
class Deeper
{
public:
    explicit Deeper(Dissection& dissection) : m_dissection(dissection) { ++m_dissection.depth; }
    ~Deeper() { --m_dissection.depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;
    [[nodiscard]] bool tooDeep() const { return m_dissection.depth > deepest; }

private:
    static constexpr int deepest = 48;
    Dissection& m_dissection;
};

// Link layers
void linkLayer(Dissection& d, std::uint16_t link_type, Bytes bytes);
void ethernet(Dissection& d, Bytes bytes);
/// What an EtherType announces; below 1536 it is the length of an 802.3 frame.
void etherType(Dissection& d, std::uint16_t type, Bytes payload);
void llc(Dissection& d, Bytes bytes);
void ppp(Dissection& d, Bytes bytes);
void frameRelay(Dissection& d, Bytes bytes);
void pppoeSession(Dissection& d, Bytes bytes);
void wlan(Dissection& d, Bytes bytes, bool swapped_frame_control = false, bool padded_header = false);
void radiotap(Dissection& d, Bytes bytes);
void perPacketInformation(Dissection& d, Bytes bytes);
void prismOrAvs(Dissection& d, Bytes bytes);

// Network layers
void ip(Dissection& d, Bytes bytes); ///< by the version in its first byte
void ipv4(Dissection& d, Bytes bytes);
void ipv6(Dissection& d, Bytes bytes);
void ipProtocol(Dissection& d, std::uint8_t protocol, Bytes payload);
void icmp(Dissection& d, Bytes bytes);
void icmpv6(Dissection& d, Bytes bytes);

// Tunnels
void udp(Dissection& d, Bytes bytes);
void gre(Dissection& d, Bytes bytes);
void mpls(Dissection& d, Bytes bytes);
void networkServiceHeader(Dissection& d, Bytes bytes);

void tcp(Dissection& d, Bytes bytes);

} // namespace deadair::packet
