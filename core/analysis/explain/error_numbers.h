// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/explanation.h"
#include "analysis/explain/message_text.h"

namespace deadair::explain_detail
{

/// A failure told by an error number only.
struct NumberedFailure {
    FailureKind kind;
    FailureStage stage;
    Piece piece;
};

/// The first number in the text that is written as an error number and is one of a connection: errno of Linux and of
/// macOS and the BSDs, Windows Sockets codes (winsock2.h, 10000 to 11999).
std::optional<NumberedFailure> findErrorNumber(std::string_view lower);

} // namespace deadair::explain_detail
