// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/standard_streams.h"

namespace deadair::platform
{

// Windows gives no closed stream's number to a socket, and a pipe without a reader is an ordinary error.
void secureStandardStreams() {}

} // namespace deadair::platform
