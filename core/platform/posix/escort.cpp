// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/escort.h"

#include "platform/byte_link.h"
#include "platform/posix/child.h"
#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"

#include <cerrno>

#include <fcntl.h>
#include <poll.h>

namespace deadair::platform
{

Result<std::function<void()>> startAgain(const std::vector<std::vector<std::string>>& each)
{
    const Socket nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (!nothing.valid())
        return systemError(errno, "open /dev/null");
    const auto ends = std::make_shared<std::vector<Socket>>();
    Error failed;
    for (const auto& arguments : each) {
        if (const auto pid = startProgram(programPath(), arguments, nothing, true))
            ends->push_back(whenEnded(*pid));
        else
            failed = pid.error();
    }
    if (ends->empty())
        return failed;
    return std::function([ends] {
        for (const auto& end : *ends)
            if (end.valid()) // before Linux 5.3 nothing tells
                (void)waitFor(end, POLLIN, Clock::time_point::max(), {});
    });
}

} // namespace deadair::platform
