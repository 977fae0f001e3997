// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/windows/wfp_model.h"
#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace deadair::firewall::windows
{

/// Reads the audit events 5152 (a packet was blocked) and 5157 (a connection was blocked) of the security log as XML, in
/// an element around them; others are passed over, and so is what arrived, since these do not always tell its ends alike.
Result<std::vector<WfpDrop>> readAuditEvents(std::string_view xml);

/// Whether the drop was one of this process's own: by its number, else by its file's name, else nobody knows.
bool isOf(const WfpDrop& drop, std::int64_t pid, std::string_view program);

/// Whether it is not known to be of a second before this Unix time in milliseconds.
bool isSince(const WfpDrop& drop, std::int64_t time_ms);

} // namespace deadair::firewall::windows
