// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "platform/byte_link.h"
#include "protocol/messages.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace deadair
{

/// An administrator's consent, asked for once, whatever the answer: it starts the helper for all its jobs, each of which waits
/// here until it is wanted. Lives as long as the run that its jobs are of. Usable from any thread.
class Consent final
{
public:
    /// As platform::LinkedProgram::startAsRoot(), which it is but in tests.
    using Start = std::function<std::vector<Result<platform::LinkedProgram>>(
        const std::string& path, const std::vector<std::string>& jobs, platform::Clock::time_point deadline, const StopToken& stop)>;

    Consent(); ///< to all jobs
    explicit Consent(std::vector<protocol::Job> jobs, Start start = {});

    /// Whether the system has a way to ask.
    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool given() const;
    /// Asks, waits for the answer, or gives the one that was there before. PermissionDenied where nobody allowed it; Cancelled, which
    /// is no answer.
    std::optional<Error> ask(const std::string& path, const StopToken& stop);
    /// Asks as well, then gives the helper for this job away. Unavailable for whom has it already.
    Result<platform::LinkedProgram> take(protocol::Job job, const std::string& path, const StopToken& stop);

private:
    enum class Answer { None, Awaited, There };

    void keep(std::vector<Result<platform::LinkedProgram>> programs);

    const std::vector<protocol::Job> m_jobs;
    const Start m_start;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Answer m_answer = Answer::None;
    std::optional<Error> m_refused; ///< of all jobs
    std::map<protocol::Job, Result<platform::LinkedProgram>> m_programs;
};

} // namespace deadair
