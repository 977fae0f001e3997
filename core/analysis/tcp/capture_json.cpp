// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/capture_json.h"

#include "analysis/tcp/connection_summary.h"

namespace deadair::tcp
{
namespace
{

void writeCounters(JsonText& json, const Counters& counters)
{
    json.key("retransmissions").number(counters.retransmissions);
    json.key("fast_retransmissions").number(counters.fast_retransmissions);
    json.key("spurious_retransmissions").number(counters.spurious_retransmissions);
    json.key("out_of_order").number(counters.out_of_order);
    json.key("duplicate_acks").number(counters.duplicate_acks);
    json.key("zero_windows").number(counters.zero_windows);
    json.key("lost_segments").number(counters.lost_segments);
    json.key("keep_alives").number(counters.keep_alives);
}

void writeHandshake(JsonText& json, const ConnectionSummary& summary)
{
    json.key("handshake").begin('{');
    json.key("result").id(enumName(summary.handshake));
    json.key("syns").number(summary.syns);
    json.key("syn_acks").number(summary.syn_acks);
    if (summary.rtt_ns)
        json.key("rtt_us").fraction(*summary.rtt_ns, 3);
    json.end('}');
}

void writeConnection(JsonText& json, const Connection& connection, std::int64_t first_ns)
{
    const auto summary = summarise(connection);
    json.begin('{');
    json.key("client").id(summary.client.toString());
    json.key("server").id(summary.server.toString());
    json.key("first_packet_s").fraction(connection.first_ns - first_ns, 9);
    json.key("duration_s").fraction(connection.latest_ns - connection.earliest_ns, 9);
    writeHandshake(json, summary);
    json.key("closed_by").id(enumName(summary.closing));
    json.key("packets").number(connection.packets);
    json.key("bytes").number(connection.bytes);
    writeCounters(json, connection.counters);
    json.end('}');
    json.newline();
}

} // namespace

void writeCaptureJson(const CaptureAnalysis& analysis, WriteText write)
{
    JsonText json(std::move(write));
    json.begin('{');
    json.key("schema").id("deadair.capture/1");
    json.key("packets").number(analysis.packets);
    json.key("bytes").number(analysis.bytes);
    json.key("tcp_packets").number(analysis.tcp_packets);
    json.key("undecoded_packets").number(analysis.undecoded_packets);
    json.key("duration_s").fraction(analysis.latest_ns - analysis.earliest_ns, 9);
    json.key("connections").begin('[');
    for (const auto* const connection : analysis.table.connections())
        writeConnection(json, *connection, analysis.first_ns);
    json.end(']');
    json.key("totals").begin('{');
    writeCounters(json, analysis.table.totals());
    json.end('}');
    json.end('}');
    json.newline();
}

} // namespace deadair::tcp
