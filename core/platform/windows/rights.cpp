// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rights.h"

#include "platform/windows/handle.h"
#include "platform/windows/system_library.h"

namespace deadair::platform
{
namespace
{

bool elevated()
{
    HANDLE raw = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &raw) == 0)
        return false;
    const Handle token(raw);
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    return ::GetTokenInformation(token.get(), TokenElevation, &elevation, sizeof elevation, &size) != 0 &&
           elevation.TokenIsElevated != 0;
}

/// The true version; GetVersionEx() tells what a program's manifest says it knows.
RTL_OSVERSIONINFOW version()
{
    RTL_OSVERSIONINFOW found{};
    found.dwOSVersionInfoSize = sizeof found;
    if (auto* const ask = systemFunction<LONG WINAPI(RTL_OSVERSIONINFOW*)>(L"ntdll.dll", "RtlGetVersion"); ask != nullptr)
        ask(&found);
    return found;
}

} // namespace

/// Raw TCP segments are forbidden to everybody since Windows XP SP2 ("Limitations on Raw Sockets"); echoes are allowed to
/// everybody.
Rights rights()
{
    Rights found;
    found.administrator = elevated();
    found.firewall_rules = found.administrator;
    found.echo_sockets = true;
    return found;
}

std::string systemName()
{
    constexpr DWORD first_build_of_11 = 22000;
    const auto found = version();
    const bool eleven = found.dwMajorVersion == 10 && found.dwBuildNumber >= first_build_of_11;
    const auto name = eleven ? std::string("11") : std::to_string(found.dwMajorVersion);
    return "Windows " + name + " (build " + std::to_string(found.dwBuildNumber) + ")";
}

std::string kernelRelease()
{
    const auto found = version();
    return std::to_string(found.dwMajorVersion) + "." + std::to_string(found.dwMinorVersion) + "." +
           std::to_string(found.dwBuildNumber);
}

} // namespace deadair::platform
