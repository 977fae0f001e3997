// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/capture_text.h"

namespace deadair
{

/// The handshake of one connection, the client on the left, time downwards.
std::vector<ToneLine> handshakeLadder(const tcp::Connection& connection, bool unicode);

} // namespace deadair
