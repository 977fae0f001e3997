// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "session/session.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace deadair
{

struct WatchOptions {
    std::vector<Target> targets;
    std::chrono::milliseconds interval{5'000}; ///< from attempt to attempt
    std::chrono::milliseconds patience{3'000}; ///< an attempt without an answer by then has failed
    int rounds = 0;                            ///< so many attempts at each target, then the end; 0: until stopped
    bool diagnose = true;                      ///< a whole diagnosis when a target begins to fail
};

/// One attempt, or a name that could not be looked up.
struct WatchEntry {
    std::size_t target = 0; ///< index into WatchOptions::targets
    Evidence evidence;      ///< a ConnectAttempt or a NameLookup
    bool works = false;
    bool changed = false; ///< the address worked before and does not now, or the other way round

    /// "10.0.9.4:5432"; the name asked for where it was not found.
    [[nodiscard]] std::string endpoint() const;
};

/// Repeats the connection attempt to every address of several targets, to catch what is intermittent. All signals come
/// in the thread of this object and carry complete values.
class Watch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watch)

public:
    explicit Watch(WatchOptions options, QObject* parent = nullptr);
    /// Waits for attempts that are under way; to be called after finished() where nothing may wait.
    ~Watch() override;

    void start();
    /// Ends soon; finished() comes once all attempts under way have ended.
    void stop();
    [[nodiscard]] const WatchOptions& options() const { return m_options; }

Q_SIGNALS:
    void attempted(const deadair::WatchEntry& entry);
    /// What a diagnosis found when a target began to fail.
    void diagnosed(std::size_t target, const deadair::Case& result);
    void finished();

private:
    class Run;
    const WatchOptions m_options;
    std::unique_ptr<Run> m_run;
};

} // namespace deadair
