// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/filter_state.h"

#include "platform/command.h"
#include "platform/rights.h"

namespace deadair::platform
{

Result<std::string> filterState(const StopToken& stop)
{
    constexpr auto operation = "read the filters of the Windows Filtering Platform";
    constexpr std::chrono::seconds patience{15};
    if (!rights().administrator)
        return Error{ErrorCode::PermissionDenied, operation, "Windows shows them to administrators only"};
    const auto output = runCommand({"netsh", "wfp", "show", "state", "file=-"}, patience, stop); // "-": not into a file
    if (!output)
        return output.error();
    const auto begin = output->output.find('<');
    if (output->exit_status != 0 || begin == std::string::npos)
        return Error{ErrorCode::Unavailable, operation, "netsh wfp show state prints none"};
    return output->output.substr(begin);
}

} // namespace deadair::platform
