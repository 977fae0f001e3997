// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the connections of a capture.
#pragma once

#include "analysis/tcp/correlate.h"
#include "analysis/tcp/verdict.h"

#include <string>

namespace deadair
{

/// "no answer", for tables and summaries.
std::string verdictTitle(tcp::VerdictId id);

/// One sentence about the connection, with the facts that prove it.
std::string verdictSentence(const tcp::Verdict& verdict, const tcp::Connection& connection);

/// "lost on the way there", for tables; empty where nothing was lost and where the captures do not tell.
std::string lossTitle(tcp::LossPlace place);

/// One sentence about where the handshake was lost between the two ends, and which causes that leaves.
std::string lossSentence(const tcp::CorrelatedConnection& connection);

/// Why a capture file could not be read to its end, and where that is.
std::string damageWords(const packet::Damage& damage);

/// "MSS 1460, window scale 7, SACK, timestamps".
std::string optionWords(const tcp::HandshakeOptions& options);

} // namespace deadair
