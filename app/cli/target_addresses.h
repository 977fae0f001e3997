// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "base/stop_token.h"

#include <string>
#include <vector>

namespace deadair::cli
{

/// The addresses of a host in the order in which the system would try them, without repetition; a literal's is itself.
/// NotFound when the name is not resolved, Malformed when it cannot be a name.
Result<std::vector<IpAddress>> addressesOf(const std::string& host, const StopToken& stop = {});

} // namespace deadair::cli
