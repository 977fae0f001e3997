// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/conversation.h"

#include <optional>

namespace deadair::probe
{

/// Finds out whether `stalled` stalls because full-sized packets vanish (RFC 8899: ask with a size that must pass,
/// confirm that the usual one fails): the same exchange in small segments succeeds at once, and as it is stalls again.
/// Absent otherwise. Makes one to three further connections and takes at most about four seconds; one when small
/// segments do not help.
std::optional<PathMtu> contrastSegments(const ConversationPlan& plan, Conversation& stalled,
                                        platform::Clock::time_point deadline, const StopToken& stop);

} // namespace deadair::probe
