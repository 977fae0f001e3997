// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection_table.h"
#include "evidence/capture.h"

namespace deadair::tcp
{

/// Where the packets came from, and what is known about those that are missing.
struct CaptureProvenance {
    std::string source; ///< the file or the interface
    bool live = false;
    CapturePoint point = CapturePoint::Unknown; ///< found out from the connections where it is unknown
    std::int64_t begin_ns = 0;                  ///< what the times in the evidence count from
    std::int64_t window_us = 0;
    std::int64_t packets = 0;
    std::optional<std::int64_t> dropped;
    bool complete = true;
};

/// What the connections in the table show about a server's endpoint: failed ones first, the latest first, a few of them.
PacketCapture captureEvidence(const ConnectionTable& table, const Endpoint& server, const CaptureProvenance& provenance);

/// One connection as captureEvidence() shows it, its times counted from `begin_ns`.
CapturedConnection capturedConnection(const Connection& connection, std::int64_t begin_ns);

} // namespace deadair::tcp
