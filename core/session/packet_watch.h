// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/duplicate_filter.h"
#include "capture/live_capture.h"
#include "capture/live_handshakes.h"
#include "session/run_context.h"

namespace deadair
{

/// Captures the packets of the attempts beside them, where the helper may. Nothing waits for it: what left before it
/// was ready is not seen, and it says so.
class PacketWatch final
{
public:
    /// Gets the helper ready while the name is looked up.
    explicit PacketWatch(RunContext& context);

    void watch(const std::vector<IpAddress>& addresses);
    /// After the attempts: the check "packets".
    void finish();

private:
    void take(std::vector<LivePacket> packets);
    RunContext::Ids evidenceOf(const CaptureEnd& end);
    [[nodiscard]] bool beganInTime(const CaptureEnd& end, const std::vector<ConnectAttempt>& attempts) const;

    RunContext& m_context;
    std::vector<IpAddress> m_addresses;
    std::optional<LiveHandshakes> m_live;
    DuplicateFilter m_duplicates; // of the capture's thread, as the two below, until that has ended
    std::vector<LivePacket> m_packets;
    bool m_overflow = false;
    LiveCapture m_capture; // last: it must end before the rest goes
};

} // namespace deadair
