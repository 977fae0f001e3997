// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/local_drops.h"

#include "analysis/firewall/windows/drop_records.h"
#include "analysis/firewall/windows/wfp_reader.h"
#include "helper_client/helper_jobs.h"
#include "platform/drop_records.h"
#include "platform/server.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace deadair
{

namespace windows = firewall::windows;

const char* const drops_need_rights =
    QT_TRANSLATE_NOOP("knowledge", "Windows shows only administrators what it dropped: let Deadair ask with --ask, or look again as administrator in the window.");

Result<windows::WfpState> readLocalDrops(const HelperOptions& helper, std::int64_t since_ms, StopToken stop)
{
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch());
    auto records = platform::dropRecords(ceil<seconds>(now - milliseconds(since_ms)), stop);
    if (!records && records.error().code == ErrorCode::PermissionDenied)
        records = dropsByHelper(helper, stop);
    if (!records)
        return records.error();
    if (records->net_events.empty() && records->audit_events.empty())
        return Error{ErrorCode::System, "read what was dropped", "netsh and wevtutil print nothing"};
    windows::WfpState state;
    if (auto filters = windows::readWfp(records->filters))
        state = std::move(*filters);
    if (auto events = windows::readWfp(records->net_events))
        state.drops = std::move(events->drops);
    if (auto events = windows::readAuditEvents(records->audit_events))
        std::ranges::move(*events, std::back_inserter(state.drops));
    const auto pid = QCoreApplication::applicationPid();
    const auto program = platform::programOf(pid).value_or(std::string());
    std::erase_if(state.drops, [&](const windows::WfpDrop& drop) {
        return !windows::isOf(drop, pid, program) || !windows::isSince(drop, since_ms);
    });
    return state;
}

} // namespace deadair
