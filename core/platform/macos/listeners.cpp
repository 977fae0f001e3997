// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"
#include "platform/macos/processes.h"
#include "platform/macos/system_value.h"
#include "platform/macos/tcp_table.h"
#include "platform/server.h"
#include "platform/shared/darwin_texts.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

constexpr std::chrono::seconds command_patience{3};

Listener listenerOf(const darwin::TcpRow& row, bool room_as_asked_for)
{
    Listener listener;
    listener.address = row.local.address;
    listener.port = row.local.port;
    listener.also_v4 = row.also_v4 && row.local.address.isV6() && row.local.address.isUnspecified();
    listener.accept_queue = row.queue;
    listener.accept_queue_limit = darwin::acceptRoom(row.queue_limit, room_as_asked_for);
    listener.full_at_limit = true;
    return listener;
}

} // namespace

Result<std::vector<darwin::TcpRow>> tcpTable()
{
    const auto bytes = systemTable("net.inet.tcp.pcblist_n");
    if (!bytes)
        return bytes.error();
    auto rows = darwin::parseTcpTable(*bytes);
    constexpr std::size_t empty_bytes = std::size_t{2} * 24; // nothing but the two structures that frame it
    if (rows.empty() && bytes->size() > empty_bytes)
        return Error{ErrorCode::Unavailable, "list the TCP sockets", "this macOS lists them in another form"};
    return rows;
}

Result<std::vector<Listener>> listeners()
{
    const auto rows = tcpTable();
    if (!rows)
        return rows.error();
    std::map<std::int64_t, std::string> labels; // of this user; of the system for root
    if (const auto listed = runCommand({"launchctl", "list"}, command_patience, {}, 1u << 20))
        labels = darwin::parseLaunchctlList(listed->output);
    const bool room_as_asked_for = systemNumber("kern.ipc.soqlimitcompat").value_or(1) != 0;
    std::vector<Listener> found;
    for (const auto& row : *rows) {
        if (row.state != darwin::TcpState::Listen)
            continue;
        auto listener = listenerOf(row, room_as_asked_for);
        if (row.pid > 0) {
            listener.pid = row.pid;
            listener.pids = {row.pid};
            listener.process = processName(row.pid);
            if (const auto label = labels.find(row.pid); label != labels.end())
                listener.unit = label->second;
        }
        found.push_back(std::move(listener));
    }
    return found;
}

Result<SocketStates> socketStates()
{
    const auto rows = tcpTable();
    if (!rows)
        return rows.error();
    using darwin::TcpState;
    SocketStates found;
    for (const auto state :
         {TcpState::Listen, TcpState::SynSent, TcpState::SynReceived, TcpState::Established, TcpState::FinWait1,
          TcpState::FinWait2, TcpState::CloseWait, TcpState::Closing, TcpState::LastAck, TcpState::TimeWait})
        found.counts.emplace_back(darwin::stateName(state), std::ranges::count(*rows, state, &darwin::TcpRow::state));
    return found;
}

Result<ListenQueueCounters> listenQueueCounters()
{
    const auto operation = "count full accept queues";
    const auto shown = runCommand({"netstat", "-s", "-p", "tcp"}, command_patience, {}, 1u << 20);
    if (!shown)
        return Error{ErrorCode::Unavailable, operation, shown.error().message()};
    const auto overflows = darwin::parseListenOverflows(shown->output);
    if (!overflows)
        return Error{ErrorCode::Unavailable, operation, "netstat does not tell it"};
    ListenQueueCounters counters;
    counters.overflows = counters.drops = *overflows;
    return counters;
}

Result<ServiceUnit> serviceUnit(const std::string& unit)
{
    const auto operation = "ask launchd about " + unit;
    const auto shown = runCommand({"launchctl", "print", "system/" + unit}, command_patience, {}, 1u << 20);
    if (!shown)
        return Error{ErrorCode::Unavailable, operation, shown.error().message()};
    if (shown->exit_status != 0)
        return Error{ErrorCode::NotFound, operation, "it knows no such service"};
    if (auto found = darwin::parseLaunchctlPrint(shown->output, unit))
        return std::move(*found);
    return Error{ErrorCode::Unavailable, operation, "what launchctl prints is not understood"};
}

} // namespace deadair::platform
