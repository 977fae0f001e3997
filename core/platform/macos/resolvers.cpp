// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"
#include "platform/name.h"
#include "platform/shared/darwin_texts.h"

namespace deadair::platform
{

/// /etc/resolv.conf is there for old programs only: the system's resolver does not read it.
std::optional<ResolverSettings> adapterResolvers()
{
    const auto shown = runCommand({"scutil", "--dns"}, std::chrono::seconds(3), {}, 1u << 20);
    return darwin::parseScutilDns(shown ? std::string_view(shown->output) : std::string_view());
}

} // namespace deadair::platform
