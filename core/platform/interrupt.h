// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "platform/socket.h"

namespace deadair::platform
{

/// While it lives, the first Ctrl-C (or a polite request to end) makes descriptor() readable instead of ending the
/// process; the second ends it at once with status 130. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// To wait for; invalid where no descriptor was left for it: then Ctrl-C ends the process as usual.
    [[nodiscard]] Socket::Handle descriptor() const { return m_reader.handle(); }

private:
    Socket m_reader;
    Socket m_writer;
};

/// Stops work that blocks: the first Ctrl-C requests the stop of token().
class InterruptStop
{
public:
    InterruptStop();

    [[nodiscard]] StopToken token() const { return m_stop.get_token(); }
    [[nodiscard]] bool requested() const { return m_stop.stop_requested(); }

private:
    Interrupt m_interrupt;
    StopSource m_stop;
    JThread m_watch;
};

} // namespace deadair::platform
