// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/standard_streams.h"

#include <initializer_list>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace deadair::platform
{

void secureStandardStreams()
{
    // open() takes the lowest free number. Opened the wrong way round, reading or writing fails with EBADF, as it would have.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) == -1)
            (void)open("/", O_RDONLY);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace deadair::platform
