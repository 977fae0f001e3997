// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "platform/command.h"
#include "platform/server.h"

#include <unistd.h>

namespace deadair::platform
{
namespace
{

std::string valueOf(std::string_view text, std::string_view key)
{
    for (const auto line : splitLines(text))
        if (line.starts_with(key) && line.substr(key.size(), 1) == "=")
            return std::string(line.substr(key.size() + 1));
    return {};
}

} // namespace

Result<ServiceUnit> serviceUnit(const std::string& unit)
{
    const auto operation = "ask systemd for " + unit;
    if (::access("/run/systemd/system", F_OK) != 0) // sd_booted(3)
        return Error{ErrorCode::Unavailable, operation, "systemd does not run here"};
    const auto answer =
        runCommand({"systemctl", "show", "--no-pager", "-p", "LoadState,ActiveState,SubState,Result", "--", unit},
                   std::chrono::seconds(3), {}, 65536);
    if (!answer)
        return Error{ErrorCode::Unavailable, operation, answer.error().detail};
    if (answer->exit_status != 0)
        return Error{ErrorCode::Unavailable, operation, std::string(trimmed(answer->errors))};
    if (valueOf(answer->output, "LoadState") == "not-found")
        return Error{ErrorCode::NotFound, operation, "there is no such unit"};
    ServiceUnit found;
    found.unit = unit;
    found.active_state = valueOf(answer->output, "ActiveState");
    found.sub_state = valueOf(answer->output, "SubState");
    found.result = valueOf(answer->output, "Result");
    return found;
}

} // namespace deadair::platform
