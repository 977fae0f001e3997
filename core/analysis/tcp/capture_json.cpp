// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/capture_json.h"

#include "analysis/tcp/connection_summary.h"
#include "analysis/tcp/verdict.h"

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

void writeOptions(JsonText& json, const char* key, const HandshakeOptions& options)
{
    json.key(key).begin('{');
    if (options.mss != 0)
        json.key("mss").number(options.mss);
    if (options.window_scale >= 0)
        json.key("window_scale").number(int{options.window_scale});
    json.key("sack").boolean(options.sack).key("timestamps").boolean(options.timestamps);
    json.key("ecn").boolean(options.ecn).key("mptcp").boolean(options.mptcp);
    json.end('}');
}

void writeHandshake(JsonText& json, const Connection& connection, const ConnectionSummary& summary)
{
    const auto client = static_cast<std::size_t>(connection.clientDirection());
    json.key("handshake").begin('{');
    json.key("result").id(enumName(summary.handshake));
    json.key("syns").number(summary.syns);
    json.key("syn_acks").number(summary.syn_acks);
    if (summary.rtt_ns)
        json.key("rtt_us").fraction(*summary.rtt_ns, 3);
    if (summary.handshake != HandshakeResult::Established) {
        if (summary.syns > 0)
            writeOptions(json, "offered", connection.options[client]);
        if (summary.syn_acks > 0)
            writeOptions(json, "answered", connection.options[1 - client]);
    }
    json.end('}');
}

const char* nameOf(NotedKind kind)
{
    switch (kind) {
    case NotedKind::Syn:
        return "syn";
    case NotedKind::SynAck:
        return "syn_ack";
    case NotedKind::Reset:
        break;
    }
    return "reset";
}

void writeNoted(JsonText& json, const NotedSegment& noted, const Connection& connection)
{
    json.begin('{');
    json.key("time_s").fraction(noted.time_ns - connection.first_ns, 9);
    json.key("from").id(noted.direction == connection.clientDirection() ? "client" : "server");
    json.key("kind").id(nameOf(noted.kind));
    json.key("ttl").number(int{noted.ttl});
    if (!connection.ends.v6)
        json.key("ip_id").number(noted.ip_id);
    json.key("window").number(noted.window);
    json.end('}');
}

void writeError(JsonText& json, const NotedError& error, const Connection& connection)
{
    json.begin('{');
    json.key("time_s").fraction(error.time_ns - connection.first_ns, 9);
    json.key("sender").id(error.error.sender.toString());
    json.key("type").number(error.error.type).key("code").number(error.error.code);
    json.end('}');
}

/// What was seen is spelled out where something is wrong; of a working connection nobody asks.
void writeVerdict(JsonText& json, const Connection& connection, const Verdict& verdict)
{
    json.key("verdict").id(enumName(verdict.id));
    if (verdict.id == VerdictId::Fine || verdict.id == VerdictId::HandshakeUnseen)
        return;
    if (verdict.server_ttl != 0)
        json.key("server_ttl").number(int{verdict.server_ttl});
    json.key("segments").begin('[');
    for (const auto& noted : connection.noted)
        writeNoted(json, noted, connection);
    json.end(']');
    if (connection.errors.empty())
        return;
    json.key("icmp_errors").begin('[');
    for (const auto& error : connection.errors)
        writeError(json, error, connection);
    json.end(']');
}

void writeConnection(JsonText& json, const Connection& connection, const Verdict& verdict, std::int64_t first_ns)
{
    const auto summary = summarise(connection);
    json.begin('{');
    json.key("client").id(summary.client.toString());
    json.key("server").id(summary.server.toString());
    json.key("first_packet_s").fraction(connection.first_ns - first_ns, 9);
    json.key("duration_s").fraction(connection.latest_ns - connection.earliest_ns, 9);
    writeHandshake(json, connection, summary);
    json.key("closed_by").id(enumName(summary.closing));
    json.key("packets").number(connection.packets);
    json.key("bytes").number(connection.bytes);
    writeCounters(json, connection.counters);
    writeVerdict(json, connection, verdict);
    json.end('}');
    json.newline();
}

void writeFates(JsonText& json, const char* key, const std::vector<HandshakePacket>& packets)
{
    json.key(key).begin('[');
    for (const auto& packet : packets)
        json.id(enumName(packet.fate));
    json.end(']');
}

void writeEnds(JsonText& json, const char* key, const Connection* connection)
{
    if (connection == nullptr)
        return;
    json.key(key).begin('{');
    json.key("client").id(clientOf(*connection).toString());
    json.key("server").id(serverOf(*connection).toString());
    json.key("result").id(enumName(summarise(*connection).handshake));
    json.end('}');
}

void writeCorrelation(JsonText& json, const Correlation& correlation)
{
    json.key("both_ends").begin('{');
    json.key("this_end").id(correlation.first_is_server ? "server" : "client");
    json.key("matched").number(correlation.matched);
    if (correlation.clock_offset_ns)
        json.key("clock_offset_us").fraction(*correlation.clock_offset_ns, 3);
    json.key("connections").begin('[');
    for (const auto& both : correlation.connections) {
        json.begin('{');
        writeEnds(json, "at_client", both.at_client);
        writeEnds(json, "at_server", both.at_server);
        writeFates(json, "syns", both.syns);
        writeFates(json, "syn_acks", both.syn_acks);
        json.key("lost").id(enumName(both.place));
        json.end('}');
        json.newline();
    }
    json.end(']');
    json.end('}');
}

void writeShortcomings(JsonText& json, const CaptureAnalysis& analysis)
{
    json.key("evicted_connections").number(analysis.table.evicted());
    if (analysis.dropped_fragments > 0)
        json.key("dropped_fragments").number(analysis.dropped_fragments);
    if (analysis.lost_while_capturing)
        json.key("lost_while_capturing").number(*analysis.lost_while_capturing);
    if (!analysis.damage)
        return;
    json.key("damage").begin('{');
    json.key("offset").number(analysis.damage->offset);
    json.key("of_unpacked_data").boolean(analysis.damage->decompressed);
    json.key("reason").text(analysis.damage->reason);
    json.end('}');
}

} // namespace

void writeCaptureJson(const CaptureAnalysis& analysis, const Correlation* correlation, WriteText write)
{
    const auto connections = analysis.table.connections();
    const auto verdicts = judge(connections);
    JsonText json(std::move(write));
    json.begin('{');
    json.key("schema").id("deadair.capture/1");
    json.key("packets").number(analysis.packets);
    json.key("bytes").number(analysis.bytes);
    json.key("tcp_packets").number(analysis.tcp_packets);
    json.key("undecoded_packets").number(analysis.undecoded_packets);
    json.key("duration_s").fraction(analysis.latest_ns - analysis.earliest_ns, 9);
    json.key("connections").begin('[');
    for (std::size_t index = 0; index < connections.size(); ++index)
        writeConnection(json, *connections[index], verdicts[index], analysis.first_ns);
    json.end(']');
    json.key("totals").begin('{');
    writeCounters(json, analysis.table.totals());
    json.end('}');
    writeShortcomings(json, analysis);
    if (correlation != nullptr)
        writeCorrelation(json, *correlation);
    json.end('}');
    json.newline();
}

} // namespace deadair::tcp
