// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about names and proxies.
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair::knowledge
{
namespace
{

std::string lookupErrorWords(const std::string& error)
{
    if (error == "EAI_NONAME" || error == "EAI_NODATA")
        return say(QT_TRANSLATE_NOOP("knowledge", "the name is not known"));
    if (error == "EAI_AGAIN")
        return say(QT_TRANSLATE_NOOP("knowledge", "no resolver gave an answer"));
    if (error == "EAI_FAIL")
        return say(QT_TRANSLATE_NOOP("knowledge", "the resolver failed"));
    if (error == "timed_out")
        return say(QT_TRANSLATE_NOOP("knowledge", "it was still waiting when we stopped"));
    return say(QT_TRANSLATE_NOOP("knowledge", "an error"));
}

const char* proxyResultForm(ProxyResult result)
{
    switch (result) {
    case ProxyResult::Tunnel:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy {proxy} opened the tunnel to {target} in {duration}.");
    case ProxyResult::Denied:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy {proxy} refuses {target}[ with status {status}][: {reason}].");
    case ProxyResult::Error:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "The proxy {proxy} could not reach {target}[: status {status}][, {reason}].");
    case ProxyResult::NotResolved:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy's name {proxy} was not resolved.");
    case ProxyResult::Refused:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy {proxy} refuses connections.");
    case ProxyResult::TimedOut:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy {proxy} did not answer within {duration}.");
    case ProxyResult::Unreachable:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy {proxy} is unreachable.");
    case ProxyResult::Closed:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy {proxy} closed the connection without an answer.");
    case ProxyResult::NoReply:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "The proxy {proxy} accepted the connection and did not answer within {duration}.");
    case ProxyResult::NotAProxy:
        return QT_TRANSLATE_NOOP("knowledge", "{proxy} does not answer like a proxy[: {reason}].");
    }
    return "";
}

} // namespace

std::string words(const HostsEntry& entry)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "{path}, line {line}, gives {name} the address {address}."),
               {{"path", entry.path},
                {"line", number(entry.line)},
                {"name", entry.name},
                {"address", entry.address.toString()}});
}

std::string words(const ResolverSettings& settings)
{
    std::vector<std::string> servers;
    for (const auto& server : settings.servers)
        servers.push_back(server.port == 53 ? server.address.toString() : server.toString());
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "[{servers} are asked|No resolver is configured][ ({origin})], {attempts} times, "
                                 "each for {timeout} s[, with EDNS{edns}]."),
               {{"servers", listed(servers)},
                {"origin", settings.origin},
                {"attempts", number(settings.attempts)},
                {"timeout", number(settings.timeout_s)},
                {"edns", settings.edns ? " (edns0)" : ""}});
}

std::string words(const DnsAnswer& answer)
{
    if (answer.contrast) {
        auto plain = answer;
        plain.contrast = false;
        return say(QT_TRANSLATE_NOOP("knowledge", "Asked again, without EDNS: {answer}"), {{"answer", words(plain)}});
    }
    const Words known = {
        {"server", answer.server.port == 53 ? answer.server.address.toString() : answer.server.toString()},
        {"name", answer.name},
        {"type", answer.type},
        {"rcode", answer.rcode},
        {"addresses", listed(answer.addresses)},
        {"duration", spell(answer.duration_us)},
        {"error", answer.error}};
    switch (answer.result) {
    case DnsResult::TimedOut:
        return say(QT_TRANSLATE_NOOP("knowledge", "{server} did not answer {name} {type} within {duration}."), known);
    case DnsResult::Unreachable:
        return say(QT_TRANSLATE_NOOP("knowledge", "{server} cannot be reached[: {error}] (asked for {name} {type})."), known);
    case DnsResult::Malformed:
        return say(QT_TRANSLATE_NOOP("knowledge", "{server} answered {name} {type} with something that is not DNS."),
                   known);
    case DnsResult::Answered:
        break;
    }
    if (!answer.addresses.empty())
        return say(QT_TRANSLATE_NOOP("knowledge", "{server} answers {name} {type}: {addresses}, in {duration}."),
                   known);
    if (answer.rcode == "NOERROR")
        return say(QT_TRANSLATE_NOOP("knowledge", "{server} knows {name}, but no {type} record, in {duration}."),
                   known);
    return say(QT_TRANSLATE_NOOP("knowledge", "{server} answers {name} {type} with [{rcode}|an error], in {duration}."),
               known);
}

std::string words(const NameLookup& lookup)
{
    const Words known = {{"name", lookup.name},
                         {"error", lookup.error},
                         {"why", lookup.error.empty() ? std::string() : lookupErrorWords(lookup.error)},
                         {"addresses", listed(lookup.addresses)},
                         {"duration", spell(lookup.duration_us)}};
    return lookup.error.empty()
               ? say(QT_TRANSLATE_NOOP("knowledge",
                                       "The system resolves {name} to [{addresses}|no address] in {duration}."),
                     known)
               : say(QT_TRANSLATE_NOOP("knowledge",
                                       "The system does not resolve {name}: {why} ({error}, after {duration})."),
                     known);
}

std::string words(const ProxySetting& setting)
{
    const Words known = {
        {"type", setting.type}, {"proxy", setting.host + ":" + number(setting.port)}, {"origin", setting.origin}};
    return setting.bypassed
               ? say(QT_TRANSLATE_NOOP("knowledge",
                                       "The proxy {proxy}[ ({origin})] is set; an exception sends this target past "
                                       "it."),
                     known)
               : say(QT_TRANSLATE_NOOP("knowledge", "The [{type} ]proxy {proxy}[ ({origin})] applies to this target."),
                     known);
}

std::string words(const ProxyConnect& connect)
{
    return say(proxyResultForm(connect.result),
               {{"proxy", connect.host + ":" + number(connect.port)},
                {"target", connect.target.empty() ? "?" : connect.target},
                {"status", connect.status != 0 ? number(connect.status) : std::string()},
                {"reason", connect.reason},
                {"duration", spell(connect.duration_us)}}) +
           (connect.tls ? ' ' + say(QT_TRANSLATE_NOOP("knowledge", "Through the tunnel: {words}"), {{"words", words(*connect.tls)}})
                        : std::string());
}

} // namespace deadair::knowledge
