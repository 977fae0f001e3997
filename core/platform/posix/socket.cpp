// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/socket.h"

#include <unistd.h>

namespace deadair::platform
{

void Socket::close()
{
    if (valid())
        ::close(static_cast<int>(release()));
}

} // namespace deadair::platform
