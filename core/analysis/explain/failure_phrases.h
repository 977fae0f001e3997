// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/explanation.h"

#include <span>

namespace deadair::explain_detail
{

/// How much a phrase decides. The heaviest phrase of a text wins, then the one that stands first.
enum class Weight : std::uint8_t {
    Failed,   ///< the connection failed, nothing about how
    Hint,     ///< a word that may also be an option or a name
    Answer,   ///< an answer of the peer, or a failure without a connection
    Gateway,  ///< a gateway's answer that does not say why
    Vague,    ///< a time-out of no particular phase, an end of file
    Number,   ///< an error number; its words may say more
    Aside,    ///< words of a failure that is often only the fallback's (no IPv6 route beside a dead IPv4 address)
    Words,    ///< the words of an error
    Phase,    ///< the words, and in which phase
    Name,     ///< about the name or the TLS handshake, whatever else the text says
    Override, ///< contains the words of another failure and is none of it
};

/// One phrase of an error message, in lower case; '*' stands for a short piece of anything.
struct FailurePhrase {
    std::string_view text;
    FailureKind kind;
    FailureStage stage; ///< Unknown: what the kind implies
    Weight weight;
};

/// English: errno texts, names of error codes and exceptions.
std::span<const FailurePhrase> generalPhrases();
/// The same about resolving names and about TLS.
std::span<const FailurePhrase> handshakePhrases();
/// What particular programs, drivers and protocols say.
std::span<const FailurePhrase> programPhrases();
/// Logs of gateways, and answers: of gateways, and of the peer itself.
std::span<const FailurePhrase> answerPhrases();
/// System messages of Windows and of C libraries: western European languages, and the others.
std::span<const FailurePhrase> localizedPhrases();
std::span<const FailurePhrase> localizedPhrasesEast();

} // namespace deadair::explain_detail
