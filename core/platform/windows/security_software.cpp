// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/windows/processes.h"

namespace deadair::platform
{

Result<FilteringNames> filteringNames()
{
    FilteringNames names;
    for (const auto& [pid, name] : processNames())
        names.processes.push_back(name);
    if (names.processes.empty())
        return Error{ErrorCode::Unavailable, "look for security software", "Windows lists no processes"};
    return names;
}

} // namespace deadair::platform
