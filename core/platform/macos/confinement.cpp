// SPDX-License-Identifier: GPL-3.0-or-later
// macOS has neither capabilities nor a filter of system calls for programs of others: a confined process is nobody's,
// and no more than that. Its sandbox is Apple's own (sandbox_init(3) is deprecated without a successor).
#include "platform/confinement.h"

#include "platform/posix/system_error.h"

#include <cerrno>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

extern char** environ; // no header of macOS has it

namespace deadair::platform
{

void forgetCaller()
{
    static char* nothing = nullptr;
    environ = &nothing;
    ::umask(077);
    (void)::chdir("/");
}

void lendNetworkRights() {}

std::optional<Error> confine(Allowance)
{
    const std::string operation = "give up privilege";
    if (::geteuid() != 0 && ::getuid() != 0)
        return std::nullopt;
    const auto* const nobody = ::getpwnam("nobody");
    if (nobody == nullptr)
        return Error{ErrorCode::System, operation, "there is no user nobody"};
    const auto user = nobody->pw_uid;
    const auto group = nobody->pw_gid;
    if (::setgroups(1, &group) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
        return systemError(errno, operation);
    if (::setuid(0) == 0 || ::geteuid() != user || ::getegid() != group)
        return Error{ErrorCode::System, operation, "root's rights are still there"};
    return std::nullopt;
}

} // namespace deadair::platform
