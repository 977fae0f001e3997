// SPDX-License-Identifier: GPL-3.0-or-later
// What `trace` and `sockets` put out: a table for a person, or one JSON document.
#pragma once

#include "base/result.h"
#include "evidence/machine.h"
#include "evidence/path.h"
#include "evidence/server.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace deadair
{

using StateCounts = std::vector<std::pair<std::string, std::int64_t>>;

std::string traceTable(const std::string& target, const Trace& trace);
/// Schema "deadair.trace/1": target, address, port, protocol, hops.
std::string traceJson(const std::string& target, const Trace& trace);

std::string socketsTable(std::span<const Listener> listeners, const StateCounts& states, const Result<LocalPorts>& ports);
/// Schema "deadair.sockets/1": listeners, states, local_ports (null where the system does not tell them).
std::string socketsJson(std::span<const Listener> listeners, const StateCounts& states, const Result<LocalPorts>& ports);

} // namespace deadair
