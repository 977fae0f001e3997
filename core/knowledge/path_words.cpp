// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the way there.
#include "knowledge/evidence_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace knowledge
{
namespace
{

const TraceHop* lastAnswer(const Trace& trace)
{
    const auto found = std::find_if(trace.hops.rbegin(), trace.hops.rend(), [](const TraceHop& hop) {
        return hop.reply != HopReply::Silent && hop.reply != HopReply::Failed;
    });
    return found == trace.hops.rend() ? nullptr : &*found;
}

std::string traceName(const Trace& trace)
{
    std::string name(enumName(trace.protocol));
    std::ranges::transform(name, name.begin(),
                           [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
    return say(QT_TRANSLATE_NOOP("knowledge", "{protocol}[ to port {port}]"),
               {{"protocol", name}, {"port", trace.port != 0 ? number(trace.port) : std::string()}});
}

const char* endForm(HopReply reply)
{
    switch (reply) {
    case HopReply::Silent:
    case HopReply::Failed:
        break;
    case HopReply::TimeExceeded:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{trace}: the last answer comes from {address} at hop {hop}; then silence.");
    case HopReply::SynAck:
    case HopReply::EchoReply:
        return QT_TRANSLATE_NOOP("knowledge", "{trace}: {address} answers at hop {hop} in {rtt}.");
    case HopReply::Reset:
        return QT_TRANSLATE_NOOP("knowledge", "{trace}: a reset comes at hop {hop} in {rtt}.");
    case HopReply::PortUnreachable:
        return QT_TRANSLATE_NOOP("knowledge", "{trace}: {address} answers \"port unreachable\" at hop {hop} in {rtt}.");
    case HopReply::Unreachable:
        return QT_TRANSLATE_NOOP("knowledge", "{trace}: {address} reports \"{icmp}\" at hop {hop}.");
    }
    return QT_TRANSLATE_NOOP("knowledge", "{trace}: no hop answered.");
}

} // namespace
} // namespace knowledge

std::string hopWords(HopReply reply)
{
    using knowledge::say;
    switch (reply) {
    case HopReply::Silent:
        return say(QT_TRANSLATE_NOOP("knowledge", "no answer"));
    case HopReply::Failed:
        return say(QT_TRANSLATE_NOOP("knowledge", "could not be sent"));
    case HopReply::TimeExceeded:
        return say(QT_TRANSLATE_NOOP("knowledge", "passes it on"));
    case HopReply::SynAck:
        return say(QT_TRANSLATE_NOOP("knowledge", "accepts (SYN-ACK)"));
    case HopReply::Reset:
        return say(QT_TRANSLATE_NOOP("knowledge", "refuses (RST)"));
    case HopReply::PortUnreachable:
        return say(QT_TRANSLATE_NOOP("knowledge", "port unreachable"));
    case HopReply::EchoReply:
        return say(QT_TRANSLATE_NOOP("knowledge", "answers"));
    case HopReply::Unreachable:
        return say(QT_TRANSLATE_NOOP("knowledge", "unreachable (ICMP)"));
    }
    return {};
}

namespace knowledge
{

std::string words(const Ping& ping)
{
    auto rtts_us = ping.rtts_us;
    std::ranges::sort(rtts_us);
    const auto median = rtts_us.empty() ? std::string() : spell(rtts_us[rtts_us.size() / 2]);
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "{address} answered {received} of {sent} pings[ ({method})][, typically in "
                                 "{median}][; {error}]."),
               {{"address", ping.address.toString()},
                {"received", number(ping.received)},
                {"sent", number(ping.sent)},
                {"method", ping.method == "udp" ? "UDP" : std::string()},
                {"median", median},
                {"error", ping.error ? icmpWords(*ping.error) : std::string()}});
}

std::string words(const Trace& trace)
{
    const auto* const last = lastAnswer(trace);
    const TraceHop hop = last != nullptr ? *last : TraceHop{};
    const bool v6 = trace.address.isV6();
    return say(endForm(hop.reply), {{"trace", traceName(trace)},
                                    {"address", hop.address ? hop.address->toString() : "?"},
                                    {"hop", number(hop.ttl)},
                                    {"icmp", icmpName(hop.icmp_type, hop.icmp_code, v6)},
                                    {"rtt", spell(hop.rtt_us)}});
}

std::string words(const OptionProbe& probe)
{
    const Words known = {{"node", number(probe.node)},
                         {"end", Endpoint{probe.address, probe.port}.toString()},
                         {"sender", probe.sender ? probe.sender->toString() : std::string()}};
    return probe.answered
               ? say(QT_TRANSLATE_NOOP("knowledge", "A SYN to {end} still reaches node {node}[ ({sender})]."), known)
               : say(QT_TRANSLATE_NOOP("knowledge", "Node {node} did not answer a SYN to {end}."), known);
}

std::string words(const ShortReach& reach)
{
    const Words known = {{"end", Endpoint{reach.address, reach.port}.toString()}, {"ttl", number(reach.ttl)}};
    return reach.reset ? say(QT_TRANSLATE_NOOP("knowledge", "{end} \"resets\" a connection whose words die at hop {ttl}, before it."), known)
                       : say(QT_TRANSLATE_NOOP("knowledge", "Words to {end} that die at hop {ttl} are not answered by a reset."), known);
}

std::string words(const ArrivalTtl& arrival)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "The reset of {end} arrives with time-to-live {ttl}."),
               {{"end", Endpoint{arrival.address, arrival.port}.toString()}, {"ttl", number(arrival.ttl)}});
}

std::string words(const PathMtu& mtu)
{
    const auto size = [](int bytes) { return bytes > 0 ? number(bytes) : std::string(); };
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "To {address}, packets of [up to {passed} bytes pass|no size were seen to pass][, "
                                 "those of {lost} bytes vanish][; {reporter} reports a limit of {reported} bytes]."),
               {{"address", mtu.address.toString()},
                {"passed", size(mtu.largest_passed_bytes)},
                {"lost", size(mtu.smallest_lost_bytes)},
                {"reporter", mtu.reported_by ? mtu.reported_by->toString() : std::string()},
                {"reported", size(mtu.reported_mtu_bytes.value_or(0))}});
}

} // namespace knowledge
} // namespace deadair
