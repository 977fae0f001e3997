// SPDX-License-Identifier: GPL-3.0-or-later
// For libraries that own their sockets and leave the waiting to us.
#pragma once

#include "platform/socket.h"

#include <span>

namespace deadair::platform
{

/// A socket to wait for, and what became of it.
struct Watched {
    Socket::Handle handle = Socket::invalid;
    bool want_read = true;
    bool want_write = false;
    bool readable = false; ///< also for an error or the end of the stream
    bool writable = false;
    bool failed = false; ///< an error waits to be read
};

/// Waits until one of the sockets is ready or `timeout` passes.
void waitForAny(std::span<Watched> sockets, std::chrono::milliseconds timeout);

/// The datagram that waits next in the queue, left there; at most `limit` bytes. Absent for a stream, an error or none.
/// Not for a socket that failed: looking would take the error away from the socket's owner.
std::optional<std::string> peekDatagram(Socket::Handle handle, std::size_t limit);

/// The name of the errno with which this machine refuses to send a datagram there ("EPERM": its own rules); empty where it
/// sends. The datagram is empty.
std::string sendError(const Endpoint& target);

/// What waits to be read of a stream, left there, at most `limit` bytes; Silent when nothing does. An error is taken away.
StreamRead peekStream(Socket::Handle handle, std::size_t limit);

} // namespace deadair::platform
