// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/decoder.h"
#include "analysis/tcp/capture_analysis.h"
#include "analysis/tcp/handshake_events.h"
#include "capture/duplicate_filter.h"

namespace deadair
{

/// The analysis of a capture file, made while the packets come.
class LiveAnalysis final
{
public:
    LiveAnalysis();

    /// What the packet means for the handshake of its connection; nothing for one that was seen on another interface.
    std::vector<tcp::HandshakeEvent> add(const LivePacket& packet);
    /// Ends it. `dropped` as the capturing system counted, where it did.
    void finish(std::optional<std::int64_t> dropped);

    [[nodiscard]] const tcp::CaptureAnalysis& analysis() const { return m_analysis; }

private:
    tcp::CaptureAnalysis m_analysis;
    packet::Decoder m_decoder;
    tcp::HandshakeWatch m_watch;
    DuplicateFilter m_duplicates;
};

/// A live packet as the decoder takes it; borrows its bytes.
packet::CapturedPacket decodable(const LivePacket& packet);

} // namespace deadair
