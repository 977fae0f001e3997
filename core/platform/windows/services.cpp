// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/services.h"

#include "platform/server.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <cstddef>
#include <memory>
#include <vector>

#include "platform/windows/winsock.h"

#include <winsvc.h>

namespace deadair::platform
{
namespace
{

using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, decltype(&::CloseServiceHandle)>;

ServiceHandle manager(unsigned long rights)
{
    return {::OpenSCManagerW(nullptr, nullptr, rights), &::CloseServiceHandle};
}

/// In systemd's words, which the rest of Deadair knows.
std::string stateName(unsigned long state)
{
    switch (state) {
    case SERVICE_RUNNING:
        return "active";
    case SERVICE_START_PENDING:
        return "activating";
    case SERVICE_STOP_PENDING:
        return "deactivating";
    default:
        return "inactive";
    }
}

std::string subStateName(unsigned long state)
{
    switch (state) {
    case SERVICE_RUNNING:
        return "running";
    case SERVICE_PAUSED:
        return "paused";
    case SERVICE_STOPPED:
        return "stopped";
    default:
        return "pending";
    }
}

} // namespace

std::map<std::int64_t, std::string> servicesByProcess()
{
    std::map<std::int64_t, std::string> names;
    const auto services = manager(SC_MANAGER_ENUMERATE_SERVICE);
    if (!services)
        return names;
    std::vector<std::byte> memory(256 * 1024); // the most that one call gives
    DWORD missing = 0, count = 0, resume = 0;
    BOOL complete = FALSE;
    do {
        complete = ::EnumServicesStatusExW(services.get(), SC_ENUM_PROCESS_INFO, SERVICE_WIN32, SERVICE_ACTIVE,
                                           reinterpret_cast<BYTE*>(memory.data()), static_cast<DWORD>(memory.size()), &missing,
                                           &count, &resume, nullptr);
        if (complete == 0 && ::GetLastError() != ERROR_MORE_DATA)
            return names;
        const auto* const entries = reinterpret_cast<const ENUM_SERVICE_STATUS_PROCESSW*>(memory.data());
        for (DWORD i = 0; i < count; ++i) {
            auto& name = names[entries[i].ServiceStatusProcess.dwProcessId];
            name += (name.empty() ? "" : ", ") + narrow(entries[i].lpServiceName);
        }
    } while (complete == 0 && count > 0);
    return names;
}

Result<ServiceUnit> serviceUnit(const std::string& unit)
{
    const auto operation = "ask Windows for the service " + unit;
    const auto services = manager(SC_MANAGER_CONNECT);
    if (!services)
        return systemError(::GetLastError(), operation);
    const ServiceHandle service(::OpenServiceW(services.get(), wide(unit).c_str(), SERVICE_QUERY_STATUS), &::CloseServiceHandle);
    if (!service)
        return systemError(::GetLastError(), operation);
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (::QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status), sizeof status, &needed) == 0)
        return systemError(::GetLastError(), operation);
    ServiceUnit found;
    found.unit = unit;
    found.active_state = stateName(status.dwCurrentState);
    found.sub_state = subStateName(status.dwCurrentState);
    found.result = status.dwWin32ExitCode == NO_ERROR ? "success" : "exit-code";
    if (status.dwCurrentState == SERVICE_STOPPED && status.dwWin32ExitCode != NO_ERROR &&
        status.dwWin32ExitCode != ERROR_SERVICE_NEVER_STARTED)
        found.active_state = "failed";
    return found;
}

} // namespace deadair::platform
