// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handshake_ladder.h"

#include "analysis/tcp/connection_summary.h"
#include "knowledge/capture_verdicts.h"
#include "knowledge/evidence_words.h"

#include <algorithm>
#include <cstdio>

namespace deadair
{
namespace
{

constexpr std::size_t ladder_columns = 34;

struct Rung {
    std::int64_t time_ns = 0;
    bool to_server = true;
    Tone tone = Tone::Plain;
    std::string what;
    std::string remark;
};

std::string repeated(const char* piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

std::string arrow(const Rung& rung, bool unicode)
{
    const char* const dash = unicode ? "\u2500" : "-";
    const auto used = rung.what.size() + 6; // ASCII; two dashes, two spaces, a dash and the head
    const auto rest = used < ladder_columns ? ladder_columns - used : 0;
    const auto label = repeated(dash, 2) + " " + rung.what + " ";
    if (rung.to_server)
        return label + repeated(dash, rest + 1) + (unicode ? "\u25b6" : ">");
    return (unicode ? "\u25c0" : "<") + repeated(dash, rest + 1) + " " + rung.what + " " + repeated(dash, 2);
}

std::string clock(std::int64_t ns)
{
    char text[32];
    std::snprintf(text, sizeof text, "%10.3f s", static_cast<double>(ns) / 1e9);
    return text;
}

Rung rungOf(const tcp::NotedSegment& noted, const tcp::Connection& connection, bool again)
{
    Rung rung{noted.time_ns, noted.direction == connection.clientDirection(), Tone::Plain, {}, {}};
    const auto ttl = "TTL " + std::to_string(noted.ttl);
    switch (noted.kind) {
    case tcp::NotedKind::Syn:
        rung.what = again ? "SYN again" : "SYN";
        rung.remark = again ? std::string() : optionWords(connection.options[noted.direction]);
        break;
    case tcp::NotedKind::SynAck:
        rung.what = again ? "SYN-ACK again" : "SYN-ACK";
        rung.remark = again ? ttl : ttl + ", " + optionWords(connection.options[noted.direction]);
        break;
    case tcp::NotedKind::Reset:
        rung.what = "RST";
        rung.tone = Tone::Bad;
        rung.remark = ttl;
        break;
    }
    return rung;
}

std::vector<Rung> rungsOf(const tcp::Connection& connection)
{
    std::vector<Rung> rungs;
    for (auto noted = connection.noted.begin(); noted != connection.noted.end(); ++noted) {
        const bool again = std::any_of(connection.noted.begin(), noted, [&](const tcp::NotedSegment& earlier) {
            return earlier.kind == noted->kind && earlier.direction == noted->direction;
        });
        rungs.push_back(rungOf(*noted, connection, again && noted->kind != tcp::NotedKind::Reset));
    }
    for (const auto& error : connection.errors)
        rungs.push_back({error.time_ns, error.direction != connection.clientDirection(), Tone::Bad, "ICMP",
                         knowledge::icmpWords(error.error)});
    const auto summary = tcp::summarise(connection);
    if (summary.rtt_ns)
        rungs.push_back({connection.syn_time_ns + *summary.rtt_ns, true, Tone::Good, "ACK", {}});
    std::ranges::stable_sort(rungs, {}, &Rung::time_ns);
    return rungs;
}

} // namespace

std::vector<ToneLine> handshakeLadder(const tcp::Connection& connection, bool unicode)
{
    const char* const rail = unicode ? "\u2502" : "|";
    const auto summary = tcp::summarise(connection);
    std::vector<ToneLine> lines;
    const auto client = summary.client.toString();
    const auto gap = client.size() < ladder_columns ? ladder_columns - client.size() : 1;
    lines.push_back({Tone::Heading, std::string(15, ' ') + client + std::string(gap, ' ') + summary.server.toString()});
    for (const auto& rung : rungsOf(connection))
        lines.push_back({rung.tone, clock(rung.time_ns - connection.first_ns) + "  " + rail + " " + arrow(rung, unicode) + " " +
                                        rail + (rung.remark.empty() ? "" : "  " + rung.remark)});
    return lines;
}

} // namespace deadair
