// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/name.h"

#include <string>
#include <string_view>

namespace deadair
{

/// Reads resolv.conf(5): the name servers in order (port 53), the last search list, the timeout and attempts options.
/// Lines that it does not understand are passed over, as the system does.
ResolverSettings parseResolvConf(std::string_view text, std::string origin);

} // namespace deadair
