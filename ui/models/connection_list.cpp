// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection_list.h"

#include "analysis/tcp/connection_summary.h"
#include "knowledge/capture_verdicts.h"

namespace deadair::ui
{

ConnectionList listConnections(std::shared_ptr<const CaptureInput> input)
{
    const auto connections = input->capture.table.connections();
    const auto verdicts = tcp::judge(connections);
    ConnectionList list;
    list.lines.reserve(connections.size());
    for (std::size_t at = 0; at < connections.size(); ++at) {
        const auto summary = tcp::summarise(*connections[at]);
        ConnectionLine line;
        line.connection = connections[at];
        line.verdict = verdicts[at];
        line.client = QString::fromStdString(summary.client.toString());
        line.server = QString::fromStdString(summary.server.toString());
        line.fate = QString::fromStdString(verdictTitle(verdicts[at].id));
        line.search = (line.client + QLatin1Char(' ') + line.server + QLatin1Char(' ') + line.fate).toLower();
        line.start_ns = connections[at]->first_ns - input->capture.first_ns;
        line.rtt_ns = summary.rtt_ns.value_or(-1);
        line.syns = summary.syns;
        list.lines.push_back(std::move(line));
    }
    list.input = std::move(input);
    return list;
}

} // namespace deadair::ui
