// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"
#include "platform/posix/system_error.h"
#include "platform/socket.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace deadair::platform
{

Result<std::string> readFile(const std::string& path, std::size_t limit_bytes)
{
    const auto operation = "read " + path;
    const Socket file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file.valid())
        return systemError(errno, operation);

    // Files of /proc have no size to ask for, so read on until the end; one byte more than allowed shows what is too
    // long.
    std::string content;
    std::size_t used = 0;
    while (used <= limit_bytes) {
        content.resize(std::min(std::max<std::size_t>(used * 2, 4096), limit_bytes + 1));
        const auto got = ::read(static_cast<int>(file.handle()), content.data() + used, content.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(errno, operation);
        if (got == 0) {
            content.resize(used);
            return content;
        }
        used += static_cast<std::size_t>(got);
    }
    return Error{ErrorCode::System, operation, "larger than " + std::to_string(limit_bytes) + " bytes"};
}

} // namespace deadair::platform
