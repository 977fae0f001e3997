// SPDX-License-Identifier: GPL-3.0-or-later
// macOS has neither capabilities nor a filter of system calls for programs of others: a confined process is nobody's, and in
// a sandbox that opens nothing. sandbox_init(3) is deprecated without a successor for programs that are no app of the store.
#include "platform/confinement.h"

#include "platform/posix/system_error.h"

#include <cerrno>
#include <cstdint>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

extern char** environ; // no header of macOS has it

// <sandbox.h>, which the headers of the check lack.
extern "C" int sandbox_init(const char* profile, std::uint64_t flags, char** error);
extern "C" void sandbox_free_error(char* error);

namespace deadair::platform
{
namespace
{

constexpr auto giving_up = "give up privilege";

std::optional<Error> becomeNobody()
{
    const auto* const nobody = ::getpwnam("nobody");
    if (nobody == nullptr)
        return Error{ErrorCode::System, giving_up, "there is no user nobody"};
    const auto user = nobody->pw_uid;
    const auto group = nobody->pw_gid;
    if (::setgroups(1, &group) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
        return systemError(errno, giving_up);
    if (::setuid(0) == 0 || ::geteuid() != user || ::getegid() != group)
        return Error{ErrorCode::System, giving_up, "root's rights are still there"};
    return std::nullopt;
}

/// What is open stays usable: reading and writing are not asked about, requests to a device (BPF's filter and counters) are.
const char* profileOf(Allowance allowance)
{
    switch (allowance) {
    case Allowance::Nothing:
        return "(version 1)(deny default)";
    case Allowance::Capture:
        return "(version 1)(deny default)(allow file-ioctl)";
    case Allowance::Probe:
        return "(version 1)(deny default)(allow network*)(allow system-socket)";
    }
    return "(version 1)(deny default)";
}

std::optional<Error> enterSandbox(Allowance allowance)
{
    char* why = nullptr;
    if (::sandbox_init(profileOf(allowance), 0, &why) == 0)
        return std::nullopt;
    Error refused{ErrorCode::System, giving_up, why != nullptr ? why : "the sandbox is refused"};
    ::sandbox_free_error(why);
    return refused;
}

} // namespace

void forgetCaller()
{
    static char* nothing = nullptr;
    environ = &nothing;
    ::umask(077);
    (void)::chdir("/");
}

void lendNetworkRights() {}

std::optional<Error> confine(Allowance allowance)
{
    if (::geteuid() == 0 || ::getuid() == 0)
        if (auto failed = becomeNobody())
            return failed;
    return enterSandbox(allowance);
}

} // namespace deadair::platform
