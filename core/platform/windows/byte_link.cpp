// SPDX-License-Identifier: GPL-3.0-or-later
// The helper is started by ShellExecuteEx(), which alone asks for an administrator's consent, and which passes on no
// handles: it connects to a pipe whose name it is given.
#include "platform/byte_link.h"

#include "platform/rights.h"
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
constexpr std::chrono::milliseconds patience_at_end{500};

/// As an administrator. The prompt has its own time.
Result<Handle> launch(const std::string& path, const std::vector<std::string>& arguments)
{
    std::string line;
    for (const auto& argument : arguments) // words of our own, without blanks
        line += (line.empty() ? "" : " ") + argument;
    const auto file = wide(path), parameters = wide(line);
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
            return {!open || waiting > 0, other != Socket::invalid};
        ::Sleep(static_cast<DWORD>(between_looks.count()));
        if (other != Socket::invalid)
            return {false, true};
    }
}

struct LinkedProgram::Parts {
    Handle pipe;
    Handle process;

    Parts(Handle to_program, Handle of_program) : pipe(std::move(to_program)), process(std::move(of_program)) {}
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts()
    {
        pipe.reset();
        if (::WaitForSingleObject(process.get(), static_cast<DWORD>(patience_at_end.count())) != WAIT_OBJECT_0)
            ::TerminateProcess(process.get(), 1); // refused where it has more rights: it then ends by itself, or not
    }
};

/// Only an administrator's programs are started without a question.
Result<LinkedProgram> LinkedProgram::start(const std::string& path, const std::vector<std::string>& arguments, bool)
{
    if (!rights().administrator)
        return Error{ErrorCode::PermissionDenied, "start " + path, "it needs an administrator's consent"};
    return startAsRoot(path, arguments, Clock::now(), {});
}

Result<LinkedProgram> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& arguments,
                                                 Clock::time_point, const StopToken&)
{
    const auto name = pipeName();
    auto pipe = makePipe(name);
    if (!pipe)
        return pipe.error();
    auto words = arguments;
    words.push_back(name);
    auto process = launch(path, words);
    if (!process)
        return process.error();
    auto parts = std::make_unique<Parts>(std::move(*pipe), std::move(*process));
    if (const auto error = acceptFrom(parts->pipe.get(), parts->process.get(), Clock::now() + patience_with_start))
        return *error;
    return LinkedProgram(std::move(parts));
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
    if (::WaitForSingleObject(m_parts->process.get(), static_cast<DWORD>(wait.count())) != WAIT_OBJECT_0 ||
        ::GetExitCodeProcess(m_parts->process.get(), &status) == 0)
        return std::nullopt;
    return static_cast<int>(status);
}

std::string programFile(const std::string& name)
{
    return name + ".exe";
}

std::string programFolder()
{
    std::wstring path(32768, L'\0'); // the longest that Windows has
    path.resize(::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    const auto text = narrow(path);
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
