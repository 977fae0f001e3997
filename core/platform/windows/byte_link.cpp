// SPDX-License-Identifier: GPL-3.0-or-later
// The helper is started by ShellExecuteEx(), which alone asks for an administrator's consent, and which passes on no
// handles: it connects to a pipe whose name it is given.
#include "platform/byte_link.h"

#include "platform/escort.h"
#include "platform/rights.h"
#include "platform/windows/command_line.h"
#include "platform/windows/com.h"
#include "platform/windows/pipe.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <algorithm>
#include <cstdint>

namespace deadair::platform
{
namespace
{

constexpr std::chrono::seconds patience_with_start{10};

/// As an administrator. The prompt has its own time.
Result<Handle> launch(const std::string& path, const std::vector<std::string>& arguments)
{
    const auto file = wide(path), parameters = wide(commandLine(arguments));
    const bool com = SUCCEEDED(::CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE));
    SHELLEXECUTEINFOW info{};
    info.cbSize = sizeof info;
    info.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    info.lpVerb = rights().administrator ? nullptr : L"runas";
    info.lpFile = file.c_str();
    info.lpParameters = parameters.c_str();
    info.nShow = SW_HIDE;
    const bool started = ::ShellExecuteExW(&info) != 0;
    const auto error = ::GetLastError();
    if (com)
        ::CoUninitialize();
    if (!started && error == ERROR_CANCELLED)
        return Error{ErrorCode::PermissionDenied, "start " + path, "nobody allowed it"};
    if (!started || info.hProcess == nullptr)
        return systemError(error, "start " + path);
    return Handle(info.hProcess);
}

/// The program that was started, once nobody holds it any more.
struct Started {
    Handle process;

    explicit Started(Handle of_program) : process(std::move(of_program)) {}
    Started(const Started&) = delete;
    Started& operator=(const Started&) = delete;
    ~Started()
    {
        constexpr DWORD patience_at_end_ms = 500;
        if (::WaitForSingleObject(process.get(), patience_at_end_ms) != WAIT_OBJECT_0)
            ::TerminateProcess(process.get(), 1); // refused where it has more rights: it then ends by itself, or not
    }
};

} // namespace

StreamRead readLink(Socket::Handle handle, std::size_t limit, Clock::time_point deadline, const StopToken& stop)
{
    return readPipe(reinterpret_cast<HANDLE>(handle), limit, deadline, stop);
}

bool writeLink(Socket::Handle handle, std::string_view bytes, Clock::time_point deadline, const StopToken& stop)
{
    return writePipe(reinterpret_cast<HANDLE>(handle), bytes, deadline, stop);
}

Result<ParentLink> parentLink(const std::vector<std::string>& words)
{
    if (words.size() != 1)
        return Error{ErrorCode::Malformed, "find who started this program", "the name of a pipe is expected"};
    auto pipe = openPipe(words.front());
    if (!pipe)
        return pipe.error();
    const auto handle = reinterpret_cast<Socket::Handle>(pipe->release()); // for as long as this process lives
    return ParentLink{handle, handle};
}

/// Nothing of Windows waits for a pipe and for a capture together, so these are looked at in turn.
LinkReadiness waitForLink(Socket::Handle link, Socket::Handle other, std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds between_looks{10};
    const auto deadline = Clock::now() + time;
    while (true) {
        DWORD waiting = 0;
        const bool open = ::PeekNamedPipe(reinterpret_cast<HANDLE>(link), nullptr, 0, nullptr, &waiting, nullptr) != 0;
        if (!open || waiting > 0 || Clock::now() >= deadline)
            return {!open || waiting > 0, other != Socket::invalid, !open};
        ::Sleep(static_cast<DWORD>(between_looks.count()));
        if (other != Socket::invalid)
            return {false, true, false};
    }
}

struct LinkedProgram::Parts {
    std::shared_ptr<Started> program; ///< its own, or the escort that several came with
    Handle pipe;                      ///< closed before the program is waited for
};

/// Only an administrator's programs are started without a question.
Result<LinkedProgram> LinkedProgram::start(const std::string& path, const std::vector<std::string>& arguments, bool)
{
    if (!rights().administrator || arguments.size() != 1)
        return Error{ErrorCode::PermissionDenied, "start " + path, "it needs an administrator's consent"};
    auto programs = startAsRoot(path, arguments, Clock::now(), {});
    return std::move(programs.front());
}

std::vector<Result<LinkedProgram>> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& jobs,
                                                              Clock::time_point, const StopToken&)
{
    std::vector<std::string> names;
    std::vector<Handle> pipes;
    while (pipes.size() < jobs.size()) {
        names.push_back(pipeName());
        auto pipe = makePipe(names.back());
        if (!pipe)
            return none(jobs.size(), pipe.error());
        pipes.push_back(std::move(*pipe));
    }
    auto process = launch(path, escortWords(jobs, names));
    if (!process)
        return none(jobs.size(), process.error());
    const auto started = std::make_shared<Started>(std::move(*process));
    const auto who = jobs.size() == 1 ? PipeClient::Itself : PipeClient::Child;
    const auto deadline = Clock::now() + patience_with_start;
    std::vector<Result<LinkedProgram>> programs;
    for (auto& pipe : pipes) {
        if (auto error = acceptFrom(pipe.get(), started->process.get(), who, deadline))
            programs.emplace_back(std::move(*error));
        else
            programs.emplace_back(LinkedProgram(std::make_unique<Parts>(Parts{started, std::move(pipe)})));
    }
    return programs;
}

LinkedProgram::LinkedProgram(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
LinkedProgram::LinkedProgram(LinkedProgram&&) noexcept = default;
LinkedProgram& LinkedProgram::operator=(LinkedProgram&&) noexcept = default;
LinkedProgram::~LinkedProgram() = default;

Socket::Handle LinkedProgram::link() const
{
    return reinterpret_cast<Socket::Handle>(m_parts->pipe.get());
}

bool LinkedProgram::write(std::string_view bytes, Clock::time_point deadline, const StopToken& stop) const
{
    return writePipe(m_parts->pipe.get(), bytes, deadline, stop);
}

std::optional<int> LinkedProgram::waitForExit(std::chrono::milliseconds wait)
{
    DWORD status = 0;
    if (::WaitForSingleObject(m_parts->program->process.get(), static_cast<DWORD>(wait.count())) != WAIT_OBJECT_0 ||
        ::GetExitCodeProcess(m_parts->program->process.get(), &status) == 0)
        return std::nullopt;
    return static_cast<int>(status);
}

std::string programFile(const std::string& name)
{
    return name + ".exe";
}

std::string programPath()
{
    std::wstring path(32768, L'\0'); // the longest that Windows has
    path.resize(::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return narrow(path);
}

std::string programFolder()
{
    const auto text = programPath();
    return text.substr(0, std::min(text.find_last_of("\\/"), text.size()));
}

bool fileExists(const std::string& path)
{
    const auto attributes = ::GetFileAttributesW(wide(path).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

bool canAskForRoot()
{
    return true;
}

bool isProgram(const std::string& path)
{
    return fileExists(path);
}

} // namespace deadair::platform
