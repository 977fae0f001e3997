// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection.h"

namespace deadair::tcp
{

/// Puts one segment through Wireshark's analysis of sequence numbers and gives its marks (Mark), 0 for an ordinary one.
/// `direction` is that of the segment. Never looks at checksums, window scaling, SACK or what is above TCP.
std::uint8_t analyseSequence(Connection& connection, int direction, const packet::Segment& segment, std::int64_t time_ns);

} // namespace deadair::tcp
