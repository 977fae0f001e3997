// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/decoder.h"
#include "analysis/tcp/connection_table.h"
#include "evidence/capture.h"
#include "evidence/live_packet.h"

#include <map>
#include <span>

namespace deadair
{

/// The handshakes of a run's first attempts while their packets come: which of the connections to an address is the
/// attempt is known for certain only when it has ended, so the earliest is taken that is no trace.
class LiveHandshakes final
{
public:
    /// `begin_ns` is what the times count from.
    LiveHandshakes(std::vector<Endpoint> servers, std::int64_t begin_ns);

    /// What these packets changed, a capture of one connection for each server.
    std::vector<PacketCapture> add(std::span<const LivePacket> packets);

private:
    [[nodiscard]] std::optional<CapturedConnection> attemptTo(const Endpoint& server) const;

    std::vector<Endpoint> m_servers;
    std::int64_t m_begin_ns;
    packet::Decoder m_decoder;
    tcp::ConnectionTable m_table;
    std::size_t m_packets = 0;
    std::map<Endpoint, CapturedConnection> m_told;
};

} // namespace deadair
