// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper_client/consent.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

constexpr auto asking_for = "use deadair-helper";
constexpr auto patience_with_user = 120s; ///< while somebody types a password
constexpr auto look_for_stop = 50ms;

std::vector<protocol::Job> allJobs()
{
    std::vector<protocol::Job> jobs;
    for (const auto& [job, name] : EnumNames<protocol::Job>::table)
        jobs.push_back(job);
    return jobs;
}

} // namespace

Consent::Consent() : Consent(allJobs()) {}

Consent::Consent(std::vector<protocol::Job> jobs, Start start) : m_jobs(std::move(jobs)), m_start(std::move(start)) {}

bool Consent::possible() const
{
    return m_start || platform::canAskForRoot();
}

bool Consent::given() const
{
    const std::scoped_lock lock(m_mutex);
    return m_answer == Answer::There && !m_refused;
}

std::optional<Error> Consent::ask(const std::string& path, const StopToken& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_answer == Answer::Awaited && !stop.stop_requested())
        m_changed.wait_for(lock, look_for_stop);
    if (m_answer == Answer::There)
        return m_refused;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, asking_for, "stopped"};
    m_answer = Answer::Awaited;
    lock.unlock();
    std::vector<std::string> words;
    for (const auto job : m_jobs)
        words.emplace_back(enumName(job));
    const auto deadline = platform::Clock::now() + patience_with_user;
    auto programs = m_start ? m_start(path, words, deadline, stop) : platform::LinkedProgram::startAsRoot(path, words, deadline, stop);
    lock.lock();
    keep(std::move(programs));
    m_changed.notify_all();
    return m_refused;
}

/// With the lock held. One that stopped leaves the question to the next.
void Consent::keep(std::vector<Result<platform::LinkedProgram>> programs)
{
    m_refused.reset();
    if (std::ranges::none_of(programs, &Result<platform::LinkedProgram>::ok))
        m_refused = programs.empty() ? Error{ErrorCode::System, asking_for, "nothing was started"} : programs.front().error();
    m_answer = m_refused && m_refused->code == ErrorCode::Cancelled ? Answer::None : Answer::There;
    if (!m_refused)
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            m_programs.emplace(m_jobs[i], std::move(programs[i]));
}

Result<platform::LinkedProgram> Consent::take(protocol::Job job, const std::string& path, const StopToken& stop)
{
    if (auto refused = ask(path, stop))
        return std::move(*refused);
    const std::scoped_lock lock(m_mutex);
    auto taken = m_programs.extract(job);
    if (taken.empty())
        return Error{ErrorCode::Unavailable, asking_for, "this job of it is in use already"};
    return std::move(taken.mapped());
}

} // namespace deadair
