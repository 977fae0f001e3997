// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rights.h"

#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/socket.h"

#include <linux/capability.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

/// Whether this thread has the capability in effect (capget(2); libcap would be a dependency for one call).
bool hasCapability(unsigned capability)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
    if (::syscall(SYS_capget, &header, data) != 0)
        return false;
    return (data[capability / 32].effective >> (capability % 32) & 1U) != 0;
}

bool canOpen(int type, int protocol)
{
    return Socket(::socket(AF_INET, type | SOCK_CLOEXEC, protocol)).valid();
}

} // namespace

Rights rights()
{
    Rights found;
    found.user_id = ::geteuid();
    found.administrator = found.user_id == 0;
    // The capability may belong to another user namespace than the network's, so try.
    found.raw_sockets = hasCapability(CAP_NET_RAW) && canOpen(SOCK_RAW, IPPROTO_TCP);
    found.firewall_rules = hasCapability(CAP_NET_ADMIN);
    found.echo_sockets = canOpen(SOCK_DGRAM, IPPROTO_ICMP);
    return found;
}

std::string systemName()
{
    for (const char* path : {"/etc/os-release", "/usr/lib/os-release"}) // in this order, os-release(5)
        if (const auto text = readFile(path, 65536))
            if (auto name = osReleaseValue(*text, "PRETTY_NAME"); !name.empty())
                return name;
    return "Linux";
}

std::string kernelRelease()
{
    utsname names{};
    return ::uname(&names) == 0 ? names.release : "";
}

} // namespace deadair::platform
