// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"

#include "base/stop_token.h"
#include "platform/windows/command_line.h"
#include "platform/windows/handle.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <chrono>

namespace deadair::platform
{
namespace
{

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds look_for_stop{50};

/// Our end of a pipe, read in a thread of its own until the program closes its end.
class PipeReader
{
public:
    explicit PipeReader(std::size_t limit) : m_limit(limit) {}

    /// The program's end; invalid when no pipe could be had.
    Handle open()
    {
        HANDLE ours = nullptr, theirs = nullptr;
        SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
        if (::CreatePipe(&ours, &theirs, &inherited, 0) == 0)
            return {};
        m_ours = Handle(ours);
        ::SetHandleInformation(ours, HANDLE_FLAG_INHERIT, 0);
        return Handle(theirs);
    }
    void start()
    {
        m_thread = JThread([this] { read(); });
    }
    void finish()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] bool overran() const { return m_bytes.size() > m_limit; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    void read()
    {
        char buffer[16 * 1024];
        DWORD got = 0;
        while (::ReadFile(m_ours.get(), buffer, sizeof buffer, &got, nullptr) != 0 && got > 0)
            if (!overran())
                m_bytes.append(buffer, got);
    }

    std::size_t m_limit;
    Handle m_ours;
    std::string m_bytes; ///< the thread's until finish()
    JThread m_thread;
};

/// A job that ends its processes, and theirs, when it is closed.
Handle killingJob()
{
    Handle job(::CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    ::SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

/// Starts the program of the system folder in the job.
Handle launch(const std::vector<std::string>& arguments, HANDLE output, HANDLE errors, HANDLE job)
{
    const auto program = wide(systemFile(arguments.front() + ".exe"));
    auto wide_line = wide(commandLine(arguments));
    STARTUPINFOW start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdOutput = output;
    start.hStdError = errors;
    PROCESS_INFORMATION started{};
    constexpr DWORD flags = CREATE_NO_WINDOW | CREATE_SUSPENDED;
    if (::CreateProcessW(program.c_str(), wide_line.data(), nullptr, nullptr, TRUE, flags, nullptr, nullptr, &start, &started) == 0)
        return {};
    const Handle thread(started.hThread);
    ::AssignProcessToJobObject(job, started.hProcess);
    ::ResumeThread(thread.get());
    return Handle(started.hProcess);
}

/// Whether it ended by itself.
bool waitForEnd(HANDLE process, Clock::time_point deadline, const StopToken& stop)
{
    while (!stop.stop_requested() && Clock::now() < deadline)
        if (::WaitForSingleObject(process, static_cast<DWORD>(look_for_stop.count())) == WAIT_OBJECT_0)
            return true;
    return false;
}

} // namespace

Result<CommandOutput> runCommand(const std::vector<std::string>& arguments, std::chrono::milliseconds timeout,
                                 StopToken stop, std::size_t limit_bytes)
{
    const auto operation = "run " + arguments.front();
    const auto deadline = Clock::now() + timeout;
    PipeReader output(limit_bytes), errors(limit_bytes);
    auto job = killingJob();
    Handle process;
    {
        const auto output_end = output.open();
        const auto errors_end = errors.open();
        if (!output_end.valid() || !errors_end.valid() || !job.valid())
            return systemError(::GetLastError(), operation);
        process = launch(arguments, output_end.get(), errors_end.get(), job.get());
        if (!process.valid())
            return systemError(::GetLastError(), operation);
    }
    output.start();
    errors.start();
    const bool ended = waitForEnd(process.get(), deadline, stop);
    job.reset(); // closes the pipes' other ends, whoever holds them
    output.finish();
    errors.finish();
    if (!ended && stop.stop_requested())
        return Error{ErrorCode::Cancelled, operation, "stopped"};
    if (!ended)
        return Error{ErrorCode::TimedOut, operation, "it did not end within " + std::to_string(timeout.count()) + " ms"};
    if (output.overran() || errors.overran())
        return Error{ErrorCode::System, operation, "it wrote more than " + std::to_string(limit_bytes) + " bytes"};
    DWORD status = 0;
    ::GetExitCodeProcess(process.get(), &status);
    return CommandOutput{static_cast<int>(status), output.take(), errors.take()};
}

} // namespace deadair::platform
