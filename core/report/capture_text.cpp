// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/capture_text.h"

#include "analysis/tcp/connection_summary.h"
#include "knowledge/capture_verdicts.h"
#include "knowledge/duration_text.h"
#include "report/handshake_ladder.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>
#include <set>

namespace deadair
{
namespace
{

using tcp::Connection;
using tcp::VerdictId;

std::string counted(std::uint64_t count, const char* one, const char* several)
{
    return std::to_string(count) + " " + (count == 1 ? one : several);
}

std::string durationWords(std::int64_t ns)
{
    return durationText(std::chrono::microseconds(ns / 1000));
}

Tone toneOf(VerdictId id)
{
    if (id == VerdictId::Fine || id == VerdictId::ResetByClient)
        return Tone::Good;
    if (id == VerdictId::HandshakeUnseen)
        return Tone::Faint;
    return id < VerdictId::ResetByServer ? Tone::Bad : Tone::Careful;
}

const char* markOf(Tone tone, bool unicode)
{
    switch (tone) {
    case Tone::Bad:
        return unicode ? "\u2716" : "x";
    case Tone::Careful:
        return "!";
    case Tone::Good:
        return unicode ? "\u2714" : "+";
    case Tone::Plain:
    case Tone::Heading:
    case Tone::Faint:
        break;
    }
    return unicode ? "\u00b7" : ".";
}

std::string padTo(std::string text, std::size_t columns)
{
    text.append(columns > text.size() ? columns - text.size() : 0, ' ');
    return text;
}

/// The connections worst first, those with equal verdicts by their packets.
std::vector<std::size_t> worstFirst(const std::vector<const Connection*>& connections, const std::vector<tcp::Verdict>& verdicts)
{
    std::vector<std::size_t> order(connections.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair(verdicts[a].id, connections[b]->packets) < std::pair(verdicts[b].id, connections[a]->packets);
    });
    return order;
}

void addSummary(std::vector<ToneLine>& lines, const tcp::CaptureAnalysis& analysis, const std::vector<tcp::Verdict>& verdicts)
{
    lines.push_back({Tone::Heading, counted(analysis.packets, "packet", "packets") + " in " +
                                        durationWords(analysis.latest_ns - analysis.earliest_ns) + ", " +
                                        counted(analysis.tcp_packets, "of them TCP", "of them TCP") + ", " +
                                        counted(verdicts.size(), "connection", "connections")});
    std::map<VerdictId, std::uint64_t> counts;
    for (const auto& verdict : verdicts)
        ++counts[verdict.id];
    std::string text;
    for (const auto& [id, count] : counts)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + verdictTitle(id);
    if (!text.empty())
        lines.push_back({Tone::Plain, text});
    if (analysis.undecoded_packets > 0)
        lines.push_back({Tone::Careful, counted(analysis.undecoded_packets, "packet", "packets") +
                                            " could not be decoded: cut, damaged, or of an unknown link type"});
    if (analysis.table.evicted() > 0)
        lines.push_back({Tone::Careful, counted(analysis.table.evicted(), "connection", "connections") +
                                            " did not fit into memory and are in the totals only"});
    if (analysis.lost_while_capturing.value_or(0) > 0)
        lines.push_back({Tone::Careful, counted(*analysis.lost_while_capturing, "packet was", "packets were") +
                                            " lost while capturing: what is missing here may have been on the wire"});
}

std::string problemsOf(const Connection& connection)
{
    const auto& counters = connection.counters;
    std::string text;
    const auto add = [&](std::uint64_t count, const char* name) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + name;
    };
    add(counters.retransmissions, "retransmitted");
    add(counters.out_of_order, "out of order");
    add(counters.duplicate_acks, "duplicate ACKs");
    add(counters.zero_windows, "zero window");
    add(counters.lost_segments, "gaps");
    add(counters.keep_alives, "keep-alives");
    return text;
}

void addConnection(std::vector<ToneLine>& lines, const Connection& connection, const tcp::Verdict& verdict, std::size_t width,
                   bool unicode)
{
    const auto summary = tcp::summarise(connection);
    const auto tone = toneOf(verdict.id);
    const auto names = padTo(summary.client.toString() + " > " + summary.server.toString(), width);
    const auto problems = problemsOf(connection);
    lines.push_back({tone, std::string(markOf(tone, unicode)) + " " + names + "  " + padTo(verdictTitle(verdict.id), 22) + "  " +
                               counted(connection.packets, "packet", "packets") + (problems.empty() ? "" : "; " + problems)});
}

} // namespace

