// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/name.h"

namespace deadair::platform
{

std::optional<ResolverSettings> adapterResolvers()
{
    return std::nullopt;
}

} // namespace deadair::platform
