// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/watch.h"

#include "base/stop_token.h"
#include "session/watch_line.h"

namespace deadair
{

std::string WatchEntry::endpoint() const
{
    if (const auto* const attempt = std::get_if<ConnectAttempt>(&evidence.fact))
        return Endpoint{attempt->address, attempt->port}.toString();
    const auto* const lookup = std::get_if<NameLookup>(&evidence.fact);
    return lookup != nullptr ? lookup->name : std::string();
}

/// The threads of a watch, one for each target. Their reports are queued to the thread of the watch.
class Watch::Run final
{
public:
    explicit Run(Watch& watch) : m_watch(watch), m_left(watch.m_options.targets.size()) {}

    void start()
    {
        for (std::size_t target = 0; target < m_watch.m_options.targets.size(); ++target)
            m_threads.emplace_back([this, target](const StopToken& stop) { work(target, stop); });
    }
    void stop()
    {
        for (auto& thread : m_threads)
            thread.request_stop();
    }

private:
    template <class Call> void post(Call call)
    {
        QMetaObject::invokeMethod(&m_watch, std::move(call), Qt::QueuedConnection);
    }

    void work(std::size_t target, const StopToken& stop)
    {
        auto* const watch = &m_watch;
        WatchLine::Reports reports;
        reports.attempted = [this, watch](const WatchEntry& entry) {
            post([watch, entry] { Q_EMIT watch->attempted(entry); });
        };
        reports.diagnosed = [this, watch, target](const Case& result) {
            post([watch, target, result] { Q_EMIT watch->diagnosed(target, result); });
        };
        WatchLine(watch->m_options, target, std::move(reports)).run(stop);
        if (m_left.fetch_sub(1) == 1)
            post([watch] { Q_EMIT watch->finished(); });
    }

    Watch& m_watch;
    std::atomic_size_t m_left;
    std::vector<JThread> m_threads; // last: they must end before the rest goes
};

Watch::Watch(WatchOptions options, QObject* parent) : QObject(parent), m_options(std::move(options)) {}

Watch::~Watch() = default;

void Watch::start()
{
    m_run = std::make_unique<Run>(*this);
    m_run->start();
}

void Watch::stop()
{
    if (m_run)
        m_run->stop();
}

} // namespace deadair
