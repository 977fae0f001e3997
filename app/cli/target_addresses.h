// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace deadair::cli
{

/// The addresses of a host in the order in which the system would try them, without repetition; a literal's is itself.
/// NotFound when the name is not resolved, Malformed when it cannot be a name.
Result<std::vector<IpAddress>> addressesOf(const std::string& host, const std::stop_token& stop = {});

} // namespace deadair::cli
