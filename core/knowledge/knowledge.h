// SPDX-License-Identifier: GPL-3.0-or-later
// What Deadair says to people: about causes, checks and evidence. All texts are in the user's language, UTF-8; values
// that came from the network or from files are made harmless (see base/visible_text.h), not escaped for HTML.
#pragma once

#include "analysis/diagnosis/case.h"
#include "analysis/tcp/handshake_events.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// The ids of all causes, in the order of the catalogue.
std::vector<std::string_view> knownCauses();

/// "Blocked by this computer's firewall". The id itself for a cause that is not in the catalogue.
std::string causeTitle(std::string_view cause);

/// The sentence about one hypothesis: "The server's firewall drops connections to port 5432."
std::string causeSummary(const Hypothesis& hypothesis, const Question& question);

/// What the cause means, in two or three sentences; empty for an unknown cause.
std::string causeMeaning(std::string_view cause);

/// The sentence of the verdict. Where nothing is conclusive it names the best rivals and what would separate them.
std::string verdictSummary(const Diagnosis& diagnosis, const Question& question);

/// What to do about a hypothesis, with commands for the three systems; empty steps for an unknown cause.
Remedy remedyFor(const Hypothesis& hypothesis, const Question& question);

/// A step of a Remedy, taken apart. Empty where the step does not say it.
struct RemedyStep {
    std::string who;  ///< "The network team"
    std::string what; ///< what to do
    std::string sign; ///< "It worked when …"
};
RemedyStep partsOf(const std::string& step);

/// The commands of a remedy for the system that this runs on.
std::vector<std::string> commandsHere(const Remedy& remedy);

/// What to run or to ask to find out which of these causes it is; each once.
std::vector<std::string> howToSeparate(const std::vector<std::string>& causes, const Question& question = {});

/// "Local firewall", for the ids of session/plan.h. The id itself when it is unknown.
std::string checkTitle(std::string_view id);

/// The ids of all checks, in the order of the checklist.
std::vector<std::string_view> knownChecks();

/// What a check looks at and why, in one sentence; empty for an unknown one.
std::string checkMeaning(std::string_view id);

/// One plain sentence: what a check found, or why it was skipped (its NotMeasured evidence).
std::string checkDetail(const std::string& id, CheckStatus status, std::span<const Evidence* const> evidence);
std::string checkDetail(const std::string& id, CheckStatus status, const std::vector<Evidence>& evidence);

/// A piece of evidence in one sentence.
std::string describe(const Evidence& evidence);

/// What a packet means for its connection, in one sentence.
std::string packetText(const tcp::HandshakeEvent& event);

/// "timed out", "was refused", … completes "The connection …".
std::string outcomeWords(Outcome outcome);

/// "this computer", "DNS", "the server", …, with the address, hop, rule, interface and process that are known.
std::string placeWords(const Place& place);

/// "97 %".
std::string confidenceWords(double confidence);

/// What became of a probe at a hop: "no answer", "accepts (SYN-ACK)", …
std::string hopWords(HopReply reply);

/// "passed", "warning", "failed", "skipped", "unknown".
std::string statusWord(CheckStatus status);

} // namespace deadair
