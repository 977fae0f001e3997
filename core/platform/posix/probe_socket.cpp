// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/probe_socket.h"

namespace deadair::platform
{

bool isHostsOwn(const ProbeAnswer& answer, const IpAddress& target)
{
    return answer.reply == HopReply::EchoReply ||
           (answer.reply == HopReply::PortUnreachable && answer.icmp.sender == target);
}

} // namespace deadair::platform
