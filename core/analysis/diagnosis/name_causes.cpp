// SPDX-License-Identifier: GPL-3.0-or-later
// Causes in names, resolvers and proxies.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/situation.h"
#include "analysis/diagnosis/unheard_resolvers.h"

#include <algorithm>
#include <set>

namespace deadair
{
namespace
{

constexpr std::int64_t slow_lookup_us = 900'000; // a connection's own first retransmission takes 1 s (RFC 6298)

std::string joined(const std::vector<IpAddress>& addresses)
{
    std::string text;
    for (const auto& address : addresses)
        text += (text.empty() ? "" : ", ") + address.toString();
    return text;
}

struct Resolvers {
    std::vector<Item<DnsAnswer>> answers; ///< to what the system asks
    std::vector<std::string> ids;
    int answered = 0, with_address = 0, empty = 0, not_found = 0, failing = 0, dead = 0;
};

Resolvers countResolvers(const Situation& s)
{
    Resolvers r;
    for (const auto& answer : allOf<DnsAnswer>(s.evidence))
        if (!answer->contrast)
            r.answers.push_back(answer);
    for (const auto& answer : r.answers) {
        r.ids.push_back(*answer.id);
        switch (answer->result) {
        case DnsResult::Answered:
            ++r.answered;
            if (answer->rcode == "NXDOMAIN")
                ++r.not_found;
            else if (answer->rcode != "NOERROR")
                ++r.failing;
            else
                ++(answer->addresses.empty() ? r.empty : r.with_address);
            break;
        case DnsResult::Malformed:
            ++r.failing;
            break;
        case DnsResult::TimedOut:
        case DnsResult::Unreachable:
            ++r.dead;
            break;
        }
    }
    return r;
}

Assessment& addDns(Causes& causes, const char* id, double weight, const Situation& s,
                   const Resolvers& r, const std::function<bool(const DnsAnswer&)>& guilty)
{
    auto& cause = causes.emplace_back(id, Side::Dns, 0);
    std::vector<std::string> ids;
    std::string servers;
    for (const auto& answer : r.answers) {
        if (!guilty(*answer))
            continue;
        ids.push_back(*answer.id);
        const auto server = answer->server.address.toString();
        if (!cause.where().address)
            cause.where().address = server;
        if (servers.find(server) == std::string::npos)
            servers += (servers.empty() ? "" : ", ") + server;
        cause.word("rcode", answer->rcode);
    }
    cause.weigh(weight, ids).weigh(0, firstOf<NameLookup>(s.evidence));
    cause.word("name", s.question.host).word("resolver", servers).word("resolvers", servers);
    return cause;
}

/// Some resolver knows about records of this type, be it that there are none.
bool someoneAnswers(const Resolvers& r, const char* type)
{
    return std::ranges::any_of(r.answers, [&](const Item<DnsAnswer>& answer) {
        return answer->type == type && answer->result == DnsResult::Answered && answer->rcode == "NOERROR";
    });
}

/// The router on the way to the resolvers does not answer ARP or ND: that they are silent follows from it.
bool routerGone(const Situation& s)
{
    return static_cast<bool>(firstOf<Neighbour>(s.evidence, [](const Neighbour& n) {
        return n.is_next_hop && (n.state == NeighbourState::Failed || n.state == NeighbourState::Incomplete);
    }));
}

/// Some resolvers say that the name has no address, others give one, and the system heeded the former: an empty answer ends its
/// search as NXDOMAIN does.
void assessDisagreement(const Situation& s, const Resolvers& r, Causes& causes)
{
    std::set<IpAddress> givers;
    for (const auto& answer : r.answers)
        if (!answer->addresses.empty())
            givers.insert(answer->server.address);
    const auto denies = [&](const DnsAnswer& a) {
        const bool empty = a.result == DnsResult::Answered && a.rcode == "NOERROR" && a.addresses.empty();
        return a.rcode == "NXDOMAIN" || (r.not_found == 0 && empty && !givers.contains(a.server.address));
    };
    if (givers.empty() || std::ranges::none_of(r.answers, [&](const auto& answer) { return denies(*answer); }))
        return;
    addDns(causes, "dns.wrong_address", 20, s, r, denies);
    addDns(causes, r.not_found > 0 ? "dns.not_found" : "dns.no_address", 8, s, r, denies);
}

bool isUnheard(const DnsAnswer& answer)
{
    return answer.result == DnsResult::TimedOut || answer.result == DnsResult::Unreachable;
}

bool isFailure(const DnsAnswer& answer)
{
    return answer.result == DnsResult::Malformed || (answer.rcode != "NOERROR" && answer.rcode != "NXDOMAIN" && !answer.rcode.empty());
}

/// The resolvers give us an address and the system none: something in its way of asking, or of hearing, differs from ours.
void assessUnlikeAnswers(const Situation& s, const Resolvers& r, Causes& causes)
{
    const auto lookup = firstOf<NameLookup>(s.evidence);
    if (!lookup || lookup->error.empty())
        return;
    if (r.failing > 0) // glibc takes one of two record types that fails for the whole
        addDns(causes, "dns.server_failure", 15, s, r, isFailure);
    else if (r.dead > 0)
        addDns(causes, "dns.server_unreachable", 15, s, r, isUnheard);
    else if (lookup->error == "EAI_NONAME" || lookup->error == "EAI_NODATA") // its sources (nsswitch.conf) may leave DNS out
        addDns(causes, "dns.not_found", 12, s, r, [](const DnsAnswer&) { return true; });
    else
        addDns(causes, "dns.server_unreachable", 12, s, r, [](const DnsAnswer&) { return true; });
}

void assessFailedName(const Situation& s, Causes& causes)
{
    const auto known = causes.size();
    const auto r = countResolvers(s);
    const auto lookup = firstOf<NameLookup>(s.evidence);
    const auto settings = firstOf<ResolverSettings>(s.evidence);
    if (r.answers.empty()) {
        const bool none = settings && settings->servers.empty();
        if (none || (lookup && lookup->error == "EAI_AGAIN"))
            causes.emplace_back("dns.server_unreachable", Side::Dns, 0)
                .weigh(none ? 25 : 10, settings)
                .weigh(5, lookup)
                .word("name", s.question.host);
        else if (lookup && (lookup->error == "EAI_NONAME" || lookup->error == "EAI_NODATA"))
            causes.emplace_back("dns.not_found", Side::Dns, 0).weigh(15, lookup).word("name", s.question.host);
        return;
    }
    // "No such record" is the name's own answer only where each type was answered; a type that only fails may have some.
    const bool half_failing = r.failing > 0 && (!someoneAnswers(r, "A") || !someoneAnswers(r, "AAAA"));
    assessDisagreement(s, r, causes);
    if (r.not_found > 0 && r.with_address == 0)
        addDns(causes, "dns.not_found", 45, s, r, [](const DnsAnswer& a) { return a.rcode == "NXDOMAIN"; });
    if (r.not_found == 0 && r.with_address == 0 && r.empty > 0)
        addDns(causes, "dns.no_address", half_failing ? 12 : r.failing + r.dead > 0 ? 25 : 45, s, r,
               [](const DnsAnswer& a) { return a.rcode == "NOERROR"; });
    if (r.failing > 0 && r.with_address == 0)
        addDns(causes, "dns.server_failure", half_failing ? 35 : r.not_found + r.empty > 0 ? 10 : 42, s, r, isFailure);
    if (r.dead > 0 && r.answered == 0 && r.failing == 0) {
        const bool kept_apart_here = assessUnheardResolvers(s, causes) || routerGone(s);
        auto& cause = addDns(causes, "dns.server_unreachable", kept_apart_here ? 15 : 40, s, r, isUnheard);
        if (const auto plain = firstOf<DnsAnswer>(s.evidence, &DnsAnswer::contrast))
            cause.weigh(5, plain).word("plain", plain->server.address.toString());
    }
    if (r.with_address > 0 && causes.size() == known)
        assessUnlikeAnswers(s, r, causes);
}

bool cannotBeRight(const IpAddress& address, const std::string& name)
{
    const bool local_name = name == "localhost" || name.ends_with(".localhost");
    return !local_name && (address.isLoopback() || address.isUnspecified() || address.isLinkLocal() ||
                           address.isDocumentation() || address.isReserved() || address.isMulticast());
}

bool usesDocumentationRanges(const Situation& s)
{
    const auto own = s.route && s.route->source && s.route->source->isDocumentation();
    return own || std::ranges::any_of(s.path.routers, [](const auto& router) { return router.second.isDocumentation(); });
}

/// The addresses that each resolver gives, for one record type.
std::set<std::set<IpAddress>> differentAnswers(const Situation& s, const char* type)
{
    std::set<std::set<IpAddress>> sets;
    for (const auto& answer : allOf<DnsAnswer>(s.evidence))
        if (!answer->contrast && answer->type == type && answer->result == DnsResult::Answered && !answer->addresses.empty())
            sets.emplace(answer->addresses.begin(), answer->addresses.end());
    return sets;
}

void assessWrongAddress(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr || s.subject->works() || firstOf<HostsEntry>(s.evidence))
        return;
    const auto& failed = s.subject->address;
    const auto guilty = [&](const DnsAnswer& a) { return std::ranges::find(a.addresses, failed) != a.addresses.end(); };
    const auto r = countResolvers(s);
    if (r.with_address == 0)
        return;
    if (cannotBeRight(failed, s.question.host)) {
        // Documentation ranges are also used for real, in laboratories: a host that answers there clears the name, and
        // so does a network that uses them itself.
        const bool used = s.path.host_answers || usesDocumentationRanges(s);
        const double weight = !failed.isDocumentation() && !failed.isReserved() ? 65 : used ? -10 : 55;
        addDns(causes, "dns.wrong_address", weight, s, r, guilty).word("addresses", failed.toString());
        return;
    }
    if (differentAnswers(s, failed.isV4() ? "A" : "AAAA").size() < 2)
        return;
    const auto other = firstOf<ConnectAttempt>(s.evidence, [&](const ConnectAttempt& a) {
        return a.result == ConnectResult::Connected && a.address != failed && a.port == s.question.port;
    });
    addDns(causes, "dns.wrong_address", other ? 45 : 14, s, r, guilty)
        .weigh(0, other)
        .word("addresses", failed.toString());
}

void assessHosts(const Situation& s, Causes& causes)
{
    const auto entry = firstOf<HostsEntry>(s.evidence);
    if (!entry || s.subject == nullptr || s.subject->works() || s.subject->address.bytes() != entry->address.bytes())
        return;
    std::vector<IpAddress> from_dns;
    Item<DnsAnswer> source;
    for (const auto& answer : allOf<DnsAnswer>(s.evidence))
        for (const auto& address : answer->addresses)
            if (address.family() == entry->address.family()) {
                from_dns.push_back(address);
                source = answer;
            }
    if (from_dns.empty() || std::ranges::find(from_dns, entry->address) != from_dns.end())
        return;
    auto& cause = causes.emplace_back("client.hosts_override", Side::Client, 0);
    cause.weigh(35, entry).weigh(10, source);
    const auto real = firstOf<ConnectAttempt>(s.evidence, [&](const ConnectAttempt& a) {
        return a.result == ConnectResult::Connected && std::ranges::find(from_dns, a.address) != from_dns.end();
    });
    cause.weigh(real ? 15 : 0, real);
    cause.where().address = entry->address.toString();
    cause.word("hosts_path", entry->path).word("hosts_line", std::to_string(entry->line)).word("name", s.question.host);
    cause.word("hosts_address", entry->address.toString()).word("dns_addresses", joined(from_dns));
}

void assessSlowName(const Situation& s, Causes& causes)
{
    const auto lookup = firstOf<NameLookup>(s.evidence);
    if (!lookup || !s.any_works || (!lookup->error.empty() && lookup->error != "timed_out") ||
        lookup->duration_us < slow_lookup_us)
        return;
    const auto r = countResolvers(s);
    auto& cause = addDns(causes, "dns.slow", 35, s, r, [](const DnsAnswer& a) {
        return a.result != DnsResult::Answered || a.duration_us >= slow_lookup_us;
    });
    cause.weigh(5, lookup).word("needed_ms", std::to_string(lookup->duration_us / 1000));
}

/// Somebody set a route that refuses this network; a default route that refuses all only says that the family is absent.
bool refusedByRoute(const Situation& s, const IpAddress& address)
{
    return static_cast<bool>(lastOf<Route>(s.evidence, [&](const Route& route) {
        const bool refuses = route.type != RouteType::Unicast && route.type != RouteType::Local && route.type != RouteType::None;
        return route.destination == address && refuses && route.prefix && route.prefix->length > 0;
    }));
}

/// Addresses of the name that work beside others that do not. A family that this machine has no route for is no fault:
/// applications skip it (RFC 6724).
void assessPartlyDead(const Situation& s, Causes& causes)
{
    if (!s.any_works || s.addresses.size() < 2)
        return;
    std::vector<std::string> dead_ids, live_ids;
    std::vector<IpAddress> dead;
    int dead_v4 = 0, live_v6 = 0;
    for (const auto& summary : s.addresses) {
        const bool no_route = summary.answer && !summary.answer->failed_call.empty() && !refusedByRoute(s, summary.address);
        auto& ids = summary.works() ? live_ids : dead_ids;
        if (!summary.works() && no_route)
            continue;
        for (auto& id : summary.ids())
            ids.push_back(std::move(id));
        if (summary.works()) {
            live_v6 += summary.address.isV6() ? 1 : 0;
        } else {
            dead.push_back(summary.address);
            dead_v4 += summary.address.isV4() ? 1 : 0;
        }
    }
    if (dead.empty())
        return;
    const bool v6_only = dead_v4 == 0 && live_v6 == 0;
    auto& cause = causes.emplace_back(v6_only ? "dns.ipv6_broken" : "dns.partly_dead", Side::Dns, 0);
    cause.weigh(45, dead_ids).weigh(0, live_ids).word("addresses", joined(dead)).word("name", s.question.host);
    cause.where().address = dead.front().toString();
}

} // namespace

void assessName(const Situation& s, Causes& causes)
{
    if (s.name_failed)
        assessFailedName(s, causes);
    assessWrongAddress(s, causes);
    assessHosts(s, causes);
    assessSlowName(s, causes);
    assessPartlyDead(s, causes);
}

} // namespace deadair
