// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/drop_records.h"

#include "platform/command.h"
#include "platform/rights.h"
#include "platform/windows/filter_state.h"

namespace deadair::platform
{
namespace
{

constexpr std::chrono::seconds patience{10};

/// What a program prints, from its first tag on; empty where that is nothing.
std::string xmlOf(const std::vector<std::string>& command, const StopToken& stop)
{
    const auto output = runCommand(command, patience, stop);
    const auto begin = output ? output->output.find('<') : std::string::npos;
    return begin == std::string::npos || output->exit_status != 0 ? std::string() : output->output.substr(begin);
}

} // namespace

Result<DropRecords> dropRecords(std::chrono::seconds back, StopToken stop)
{
    if (!rights().administrator)
        return Error{ErrorCode::PermissionDenied, "read what was dropped", "Windows shows it to administrators only"};
    const auto milliseconds = std::to_string(std::chrono::milliseconds(back).count());
    DropRecords records;
    records.net_events = xmlOf({"netsh", "wfp", "show", "netevents", "file=-", "timewindow=" + std::to_string(back.count())}, stop);
    records.audit_events = xmlOf({"wevtutil", "qe", "Security",
                                  "/q:*[System[(EventID=5152 or EventID=5157) and TimeCreated[timediff(@SystemTime) <= " + milliseconds + "]]]",
                                  "/f:xml", "/e:Events", "/c:1000", "/rd:true"},
                                 stop);
    const bool any = records.net_events.find("classifyDrop") != std::string::npos || records.audit_events.find("FilterRTID") != std::string::npos;
    if (const auto filters = any ? filterState(stop) : Result<std::string>(std::string()))
        records.filters = *filters;
    return records;
}

} // namespace deadair::platform
