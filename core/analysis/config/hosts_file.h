// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/name.h"

#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// The lines of a hosts file (hosts(5)) that give `name` an address, in order, one entry per line; as in DNS, case and
/// a final dot do not matter. `path` is where the text was read from.
std::vector<HostsEntry> findInHosts(std::string_view text, std::string_view name, std::string path);

} // namespace deadair
