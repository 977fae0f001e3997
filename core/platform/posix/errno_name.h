// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace deadair::platform
{

/// The symbol of an errno value ("ECONNREFUSED"), "errno 4711" for one that no network call gives; empty for 0.
/// Not strerror(): analysis reasons on the symbol, and glibc alone has strerrorname_np().
std::string errnoName(int number);

} // namespace deadair::platform
