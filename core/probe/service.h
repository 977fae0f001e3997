// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "evidence/evidence.h"
#include "platform/socket.h"

#include <vector>

namespace deadair::probe
{

/// Talks with the service at one address, once the port is known to accept connections: the greeting or the answer to
/// the smallest polite question of its protocol (by URL scheme, else by port), TLS, HTTP. What it gives:
/// - TlsHandshake where the protocol begins with TLS and the server did not leave before,
/// - HttpReply for an HTTP answer, and ServiceReply for every talk that got past TLS,
/// - PathMtu ("tcp_mss") when the exchange stalls as it is and succeeds in small segments.
/// It waits up to five seconds for a word that is owed, eight for a web page, 0.3 for a greeting that nobody owes.
/// Connections to the target: one when all is well; two where the server refuses the TLS versions or the padded
/// request; at most four where it stalls (as it is, small, as it is again, medium).
std::vector<Fact> talkToService(const Question& question, const IpAddress& address,
                                platform::Clock::time_point deadline, StopToken stop);

/// The first words once more on a connection of their own, let die at hop `ttl`: does a reset answer them? Waits `wait`
/// for it. Nothing but the handshake and a closing reset gets to a target further away than that.
ShortReach speakShort(const Question& question, const IpAddress& address, int ttl, std::chrono::milliseconds wait,
                      StopToken stop);

} // namespace deadair::probe
