// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/capture.h"

namespace deadair::platform
{

/// Nothing captures on Windows yet, with or without Npcap.
std::optional<std::string> captureLibraryVersion()
{
    return std::nullopt;
}

} // namespace deadair::platform
