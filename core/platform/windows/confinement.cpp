// SPDX-License-Identifier: GPL-3.0-or-later
// Windows takes no group membership away from a process that runs: what is given up are the privileges, new programs and
// new code, whatever the job.
#include "platform/confinement.h"

#include "platform/windows/handle.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <cstddef>
#include <vector>

namespace deadair::platform
{
namespace
{

constexpr auto operation = "give up privilege";

/// Removes every privilege that the token holds, for good.
bool removePrivileges()
{
    HANDLE raw = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY | TOKEN_ADJUST_PRIVILEGES, &raw) == 0)
        return false;
    const Handle token(raw);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenPrivileges, nullptr, 0, &size);
    std::vector<std::byte> memory(size);
    auto* const privileges = reinterpret_cast<TOKEN_PRIVILEGES*>(memory.data());
    if (size < sizeof(DWORD) || ::GetTokenInformation(token.get(), TokenPrivileges, privileges, size, &size) == 0)
        return false;
    for (DWORD i = 0; i < privileges->PrivilegeCount; ++i)
        privileges->Privileges[i].Attributes = SE_PRIVILEGE_REMOVED;
    return ::AdjustTokenPrivileges(token.get(), FALSE, privileges, 0, nullptr, nullptr) != 0 && ::GetLastError() == ERROR_SUCCESS;
}

/// A job of one process, which can start no other.
bool forbidPrograms()
{
    static const Handle job(::CreateJobObjectW(nullptr, nullptr)); // for as long as this process lives
    JOBOBJECT_BASIC_LIMIT_INFORMATION limits{};
    limits.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.ActiveProcessLimit = 1;
    return job.valid() && ::SetInformationJobObject(job.get(), JobObjectBasicLimitInformation, &limits, sizeof limits) != 0 &&
           ::AssignProcessToJobObject(job.get(), ::GetCurrentProcess()) != 0;
}

bool forbidCode()
{
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code{};
    code.ProhibitDynamicCode = 1;
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions{};
    extensions.DisableExtensionPoints = 1;
    return ::SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &code, sizeof code) != 0 &&
           ::SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &extensions, sizeof extensions) != 0;
}

} // namespace

/// Its folder would be where libraries are looked for.
void forgetCaller()
{
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    wchar_t folder[MAX_PATH] = {};
    if (const auto length = ::GetSystemDirectoryW(folder, MAX_PATH); length > 0 && length < MAX_PATH)
        ::SetCurrentDirectoryW(folder);
}

void lendNetworkRights() {}

std::optional<Error> confine(Allowance)
{
    if (!removePrivileges() || !forbidPrograms() || !forbidCode())
        return systemError(::GetLastError(), operation);
    return std::nullopt;
}

} // namespace deadair::platform
