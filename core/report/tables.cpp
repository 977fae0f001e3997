// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tables.h"

#include "analysis/evidence/evidence_json.h"
#include "base/visible_text.h"
#include "knowledge/duration_text.h"
#include "knowledge/evidence_words.h"

#include <nlohmann/json.hpp>

namespace deadair
{
namespace
{

using Json = nlohmann::ordered_json;

std::string padded(std::string text, std::size_t columns)
{
    text.append(columns > text.size() ? columns - text.size() : 1, ' ');
    return text;
}

std::string replyWords(const TraceHop& hop, bool v6)
{
    switch (hop.reply) {
    case HopReply::Silent:
        return "no answer";
    case HopReply::TimeExceeded:
        return {};
    case HopReply::SynAck:
        return "accepts the connection (SYN-ACK)";
    case HopReply::Reset:
        return "reset";
    case HopReply::PortUnreachable:
        return "port unreachable";
    case HopReply::EchoReply:
        return "answers the ping";
    case HopReply::Unreachable:
        return knowledge::icmpName(hop.icmp_type, hop.icmp_code, v6) + " (type " + std::to_string(hop.icmp_type) +
               ", code " + std::to_string(hop.icmp_code) + ")";
    case HopReply::Failed:
        return "could not be sent";
    }
    return {};
}

/// The fields of a fact, without what makes it a piece of evidence.
Json fieldsOf(Fact fact)
{
    auto json = evidenceToJson({"-", {}, 0, std::move(fact)});
    for (const auto* const name : {"id", "kind", "source", "time"})
        json.erase(name);
    return json;
}

std::string document(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string traceTable(const std::string& target, const Trace& trace)
{
    auto text = visibleText(target) + " (" + trace.address.toString() + "), " + std::string(enumName(trace.protocol)) +
                (trace.port != 0 ? " to port " + std::to_string(trace.port) : "") + "\n";
    for (const auto& hop : trace.hops) {
        const bool answered = hop.reply != HopReply::Silent && hop.reply != HopReply::Failed;
        const auto number = std::to_string(hop.ttl);
        text += std::string(number.size() < 3 ? 3 - number.size() : 0, ' ') + number + "  " +
                padded(hop.address ? hop.address->toString() : "*", 41) +
                padded(answered ? durationText(std::chrono::microseconds(hop.rtt_us)) : "", 10) +
                replyWords(hop, trace.address.isV6());
        text.erase(text.find_last_not_of(' ') + 1);
        text += "\n";
    }
    return text;
}

std::string traceJson(const std::string& target, const Trace& trace)
{
    Json json = {{"schema", "deadair.trace/1"}, {"target", target}};
    json.update(fieldsOf(trace));
    return document(json);
}

std::string socketsTable(std::span<const Listener> listeners, const StateCounts& states, const Result<LocalPorts>& ports)
{
    auto text = padded("Listens on", 34) + padded("Queue", 12) + "Process\n";
    for (const auto& listener : listeners) {
        auto process =
            listener.process.empty() ? "?" : visibleText(listener.process) + " (" + std::to_string(listener.pid) + ")";
        if (!listener.unit.empty())
            process += ", " + visibleText(listener.unit);
        const auto queue = listener.accept_queue_limit == Listener::unknown_queue
                               ? "?"
                               : std::to_string(listener.accept_queue) + " of " + std::to_string(listener.accept_queue_limit);
        text += padded(Endpoint{listener.address, listener.port}.toString(), 34) + padded(queue, 12) + process + "\n";
    }
    text += "\n" + padded("State", 34) + "Sockets\n";
    for (const auto& [state, count] : states)
        text += padded(state, 34) + std::to_string(count) + "\n";
    if (!ports)
        return text + "\nLocal ports: " + visibleText(ports.error().message()) + "\n";
    text += "\nLocal ports " + std::to_string(ports->low) + " to " + std::to_string(ports->high) + ": " +
            std::to_string(ports->in_use) + " in use, " + std::to_string(ports->time_wait) + " in TIME_WAIT\n";
    return text;
}

std::string socketsJson(std::span<const Listener> listeners, const StateCounts& states, const Result<LocalPorts>& ports)
{
    Json json = {{"schema", "deadair.sockets/1"}, {"listeners", Json::array()}, {"states", Json::object()}};
    for (const auto& listener : listeners)
        json["listeners"].push_back(fieldsOf(listener));
    for (const auto& [state, count] : states)
        json["states"][state] = count;
    json["local_ports"] = nullptr;
    if (ports)
        json["local_ports"] = {
            {"low", ports->low}, {"high", ports->high}, {"in_use", ports->in_use}, {"time_wait", ports->time_wait}};
    return document(json);
}

} // namespace deadair
