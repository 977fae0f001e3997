// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/correlate.h"
#include "report/ladder.h"

namespace deadair
{

/// A handshake that was captured at both ends, in the time of the client: what left one end and when it came to the other
/// is seen, not reckoned. `clock_offset_ns` is the server's clock minus the client's.
Ladder bothEndsLadder(const tcp::CorrelatedConnection& both, std::int64_t clock_offset_ns);

} // namespace deadair
