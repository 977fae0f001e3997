// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/server.h"
#include "platform/windows/processes.h"
#include "platform/windows/services.h"
#include "platform/windows/tcp_table.h"
#include "platform/windows/winsock.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

constexpr std::pair<int, const char*> states[] = {
    {MIB_TCP_STATE_LISTEN, "LISTEN"},         {MIB_TCP_STATE_SYN_SENT, "SYN_SENT"},
    {MIB_TCP_STATE_SYN_RCVD, "SYN_RECEIVED"}, {MIB_TCP_STATE_ESTAB, "ESTABLISHED"},
    {MIB_TCP_STATE_FIN_WAIT1, "FIN_WAIT_1"},  {MIB_TCP_STATE_FIN_WAIT2, "FIN_WAIT_2"},
    {MIB_TCP_STATE_CLOSE_WAIT, "CLOSE_WAIT"}, {MIB_TCP_STATE_CLOSING, "CLOSING"},
    {MIB_TCP_STATE_LAST_ACK, "LAST_ACK"},     {MIB_TCP_STATE_TIME_WAIT, "TIME_WAIT"},
};

} // namespace

Result<std::vector<Listener>> listeners()
{
    const auto rows = tcpTable();
    if (!rows)
        return rows.error();
    const auto names = processNames();
    const auto services = servicesByProcess();
    std::vector<Listener> found;
    for (const auto& row : *rows) {
        if (row.state != MIB_TCP_STATE_LISTEN)
            continue;
        Listener listener;
        listener.address = row.local.address;
        listener.port = row.local.port;
        listener.accept_queue_limit = Listener::unknown_queue;
        if (row.pid != 0) {
            listener.pid = row.pid;
            listener.pids = {row.pid};
            if (const auto name = names.find(row.pid); name != names.end())
                listener.process = name->second;
            if (const auto service = services.find(row.pid); service != services.end())
                listener.unit = service->second;
        }
        found.push_back(listener);
    }
    return found;
}

Result<SocketStates> socketStates()
{
    const auto rows = tcpTable();
    if (!rows)
        return rows.error();
    SocketStates found;
    for (const auto& [state, name] : states)
        found.counts.emplace_back(name, std::ranges::count(*rows, state, &TcpRow::state));
    return found;
}

Result<ListenQueueCounters> listenQueueCounters()
{
    return Error{ErrorCode::Unavailable, "count full accept queues", "Windows keeps no such counters"};
}

Result<Descriptors> processDescriptors(std::int64_t)
{
    return Error{ErrorCode::Unavailable, "count the descriptors of a process",
                 "Windows limits a process's handles by memory only"};
}

} // namespace deadair::platform
