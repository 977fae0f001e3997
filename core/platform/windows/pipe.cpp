// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/pipe.h"

#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <random>

#include <sddl.h>
#include <tlhelp32.h>

namespace deadair::platform
{
namespace
{

constexpr std::chrono::milliseconds look_for_stop{50};
constexpr std::size_t name_digits = 32;
constexpr DWORD buffer_bytes = 256u << 10;
constexpr auto digits = "0123456789abcdef";

std::wstring pathOf(const std::string& name)
{
    return L"\\\\.\\pipe\\deadair-" + wide(name);
}

struct LocalMemory {
    void operator()(void* memory) const { ::LocalFree(memory); }
};

/// The SID of the user whom this process runs for, as text.
std::wstring ownSid()
{
    HANDLE raw = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &raw) == 0)
        return {};
    const Handle token(raw);
    alignas(TOKEN_USER) std::array<unsigned char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> memory{};
    DWORD size = 0;
    wchar_t* text = nullptr;
    if (::GetTokenInformation(token.get(), TokenUser, memory.data(), static_cast<DWORD>(memory.size()), &size) == 0 ||
        ::ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(memory.data())->User.Sid, &text) == 0)
        return {};
    const std::unique_ptr<wchar_t, LocalMemory> owned(text);
    return text;
}

