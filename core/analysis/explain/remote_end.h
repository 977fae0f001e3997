// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/explanation.h"
#include "analysis/explain/message_text.h"

namespace deadair::explain_detail
{

struct RemoteEnd {
    std::optional<std::string> host;
    std::optional<std::uint16_t> port;
};

/// The other end of the failed connection, as far as the text names it. `decisive` is the piece that told the kind:
/// what stands near it is meant.
RemoteEnd findRemoteEnd(const MessageText& message, FailureKind kind, const Piece& decisive);

} // namespace deadair::explain_detail
