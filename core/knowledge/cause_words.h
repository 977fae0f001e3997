// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/hypothesis.h"
#include "evidence/evidence.h"

namespace deadair::knowledge
{

/// All words that the templates may use: those of the hypothesis, of its place and of the question, and what follows
/// from them
/// ("target", "url", "proxy_url", "device").
Words wordsFor(const Hypothesis& hypothesis, const Question& question);

/// "db.example:5432", "[fd00::1]:443"; empty for a question without a host.
std::string targetText(const Question& question);
std::string targetText(const std::string& host, std::uint16_t port);

} // namespace deadair::knowledge
