// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/capture.h"
#include "report/ladder.h"

namespace deadair
{

/// One ladder for each connection that a capture holds: every packet in it was seen, where the capture was taken. What
/// became of a packet after that is only known from the answer to it.
std::vector<Ladder> capturedLadders(const PacketCapture& capture);

/// An attempt whose packets are captured while it goes on, `silent_us` after the last of them.
Ladder liveLadder(const PacketCapture& capture, std::int64_t silent_us);

} // namespace deadair
