// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/system_error.h"

#include <cerrno>
#include <system_error>

namespace deadair::platform
{
namespace
{

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ESRCH:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
    case EOPNOTSUPP:
    case ENOSYS:
        return ErrorCode::Unavailable;
    case ETIMEDOUT:
        return ErrorCode::TimedOut;
    }
    return ErrorCode::System;
}

} // namespace

Error systemError(int number, std::string operation)
{
    return {codeOf(number), std::move(operation), std::system_category().message(number)};
}

} // namespace deadair::platform
