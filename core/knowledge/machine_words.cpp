// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about this computer.
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QLocale>
#include <QtGlobal>

#include <cmath>

namespace deadair::knowledge
{
namespace
{

std::string interfaceWords(const NetworkInterface& link)
{
    std::vector<std::string> addresses;
    for (const auto& address : link.addresses)
        addresses.push_back(address.toString());
    const Words known = {{"name", link.name}, {"addresses", listed(addresses)}};
    if (!link.up)
        return say(QT_TRANSLATE_NOOP("knowledge", "{name} is switched off"), known);
    if (!link.carrier)
        return say(QT_TRANSLATE_NOOP("knowledge", "{name} has no carrier"), known);
    return say(QT_TRANSLATE_NOOP("knowledge", "{name} is up[ with {addresses}| without an address]"), known);
}

std::string percentOf(const std::optional<double>& percent)
{
    return percent ? number(std::lround(*percent)) : std::string();
}

/// A sentence that becomes part of another.
std::string withoutStop(std::string sentence)
{
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

} // namespace

std::string words(const Interfaces& interfaces)
{
    std::vector<std::string> texts;
    for (const auto& link : interfaces.interfaces)
        if (link.type != LinkType::Loopback)
            texts.push_back(interfaceWords(link));
    if (texts.empty())
        return say(QT_TRANSLATE_NOOP("knowledge", "This computer has no network interface besides loopback."));
    return listed(texts, 6) + ".";
}

std::string words(const Route& route)
{
    Words known = {
        {"destination", route.destination.toString()}, {"interface", route.interface}, {"error", route.error}};
    known["type"] = enumName(route.type);
    known["gateway"] = route.gateway ? route.gateway->toString() : "";
    known["source"] = route.source ? route.source->toString() : "";
    known["prefix"] = route.prefix ? route.prefix->toString() : "";
    known["table"] = route.by_policy_rule ? number(route.table) : "";
    switch (route.type) {
    case RouteType::Unicast:
        return say(QT_TRANSLATE_NOOP("knowledge",
                                     "{destination} goes out of {interface}[ through the router {gateway}| "
                                     "directly, as a neighbour][, from {source}][, by a policy rule and table "
                                     "{table}]."),
                   known);
    case RouteType::Local:
        return say(QT_TRANSLATE_NOOP("knowledge", "{destination} is this computer itself."), known);
    case RouteType::None:
        return say(QT_TRANSLATE_NOOP("knowledge", "There is no route to {destination}[ ({error})]."), known);
    case RouteType::Broadcast:
    case RouteType::Unreachable:
    case RouteType::Prohibit:
    case RouteType::Blackhole:
    case RouteType::Throw:
        break;
    }
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "The route to {destination} is of the type \"{type}\"[ (entry {prefix})], so "
                                 "nothing is sent."),
               known);
}

std::string words(const Neighbour& neighbour)
{
    Words known = {{"address", neighbour.address.toString()}, {"interface", neighbour.interface}};
    known["state"] = enumName(neighbour.state);
    known["link"] = neighbour.link_address;
    known["what"] = neighbour.is_next_hop ? say(QT_TRANSLATE_NOOP("knowledge", "The router"))
                                          : say(QT_TRANSLATE_NOOP("knowledge", "The neighbour"));
    if (neighbour.state == NeighbourState::Failed || neighbour.state == NeighbourState::Incomplete)
        return say(QT_TRANSLATE_NOOP("knowledge",
                                     "{what} {address} on {interface} does not answer ARP or neighbour discovery "
                                     "(state {state})."),
                   known);
    return say(QT_TRANSLATE_NOOP("knowledge", "{what} {address} on {interface} is known[ as {link}] (state {state})."),
               known);
}

std::string words(const LocalPorts& ports)
{
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "{used} of {all} local ports are in use towards the target, {waiting} of them in "
                                 "TIME_WAIT; {total} in all."),
               {{"used", number(ports.in_use_to_destination)},
                {"all", number(std::int64_t{ports.high} - ports.low + 1)},
                {"waiting", number(ports.time_wait_to_destination)},
                {"total", number(ports.in_use)}});
}

std::string words(const Descriptors& descriptors)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "[{process} (process {pid})|The whole system] uses {used} of {limit} "
                                              "descriptors."),
               {{"process", descriptors.process},
                {"pid", number(descriptors.pid)},
                {"used", number(descriptors.in_use)},
                {"limit", number(descriptors.limit)}});
}

std::string words(const ConntrackTable& table)
{
    const auto lost = table.dropped + table.insert_failed;
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "The connection-tracking table holds {count} of {maximum} entries[; {lost} packets "
                                 "were dropped for want of one]."),
               {{"count", number(table.count)},
                {"maximum", number(table.maximum)},
                {"lost", lost > 0 ? number(lost) : std::string()}});
}

std::string words(const Pressure& pressure)
{
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "Load {load} on {cpus} processors[, pressure: processor {cpu} %][, memory {memory} "
                                 "%][, disks {io} %][; throttled for {throttled}]."),
               {{"load", QLocale().toString(pressure.load_1min, 'f', 1).toStdString()},
                {"cpus", number(pressure.cpus)},
                {"cpu", percentOf(pressure.cpu_some_percent)},
                {"memory", percentOf(pressure.memory_some_percent)},
                {"io", percentOf(pressure.io_full_percent)},
                {"throttled", pressure.throttled_us > 0 ? spell(pressure.throttled_us) : std::string()}});
}

std::string words(const TcpSettings& settings)
{
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "A SYN is repeated {retries} times[, {linear} of them after the same wait]; ECN "
                                 "setting {ecn}; packet-size probing {probing}."),
               {{"retries", number(settings.syn_retries)},
                {"linear", settings.syn_linear_timeouts ? number(*settings.syn_linear_timeouts) : std::string()},
                {"ecn", number(settings.ecn)},
                {"probing", number(settings.mtu_probing)}});
}

std::string words(const SecuritySoftware& product)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "{name} runs here[ ({seen_as})] and filters by rules of its own."),
               {{"name", product.name}, {"seen_as", product.seen_as}});
}

std::string words(const Question& question)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "Asked: {input}[ with a timeout of {timeout} ms], as the {vantage}."),
               {{"input", question.input.empty() ? question.host : question.input},
                {"timeout", question.app_timeout_ms ? number(*question.app_timeout_ms) : std::string()},
                {"vantage", std::string(enumName(question.vantage))}});
}

std::string words(const NotMeasured& missing)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "Not measured[ ({what})][: {reason}]."),
               {{"what", missing.what}, {"reason", withoutStop(sayAgain(missing.reason))}});
}

} // namespace deadair::knowledge
