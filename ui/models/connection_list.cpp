// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection_list.h"

#include "analysis/tcp/connection_summary.h"
#include "knowledge/capture_verdicts.h"

#include <unordered_map>

namespace deadair::ui
{
namespace
{

ConnectionLine lineOf(const tcp::Connection& connection, const tcp::Verdict& verdict, std::int64_t begin_ns)
{
    const auto summary = tcp::summarise(connection);
    ConnectionLine line;
    line.connection = &connection;
    line.verdict = verdict;
    line.client = QString::fromStdString(summary.client.toString());
    line.server = QString::fromStdString(summary.server.toString());
    line.fate = QString::fromStdString(verdictTitle(verdict.id));
    line.start_ns = connection.first_ns - begin_ns;
    line.rtt_ns = summary.rtt_ns.value_or(-1);
    line.syns = summary.syns;
    return line;
}

void addLines(std::vector<ConnectionLine>& lines, const std::vector<const tcp::Connection*>& connections,
              std::int64_t begin_ns)
{
    const auto verdicts = tcp::judge(connections);
    lines.reserve(lines.size() + connections.size());
    for (std::size_t at = 0; at < connections.size(); ++at)
        lines.push_back(lineOf(*connections[at], verdicts[at], begin_ns));
}

/// Compares with the other end, and adds what only that one saw.
void addOtherEnd(ConnectionList& list)
{
    const auto& input = *list.input;
    list.correlation = tcp::correlate(*input.capture, *input.other_end);
    const auto& correlation = *list.correlation;
    const auto offset_ns = correlation.clock_offset_ns.value_or(0);
    std::unordered_map<const tcp::Connection*, const tcp::CorrelatedConnection*> pairs;
    std::vector<const tcp::Connection*> elsewhere;
    for (const auto& both : correlation.connections) {
        const auto* const here = correlation.first_is_server ? both.at_server : both.at_client;
        const auto* const there = correlation.first_is_server ? both.at_client : both.at_server;
        pairs.emplace(here != nullptr ? here : there, &both);
        if (here == nullptr)
            elsewhere.push_back(there);
    }
    addLines(list.lines, elsewhere, input.capture->first_ns + (correlation.first_is_server ? -offset_ns : offset_ns));
    for (auto& line : list.lines) {
        const auto found = pairs.find(line.connection);
        line.both = found != pairs.end() ? found->second : nullptr;
        if (line.located())
            line.fate = QString::fromStdString(lossTitle(line.both->place));
    }
}

} // namespace

ConnectionList listConnections(std::shared_ptr<const CaptureInput> input)
{
    ConnectionList list;
    list.input = std::move(input);
    addLines(list.lines, list.input->capture->table.connections(), list.input->capture->first_ns);
    if (list.input->other_end)
        addOtherEnd(list);
    for (auto& line : list.lines)
        line.search = (line.client + QLatin1Char(' ') + line.server + QLatin1Char(' ') + line.fate).toLower();
    return list;
}

} // namespace deadair::ui
