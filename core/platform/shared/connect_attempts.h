// SPDX-License-Identifier: GPL-3.0-or-later
// What connectAll() wants of each system: one attempt's socket. The order of things and the clock are connect_attempts.cpp's.
#pragma once

#include "platform/connect.h"

namespace deadair::platform
{

enum class AttemptPhase { Waiting, Pending, Answered };

/// One attempt under way.
struct PendingAttempt {
    AttemptPhase phase = AttemptPhase::Waiting;
    Clock::time_point due;
    Clock::time_point started;
    Socket socket;
};

/// Opens the socket and calls connect(); the phase is Pending afterwards, or Answered with the reason in `attempt`.
void startAttempt(PendingAttempt& pending, ConnectAttempt& attempt);

/// Looks at a socket that woke up; false when it has no answer yet. Ends the attempt when it has.
bool takeAnswer(PendingAttempt& pending, ConnectAttempt& attempt);

/// Notes what the system tells of the connection, and closes its socket.
void finishAttempt(PendingAttempt& pending, ConnectAttempt& attempt);

} // namespace deadair::platform
