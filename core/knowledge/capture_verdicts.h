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

/// One sentence about where the handshake was lost between the two ends, and which causes that leaves.
std::string lossSentence(const tcp::CorrelatedConnection& connection);

/// "MSS 1460, window scale 7, SACK, timestamps".
std::string optionWords(const tcp::HandshakeOptions& options);

} // namespace deadair
