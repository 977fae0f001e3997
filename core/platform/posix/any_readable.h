// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/socket.h"

namespace deadair::platform
{

/// A descriptor that is readable while one of these is; invalid, with errno set, where the system has none left. A descriptor
/// that is closed leaves the set.
Socket anyReadable(std::span<const Socket::Handle> watched);

} // namespace deadair::platform
