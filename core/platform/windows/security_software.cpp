// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/windows/processes.h"
#include "platform/windows/security_products.h"

#include <algorithm>

namespace deadair::platform
{

Result<std::vector<SecuritySoftware>> securitySoftware()
{
    const auto processes = processNames();
    if (processes.empty())
        return Error{ErrorCode::Unavailable, "look for security software", "Windows lists no processes"};
    std::vector<SecuritySoftware> found;
    for (const auto& [pid, name] : processes) {
        const auto product = productOfProgram(name);
        if (product && std::ranges::find(found, *product, &SecuritySoftware::name) == found.end())
            found.push_back({std::string(*product), "process " + name});
    }
    return found;
}

} // namespace deadair::platform
