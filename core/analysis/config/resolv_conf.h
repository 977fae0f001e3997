// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/name.h"

#include <string>
#include <string_view>

namespace deadair
{

/// Reads resolv.conf(5) as glibc does: three servers at most, the last "search" or "domain" line counts, timeout and
/// attempts are capped at 30 s and 5, edns0 is heeded. Lines that cannot be understood are passed over. No servers when none is
/// configured (the resolver would then ask this machine itself). `origin` is where the text was read from.
ResolverSettings parseResolvConf(std::string_view text, std::string origin);

} // namespace deadair
