// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/correlate.h"
#include "analysis/tcp/verdict.h"
#include "session/capture_input.h"

#include <QString>

#include <memory>
#include <vector>

namespace deadair::ui
{

/// What a table shows of a connection, ready to be searched and sorted without looking at the connection again.
struct ConnectionLine {
    const tcp::Connection* connection = nullptr;
    const tcp::CorrelatedConnection* both = nullptr; ///< with what the other end saw; null without a capture from there
    tcp::Verdict verdict;
    QString client;
    QString server;
    QString fate;              ///< "no answer"
    QString search;            ///< all of these in lower case
    std::int64_t start_ns = 0; ///< after the first packet of the capture
    std::int64_t rtt_ns = -1;  ///< -1: the handshake was not completed
    std::uint32_t syns = 0;

    /// The two captures show where the handshake came to its end.
    [[nodiscard]] bool located() const
    {
        return both != nullptr && both->place != tcp::LossPlace::None && both->place != tcp::LossPlace::Unknown;
    }
};

/// All connections of a capture, in the order in which they began, then those that only the other end saw. Immutable, so
/// that it may be made in one thread and read in another.
struct ConnectionList {
    std::shared_ptr<const CaptureInput> input; ///< owns the connections
    std::optional<tcp::Correlation> correlation; ///< with the capture from the other end
    std::vector<ConnectionLine> lines;
};

ConnectionList listConnections(std::shared_ptr<const CaptureInput> input);

} // namespace deadair::ui
