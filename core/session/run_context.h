// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "base/stop_token.h"
#include "platform/rights.h"
#include "platform/socket.h"
#include "session/evidence_store.h"
#include "session/session.h"

#include <QtGlobal> // reasons for a skipped check are marked with QT_TRANSLATE_NOOP where they are given

#include <functional>
#include <mutex>
#include <set>

namespace deadair
{

/// Who listens to a run. Called from any thread, never from two at once.
struct Progress {
    std::function<void(std::string_view)> started;
    std::function<void(const CheckResult&)> finished;
    std::function<void(const Evidence&)> found;
    std::function<void(const PacketCapture&)> seen; ///< the first attempt's packets, while they come
};

/// What all checks of a run share: the question, the time left, where evidence goes. Usable from any thread.
class RunContext final
{
public:
    using Clock = platform::Clock;
    using Ids = std::vector<std::string>;

    RunContext(const SessionOptions& options, StopToken stop, const Progress& progress);
    RunContext(const RunContext&) = delete;
    RunContext& operator=(const RunContext&) = delete;

    [[nodiscard]] const SessionOptions& options() const { return m_options; }
    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] const platform::Rights& rights() const { return m_rights; }
    [[nodiscard]] StopToken stop() const { return m_stop; }
    /// For what is nice to know and not worth waiting for: also stops when all else is done.
    [[nodiscard]] StopToken backgroundStop() const { return m_background.get_token(); }
    void stopBackground() { m_background.request_stop(); }
    [[nodiscard]] Clock::time_point epoch() const { return m_epoch; }
    /// The same moment by the clock that packets are stamped with, in Unix nanoseconds.
    [[nodiscard]] std::int64_t epochNs() const;
    /// The moment `after` from now, or the end of the budget if that comes first.
    [[nodiscard]] Clock::time_point until(std::chrono::milliseconds after) const;
    [[nodiscard]] bool over() const { return m_stop.stop_requested() || Clock::now() >= m_deadline; }

    std::string add(std::string_view source, Fact fact);
    /// Adds what was measured for a check, or why it could not be.
    template <class T>
    std::string addOrWhyNot(std::string_view check, std::string_view source, const Result<T>& measured)
    {
        if (measured)
            return add(source, *measured);
        return add(source, NotMeasured{std::string(check), measured.error().message()});
    }
    /// Packets to be shown, which are no evidence yet.
    void show(const PacketCapture& capture);
    [[nodiscard]] std::vector<Evidence> evidence() const { return m_store.snapshot(); }

    /// Runs one check: announces it, times it, judges the evidence whose ids `body` returns.
    void check(std::string_view id, const std::function<Ids()>& body);
    /// Notes that a check did not run, and why. The first word about a check stands.
    void skip(std::string_view id, std::string reason);
    [[nodiscard]] std::vector<CheckResult> checklist() const;

private:
    void finish(CheckResult result);

    const SessionOptions& m_options;
    Question m_question;
    platform::Rights m_rights;
    StopToken m_stop;
    StopSource m_background;
    StopCallback m_forward_stop;
    const Progress& m_progress;
    Clock::time_point m_epoch;
    Clock::time_point m_deadline;
    EvidenceStore m_store;
    mutable std::mutex m_mutex;
    std::vector<CheckResult> m_checklist;
    std::set<std::string, std::less<>> m_begun;
};

} // namespace deadair
