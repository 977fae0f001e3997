// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper_client/helper_client.h"

#include <functional>
#include <memory>

namespace deadair
{

/// What became of a live capture.
struct CaptureEnd {
    std::optional<Error> error;                       ///< why there was none, or why it ended before its time
    std::optional<platform::Clock::time_point> since; ///< from when on the packets of the scope were captured
    std::optional<CaptureCounts> counts;              ///< absent where the helper could not tell any more
    bool interface_lost = false;                      ///< the interface asked for was gone for a while
};

/// Packets captured by the helper, in a thread of its own: it is got ready while other things go on, and what it gets
/// is passed on as it comes.
class LiveCapture final
{
public:
    /// Called from the capture's thread, one at a time, never after finish() or the destructor have returned.
    struct Events {
        std::function<void()> started;
        std::function<void(std::vector<LivePacket>)> packets;
        std::function<void(const std::string& interface, bool present)> interface_changed;
        std::function<void(const Error&)> failed;
    };

    /// Starts the helper and returns at once.
    LiveCapture(HelperOptions options, Events events);
    LiveCapture(const LiveCapture&) = delete;
    LiveCapture& operator=(const LiveCapture&) = delete;
    ~LiveCapture();

    /// What to capture from now on; as soon as the helper is ready. Returns at once.
    void watch(CaptureScope scope);
    /// The last packets, and the end. Waits for them for as long as a process needs to answer, half a second at most;
    /// not for a helper that is not ready yet, nor for the process to be gone.
    CaptureEnd finish();

private:
    class Worker;
    std::shared_ptr<Worker> m_worker; ///< the thread's as well, which is left to end by itself
};

} // namespace deadair
