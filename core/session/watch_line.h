// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "platform/socket.h"
#include "session/watch.h"

#include <atomic>
#include <functional>
#include <map>

namespace deadair
{

/// The attempts at one target of a watch, in its own thread; the reports come from that thread and that of a diagnosis.
class WatchLine final
{
public:
    struct Reports {
        std::function<void(const WatchEntry&)> attempted;
        std::function<void(const Case&)> diagnosed;
    };

    WatchLine(const WatchOptions& options, std::size_t target, Reports reports);
    /// Blocks until the rounds are over or `stop` is requested.
    void run(const StopToken& stop);

private:
    using Clock = platform::Clock;

    bool lookUp(const StopToken& stop);
    void attempt(const StopToken& stop);
    void note(Fact fact, std::int64_t began_ms, bool works);
    void diagnose();

    const WatchOptions& m_options;
    const std::size_t m_target;
    const Reports m_reports;
    NameLookup m_lookup;
    Clock::time_point m_looked_up;
    std::map<std::string, bool> m_works; ///< by endpoint
    bool m_began_to_fail = false;
    std::int64_t m_count = 0;
    std::atomic_bool m_diagnosing = false;
    StopSource m_stop_diagnosis;
    JThread m_diagnosis; // last: it must end before the rest goes
};

} // namespace deadair
