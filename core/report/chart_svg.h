// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// How connecting went over time, one inline SVG for each endpoint with several attempts: the time that each took,
/// crosses on the axis for those that were lost, the application's timeout as a line. Empty when there is nothing to
/// compare.
std::string attemptChartsHtml(const Case& value);

/// How far the hops of a trace are, as bars. Empty when none answered.
std::string hopChartHtml(const Trace& trace);

} // namespace deadair