/// 0 where it has gone. Read off a list of all, since a process with more rights is not to be opened.
DWORD parentOf(DWORD process)
{
    const Handle all(::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (bool more = all.valid() && ::Process32FirstW(all.get(), &entry) != 0; more; more = ::Process32NextW(all.get(), &entry) != 0)
        if (entry.th32ProcessID == process)
            return entry.th32ParentProcessID;
    return 0;
}

/// Whether it is known to have begun before the other: then it is a child of somebody who had that one's number before.
bool isOlder(DWORD process, HANDLE other)
{
    const Handle opened(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    FILETIME begun{}, other_begun{}, unused{};
    return opened.valid() && ::GetProcessTimes(opened.get(), &begun, &unused, &unused, &unused) != 0 &&
           ::GetProcessTimes(other, &other_begun, &unused, &unused, &unused) != 0 && ::CompareFileTime(&begun, &other_begun) < 0;
}

/// One operation that may wait.
class Transfer
{
public:
    explicit Transfer(HANDLE pipe) : m_pipe(pipe), m_event(::CreateEventW(nullptr, TRUE, FALSE, nullptr))
    {
        m_overlapped.hEvent = m_event.get();
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    OVERLAPPED* overlapped() { return &m_overlapped; }

    /// How many bytes went over, once the operation that was just begun has ended or was ended; absent where it failed.
    /// `begun`: what the call returned. `other` ends it, too, where there is one.
    std::optional<DWORD> finish(bool begun, Clock::time_point deadline, const StopToken& stop, HANDLE other = nullptr)
    {
        if (!begun && ::GetLastError() != ERROR_IO_PENDING)
            return std::nullopt;
        const std::array<HANDLE, 2> handles{m_event.get(), other};
        DWORD waited = WAIT_TIMEOUT;
        while (waited == WAIT_TIMEOUT && !stop.stop_requested() && Clock::now() < deadline)
            waited = ::WaitForMultipleObjects(other == nullptr ? 1 : 2, handles.data(), FALSE, static_cast<DWORD>(look_for_stop.count()));
        if (waited != WAIT_OBJECT_0)
            ::CancelIoEx(m_pipe, &m_overlapped);
        DWORD bytes = 0;
        if (::GetOverlappedResult(m_pipe, &m_overlapped, &bytes, TRUE) == 0)
            return ::GetLastError() == ERROR_OPERATION_ABORTED ? std::optional<DWORD>(0) : std::nullopt;
        m_complete = true;
        return bytes;
    }
    [[nodiscard]] bool complete() const { return m_complete; }

private:
    HANDLE m_pipe;
    Handle m_event;
    OVERLAPPED m_overlapped{};
    bool m_complete = false;
};

} // namespace

std::string pipeName()
{
    std::random_device random; // the system's own generator
    std::string name;
    while (name.size() < name_digits)
        name += digits[random() & 0xf];
    return name;
}

Result<Handle> makePipe(const std::string& name)
{
    constexpr auto operation = "make a pipe for the helper";
    // Nothing is inherited; all rights to this user and to administrators.
    const auto rights = L"D:P(A;;GA;;;" + ownSid() + L")(A;;GA;;;BA)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1, &descriptor, nullptr) == 0)
        return systemError(::GetLastError(), operation);
    const std::unique_ptr<void, LocalMemory> owned(descriptor);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor, FALSE};
    Handle pipe(::CreateNamedPipeW(pathOf(name).c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_FIRST_PIPE_INSTANCE | FILE_FLAG_OVERLAPPED,
                                   PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, buffer_bytes, buffer_bytes, 0, &attributes));
    if (!pipe.valid())
        return systemError(::GetLastError(), operation);
    return pipe;
}

std::optional<Error> acceptFrom(HANDLE pipe, HANDLE process, PipeClient who, Clock::time_point deadline)
{
    constexpr auto operation = "wait for the helper";
    Transfer transfer(pipe);
    const bool begun = ::ConnectNamedPipe(pipe, transfer.overlapped()) != 0;
    if (begun || ::GetLastError() != ERROR_PIPE_CONNECTED) {
        if (!transfer.finish(begun, deadline, {}, process))
            return systemError(::GetLastError(), operation);
        if (!transfer.complete())
            return Error{ErrorCode::System, operation, "it ended, or did not connect in time"};
    }
    ULONG connected = 0;
    const auto wanted = ::GetProcessId(process);
    if (wanted == 0 || ::GetNamedPipeClientProcessId(pipe, &connected) == 0 ||
        (who == PipeClient::Itself ? connected : parentOf(connected)) != wanted || isOlder(connected, process))
        return Error{ErrorCode::PermissionDenied, operation, "another program has connected in its place"};
    return std::nullopt;
}

Result<Handle> openPipe(const std::string& name)
{
    constexpr auto operation = "connect to who started the helper";
    if (name.size() != name_digits || name.find_first_not_of(digits) != std::string::npos)
        return Error{ErrorCode::Malformed, operation, "this is no name of a pipe"};
    Handle pipe(::CreateFileW(pathOf(name).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                              FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr));
    if (!pipe.valid())
        return systemError(::GetLastError(), operation);
    return pipe;
}

StreamRead readPipe(HANDLE pipe, std::size_t limit, Clock::time_point deadline, const StopToken& stop)
{
    std::string bytes(limit, '\0');
    Transfer transfer(pipe);
    const bool begun = ::ReadFile(pipe, bytes.data(), static_cast<DWORD>(bytes.size()), nullptr, transfer.overlapped()) != 0;
    const auto got = transfer.finish(begun, deadline, stop);
    if (!got)
        return {::GetLastError() == ERROR_BROKEN_PIPE ? StreamEnd::Closed : StreamEnd::Failed, {}};
    if (!transfer.complete())
        return {StreamEnd::Silent, {}};
    bytes.resize(*got);
    return {StreamEnd::Data, std::move(bytes)};
}

bool writePipe(HANDLE pipe, std::string_view bytes, Clock::time_point deadline, const StopToken& stop)
{
    while (!bytes.empty()) {
        Transfer transfer(pipe);
        const auto piece = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), buffer_bytes));
        const bool begun = ::WriteFile(pipe, bytes.data(), piece, nullptr, transfer.overlapped()) != 0;
        const auto put = transfer.finish(begun, deadline, stop);
        if (!put || !transfer.complete())
            return false;
        bytes.remove_prefix(*put);
    }
    return true;
}

} // namespace deadair::platform