std::vector<ToneLine> captureText(const tcp::CaptureAnalysis& analysis, const CaptureTextOptions& options)
{
    const auto connections = analysis.table.connections();
    const auto verdicts = tcp::judge(connections);
    std::vector<ToneLine> lines;
    addSummary(lines, analysis, verdicts);
    auto order = worstFirst(connections, verdicts);
    const auto hidden = order.size() - std::min(order.size(), options.connections);
    order.resize(order.size() - hidden);
    std::size_t width = 0;
    for (const auto index : order)
        width = std::max(width, tcp::clientOf(*connections[index]).toString().size() +
                                    tcp::serverOf(*connections[index]).toString().size() + 3);
    lines.push_back({});
    for (const auto index : order)
        addConnection(lines, *connections[index], verdicts[index], width, options.unicode);
    if (hidden > 0)
        lines.push_back({Tone::Faint, "  and " + counted(hidden, "other", "others") + "; --all shows them, --json has the details"});
    std::set<std::pair<VerdictId, Endpoint>> drawn; // one for each kind of fate and server
    for (const auto index : order) {
        const bool is_fine = !drawn.empty() && toneOf(verdicts[index].id) == Tone::Good;
        if (drawn.size() == options.ladders || is_fine || verdicts[index].id == VerdictId::HandshakeUnseen)
            break;
        if (!drawn.emplace(verdicts[index].id, tcp::serverOf(*connections[index])).second)
            continue;
        lines.push_back({});
        std::ranges::move(handshakeLadder(*connections[index], options.unicode), std::back_inserter(lines));
        lines.push_back({toneOf(verdicts[index].id), "  " + verdictSentence(verdicts[index], *connections[index])});
    }
    return lines;
}

std::vector<ToneLine> bothEndsText(const tcp::Correlation& correlation, const CaptureTextOptions& options)
{
    std::vector<ToneLine> lines;
    lines.push_back({Tone::Heading, counted(correlation.matched, "connection was", "connections were") + " seen at both ends"});
    lines.push_back({Tone::Plain, correlation.first_is_server ? "The first capture is the server's, the other the client's."
                                                              : "The first capture is the client's, the other the server's."});
    if (correlation.clock_offset_ns)
        lines.push_back({Tone::Plain, "The server's clock is " + durationWords(std::abs(*correlation.clock_offset_ns)) +
                                          (*correlation.clock_offset_ns < 0 ? " behind" : " ahead of") + " the client's."});
    auto connections = correlation.connections;
    std::ranges::stable_sort(connections, {}, [](const auto& both) {
        return both.place == tcp::LossPlace::None ? 2 : both.place == tcp::LossPlace::Unknown ? 1 : 0;
    });
    const auto hidden = connections.size() - std::min(connections.size(), options.connections);
    connections.resize(connections.size() - hidden);
    for (const auto& both : connections) {
        const auto& seen = both.at_client != nullptr ? *both.at_client : *both.at_server;
        auto names = tcp::clientOf(seen).toString() + " > " + tcp::serverOf(seen).toString();
        if (both.at_client != nullptr && both.at_server != nullptr &&
            (tcp::clientOf(*both.at_server) != tcp::clientOf(seen) || tcp::serverOf(*both.at_server) != tcp::serverOf(seen)))
            names += " (at the server " + tcp::clientOf(*both.at_server).toString() + " > " +
                     tcp::serverOf(*both.at_server).toString() + ")";
        const auto tone = both.place == tcp::LossPlace::None      ? Tone::Good
                          : both.place == tcp::LossPlace::Unknown ? Tone::Careful
                                                                  : Tone::Bad;
        lines.push_back({});
        lines.push_back({tone, std::string(markOf(tone, options.unicode)) + " " + names});
        lines.push_back({Tone::Plain, "  " + lossSentence(both)});
    }
    if (hidden > 0)
        lines.push_back({Tone::Faint, "  and " + counted(hidden, "other", "others")});
    return lines;
}

} // namespace deadair
