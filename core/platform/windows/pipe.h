// SPDX-License-Identifier: GPL-3.0-or-later
// A named pipe between two processes of one user, of which one may be an administrator's.
#pragma once

#include "platform/socket.h"
#include "platform/windows/handle.h"

namespace deadair::platform
{

/// A name that nobody can guess; letters and digits only.
std::string pipeName();

/// The end that waits: for this user and administrators, for nobody over the network, for one who connects. An Error where
/// somebody has a pipe of that name already.
Result<Handle> makePipe(const std::string& name);

/// Who is to connect: the process that was started, or one that it started itself.
enum class PipeClient { Itself, Child };

/// Waits until that process has connected, or `process` ended. PermissionDenied where it was another one. The handle keeps the
/// number of `process` from being anybody else's.
std::optional<Error> acceptFrom(HANDLE pipe, HANDLE process, PipeClient who, Clock::time_point deadline);

/// The end that connects. Whoever waits there learns who this is, and cannot act as it. Malformed for a name that pipeName()
/// does not make.
Result<Handle> openPipe(const std::string& name);

/// As readLink() and writeLink().
StreamRead readPipe(HANDLE pipe, std::size_t limit, Clock::time_point deadline, const StopToken& stop);
bool writePipe(HANDLE pipe, std::string_view bytes, Clock::time_point deadline, const StopToken& stop);

} // namespace deadair::platform
