// SPDX-License-Identifier: GPL-3.0-or-later
// What went to and fro in one connection attempt, as values that are drawn (report, window) and read out alike.
#pragma once

#include "evidence/evidence.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace deadair
{

/// What a packet or a note stands for; decides its colour, never alone.
enum class LadderTone { Sent, Again, Answer, Refusal, Quiet };

/// A packet on its way, or (from == to) something that happened at one party.
struct LadderEvent {
    std::int64_t time_us = 0;   ///< when it left, from the first packet of the attempt
    std::int64_t travel_us = 0; ///< until it arrived; 0: not known
    std::size_t from = 0;       ///< index into Ladder::parties
    std::size_t to = 0;
    bool arrives = true;   ///< false: nothing more is known of it, it ends in a cross
    bool inferred = false; ///< reckoned from what the kernel counted, not seen on the wire
    LadderTone tone = LadderTone::Sent;
    std::string label; ///< "SYN, try 2"
    std::string words; ///< the whole story in a sentence: for hovering and for screen readers

    bool operator==(const LadderEvent&) const = default;
};

struct Ladder {
    std::string title;                ///< the endpoint
    std::vector<std::string> parties; ///< from left to right: this computer, what is known between, the server
    std::vector<LadderEvent> events;  ///< in the order of time
    std::int64_t end_us = 0;          ///< how long it was watched

    bool operator==(const Ladder&) const = default;
};

/// First one ladder for each connection that a capture holds, then one for the first attempt to connect to each address
/// (of those the user asks about), in the order of the evidence. Times of retransmissions are reckoned from their number (RFC 6298), so they are marked as inferred.
std::vector<Ladder> laddersOf(std::span<const Evidence> evidence);

/// An attempt that has not been answered yet, `waited_us` after its first SYN: the retransmissions that the kernel has
/// made by then are inferred from its settings.
Ladder pendingLadder(const std::string& endpoint, int linear_timeouts, std::int64_t waited_us);

/// The ladder as a sentence, for those who cannot see it.
std::string ladderWords(const Ladder& ladder);

} // namespace deadair
