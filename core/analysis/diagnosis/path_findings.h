// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/evidence_view.h"

#include <map>
#include <optional>

namespace deadair
{

/// What the traces, pings and contrast probes of one address say together.
struct PathFindings {
    std::map<int, IpAddress> routers; ///< by time-to-live, from any trace; the target itself is not among them
    Item<Trace> target_trace;         ///< TCP to the port asked about
    Item<Trace> reference;            ///< the trace by other packets that got furthest
    int last_answer = 0;              ///< last time-to-live at which a router answered the target trace
    int reference_answer = 0;         ///< likewise the reference, final answers included
    std::optional<int> distance;      ///< of the target, from its own answers to other packets than the failing ones
    std::optional<int> answer_ttl;    ///< at which the target trace first got a SYN-ACK, reset or rejection
    bool host_answers = false;        ///< the target's own address answered something
    std::vector<std::string> host_evidence;
    std::optional<int> loop_at;      ///< first hop of a routing loop
    Item<OptionProbe> stack_reached; ///< the target's own IP layer answered for a SYN to this port
    Item<OptionProbe> stack_missed;  ///< it did not, though the router before it did
    Item<SegmentProbe> ack;          ///< answer to a bare ACK
    Item<ConnectAttempt> contrast;   ///< another port of the same host that answered
    std::vector<Item<ConnectAttempt>> contrasts;

    /// Router at a hop, by any trace. Absent for a quiet one.
    [[nodiscard]] std::optional<IpAddress> routerAt(int ttl) const;
    /// Hop of a router's address. Absent when no trace met it.
    [[nodiscard]] std::optional<int> hopOf(const IpAddress& address) const;
    /// The reference went further than the target trace, past at least one hop that the latter should have shown.
    [[nodiscard]] bool stopsShort() const;
};

PathFindings findPath(std::span<const Evidence> evidence, const IpAddress& address, std::uint16_t port);

} // namespace deadair
