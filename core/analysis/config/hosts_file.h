// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/name.h"

#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// The lines of a hosts file (hosts(5)) that give `name` an address, by its canonical name or an alias, whatever the
/// case.
std::vector<HostsEntry> findInHosts(std::string_view text, const std::string& path, std::string_view name);

} // namespace deadair
