// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rights.h"

#include "platform/macos/system_value.h"
#include "platform/posix/socket_address.h"

#include <netinet/in.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace deadair::platform
{

Rights rights()
{
    Rights found;
    found.user_id = ::geteuid();
    found.administrator = found.user_id == 0;
    found.raw_sockets = found.administrator;
    found.firewall_rules = found.administrator;
    found.echo_sockets = openSocket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP).valid();
    return found;
}

std::string systemName()
{
    const auto version = systemText("kern.osproductversion");
    return version.empty() ? "macOS" : "macOS " + version;
}

std::string kernelRelease()
{
    utsname names{};
    return ::uname(&names) == 0 ? names.release : "";
}

} // namespace deadair::platform
