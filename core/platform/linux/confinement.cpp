// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/confinement.h"

#include "platform/posix/system_error.h"

#include <cap-ng.h>
#include <cerrno>
#include <cstdlib>
#include <initializer_list>

#include <linux/capability.h>
#include <net/if.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

constexpr int nobody = 65534;

std::optional<Error> failed(const char* operation)
{
    return systemError(errno, operation);
}

/// Root without capabilities still owns root's files, so it becomes nobody. In a user namespace that has no nobody
/// (EINVAL) its root is an ordinary user outside.
std::optional<Error> dropCapabilities()
{
    capng_clear(CAPNG_SELECT_ALL);
    if (::geteuid() == 0) {
        const auto flags = static_cast<capng_flags_t>(CAPNG_DROP_SUPP_GRP | CAPNG_CLEAR_BOUNDING | CAPNG_CLEAR_AMBIENT);
        if (capng_change_id(nobody, nobody, flags) != 0 && errno != EINVAL)
            return failed("leave root");
    }
    capng_clear(CAPNG_SELECT_ALL);
    // Without CAP_SETPCAP the bounding set stays; it bounds nothing where no new privileges can come.
    if (capng_apply(CAPNG_SELECT_ALL) != 0 && capng_apply(CAPNG_SELECT_CAPS) != 0)
        return failed("give up capabilities");
    (void)::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    if (capng_get_caps_process() != 0 || capng_have_capabilities(CAPNG_SELECT_CAPS) != CAPNG_NONE)
        return Error{ErrorCode::System, "give up capabilities", "some are left"};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failed("forbid new privileges");
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return std::nullopt;
}

/// A seccomp filter in the making: kills the process for whatever was not allowed.
class SystemCalls
{
public:
    SystemCalls() : m_filter(seccomp_init(SCMP_ACT_KILL_PROCESS)) {}
    SystemCalls(const SystemCalls&) = delete;
    SystemCalls& operator=(const SystemCalls&) = delete;
    ~SystemCalls()
    {
        if (m_filter != nullptr)
            seccomp_release(m_filter);
    }

    void allow(std::initializer_list<int> calls)
    {
        for (const int call : calls)
            note(seccomp_rule_add(m_filter, SCMP_ACT_ALLOW, call, 0));
    }
    /// Only where the argument at `index`, of which the bits in `mask` count, is `value`.
    void allow(int call, unsigned index, std::uint64_t mask, std::uint64_t value)
    {
        note(seccomp_rule_add(m_filter, SCMP_ACT_ALLOW, call, 1, SCMP_CMP64(index, SCMP_CMP_MASKED_EQ, mask, value)));
    }
    [[nodiscard]] std::optional<Error> load()
    {
        if (m_filter == nullptr || m_error != 0)
            return systemError(m_error != 0 ? -m_error : ENOMEM, "make a system call filter");
        if (const int status = seccomp_load(m_filter); status != 0)
            return systemError(-status, "install a system call filter");
        return std::nullopt;
    }

private:
    void note(int status) { m_error = m_error != 0 ? m_error : status; }

    scmp_filter_ctx m_filter;
    int m_error = 0;
};

void allowTheBasics(SystemCalls& calls)
{
    calls.allow({SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(close), SCMP_SYS(exit),
                 SCMP_SYS(exit_group), SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
                 SCMP_SYS(futex), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(clock_nanosleep),
                 SCMP_SYS(restart_syscall), SCMP_SYS(rt_sigreturn), SCMP_SYS(getrandom)});
    // Memory for data, never for code.
    constexpr unsigned protection = 2;
    calls.allow(SCMP_SYS(mmap), protection, PROT_EXEC, 0);
    calls.allow(SCMP_SYS(mprotect), protection, PROT_EXEC, 0);
}

void allowCapture(SystemCalls& calls)
{
    calls.allow({SCMP_SYS(getsockopt), SCMP_SYS(setsockopt), SCMP_SYS(fcntl), SCMP_SYS(recvfrom), SCMP_SYS(recvmsg)});
    constexpr unsigned request = 1;
    constexpr std::uint64_t all_bits = 0xffff'ffff;
    for (const std::uint64_t question : {SIOCGIFNAME, SIOCGIFINDEX})
        calls.allow(SCMP_SYS(ioctl), request, all_bits, question);
}

void allowProbe(SystemCalls& calls)
{
    calls.allow({SCMP_SYS(getsockopt), SCMP_SYS(setsockopt), SCMP_SYS(fcntl), SCMP_SYS(recvfrom), SCMP_SYS(recvmsg),
                 SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(bind), SCMP_SYS(connect), SCMP_SYS(getsockname)});
    constexpr unsigned domain = 0;
    constexpr std::uint64_t all_bits = 0xffff'ffff;
    for (const std::uint64_t family : {AF_INET, AF_INET6})
        calls.allow(SCMP_SYS(socket), domain, all_bits, family);
}

std::optional<Error> filterSystemCalls(Allowance allowance)
{
    SystemCalls calls;
    allowTheBasics(calls);
    switch (allowance) {
    case Allowance::Nothing:
        break;
    case Allowance::Capture:
        allowCapture(calls);
        break;
    case Allowance::Probe:
        allowProbe(calls);
        break;
    }
    return calls.load();
}

} // namespace

void forgetCaller()
{
    ::clearenv();
    (void)!::chdir("/");
}

void lendNetworkRights()
{
    capng_get_caps_process();
    for (const unsigned capability : {CAP_NET_ADMIN, CAP_NET_RAW}) {
        if (capng_have_capability(CAPNG_PERMITTED, capability) == 0)
            continue;
        capng_update(CAPNG_ADD, static_cast<capng_type_t>(CAPNG_INHERITABLE | CAPNG_AMBIENT), capability);
    }
    capng_apply(static_cast<capng_select_t>(CAPNG_SELECT_CAPS | CAPNG_SELECT_AMBIENT));
}

std::optional<Error> confine(Allowance allowance)
{
    if (auto error = dropCapabilities())
        return error;
    return filterSystemCalls(allowance);
}

} // namespace deadair::platform
