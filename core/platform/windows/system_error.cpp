// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/system_error.h"

#include "base/text.h"
#include "platform/windows/wide_text.h"

#include <algorithm>
#include <iterator>

#include "platform/windows/winsock.h"

namespace deadair::platform
{
namespace
{

constexpr std::pair<int, std::string_view> names[] = {
    {WSAEACCES, "EACCES"},
    {WSAEADDRINUSE, "EADDRINUSE"},
    {WSAEADDRNOTAVAIL, "EADDRNOTAVAIL"},
    {WSAEAFNOSUPPORT, "EAFNOSUPPORT"},
    {WSAEALREADY, "EALREADY"},
    {WSAEBADF, "EBADF"},
    {WSAECONNABORTED, "ECONNABORTED"},
    {WSAECONNREFUSED, "ECONNREFUSED"},
    {WSAECONNRESET, "ECONNRESET"},
    {WSAEHOSTDOWN, "EHOSTDOWN"},
    {WSAEHOSTUNREACH, "EHOSTUNREACH"},
    {WSAEINPROGRESS, "EINPROGRESS"},
    {WSAEINTR, "EINTR"},
    {WSAEINVAL, "EINVAL"},
    {WSAEISCONN, "EISCONN"},
    {WSAEMFILE, "EMFILE"},
    {WSAEMSGSIZE, "EMSGSIZE"},
    {WSAENETDOWN, "ENETDOWN"},
    {WSAENETRESET, "ENETRESET"},
    {WSAENETUNREACH, "ENETUNREACH"},
    {WSAENOBUFS, "ENOBUFS"},
    {WSAENOPROTOOPT, "ENOPROTOOPT"},
    {WSAENOTCONN, "ENOTCONN"},
    {WSAEOPNOTSUPP, "EOPNOTSUPP"},
    {WSAEPROTONOSUPPORT, "EPROTONOSUPPORT"},
    {WSAESHUTDOWN, "EPIPE"},
    {WSAETIMEDOUT, "ETIMEDOUT"},
    {WSAEWOULDBLOCK, "EAGAIN"},
};

ErrorCode codeOf(unsigned long code)
{
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_NOT_FOUND:
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return ErrorCode::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case WSAEACCES:
        return ErrorCode::PermissionDenied;
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_INVALID_FUNCTION:
    case WSAEAFNOSUPPORT:
    case WSAEPROTONOSUPPORT:
    case WSAEOPNOTSUPP:
    case WSAENOPROTOOPT:
        return ErrorCode::Unavailable;
    case WSAETIMEDOUT:
        return ErrorCode::TimedOut;
    default:
        return ErrorCode::System;
    }
}

std::string wordsOf(unsigned long code)
{
    wchar_t text[512] = {};
    const auto length = ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, code, 0, text,
                                         static_cast<DWORD>(std::size(text)), nullptr);
    const auto words = narrow({text, length});
    return length == 0 ? "Windows error " + std::to_string(code) : std::string(trimmed(words));
}

} // namespace

Error systemError(unsigned long code, std::string operation)
{
    return {codeOf(code), std::move(operation), wordsOf(code)};
}

std::string winsockName(int code)
{
    if (code == 0)
        return {};
    const auto* const entry = std::ranges::find(names, code, &std::pair<int, std::string_view>::first);
    return entry == std::end(names) ? "WSA error " + std::to_string(code) : std::string(entry->second);
}

} // namespace deadair::platform
