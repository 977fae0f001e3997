// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/fragments.h"
#include "analysis/packet/segment.h"

namespace deadair::packet
{

/// Finds the TCP headers of packets, whatever they are wrapped in: link layers, tags, tunnels, fragments. Of each, the
/// addresses come from the IP header directly above. Remembers incomplete datagrams between packets, up to a limit.
class Decoder
{
public:
    /// What the packet holds; borrowed until the next call.
    const Decoded& decode(const CapturedPacket& packet);
    /// The same in the caller's place, which keeps its memory from packet to packet. It is borrowed from the packet; false
    /// where it is borrowed from a datagram put together as well, which goes with the next call.
    bool decode(const CapturedPacket& packet, Decoded& decoded);
    /// Fragments thrown away because the limit was reached.
    [[nodiscard]] std::uint64_t droppedFragments() const { return m_fragments.dropped(); }

private:
    Decoded m_decoded;
    FragmentTable m_fragments;
};

} // namespace deadair::packet
