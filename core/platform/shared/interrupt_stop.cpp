// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/interrupt.h"
#include "platform/wait.h"

namespace deadair::platform
{

InterruptStop::InterruptStop()
{
    if (m_interrupt.descriptor() == Socket::invalid)
        return;
    m_watch = JThread([this](const StopToken& over) {
        constexpr auto look_interval = std::chrono::milliseconds(20);
        Watched signal{.handle = m_interrupt.descriptor()};
        while (!over.stop_requested() && !signal.readable)
            waitForAny({&signal, 1}, look_interval);
        if (signal.readable)
            m_stop.request_stop();
    });
}

} // namespace deadair::platform
