// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of the machine that connects. Independent checks run side by side; what is only needed when something fails
// starts when that shows.
#include "platform/connect.h"
#include "platform/machine.h"
#include "platform/server.h"
#include "session/checks.h"
#include "session/packet_watch.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

/// How the counters move without us, as far as there was time to watch.
void noteIdleCounters(RunContext& context, const Result<platform::CounterSnapshot>& before, const std::vector<IpAddress>& addresses)
{
    const auto after = platform::counters();
    if (!before || !after)
        return;
    for (const auto family : {IpAddress::Family::V4, IpAddress::Family::V6}) {
        const auto first = std::ranges::find(addresses, family, &IpAddress::family);
        if (first == addresses.end())
            continue;
        auto idle = platform::countersBetween(*before, *after, *first);
        idle.address = *first;
        idle.idle = true;
        idle.window_us = std::chrono::duration_cast<std::chrono::microseconds>(RunContext::Clock::now() - context.epoch()).count();
        context.add("kernel_counters", idle);
    }
}

/// Addresses that the resolvers know and the system did not give: the hosts file or another resolver stands before them.
void tryOtherAddresses(RunContext& context, const std::vector<IpAddress>& tried)
{
    std::vector<platform::ConnectRequest> requests;
    for (const auto& evidence : context.evidence()) {
        const auto* answer = std::get_if<DnsAnswer>(&evidence.fact);
        if (answer == nullptr)
            continue;
        for (const auto& address : answer->addresses) {
            const auto known = [&](const auto& request) { return request.target.address == address; };
            if (std::ranges::find(tried, address) == tried.end() && std::ranges::none_of(requests, known))
                requests.push_back({{address, context.question().port}, AttemptPurpose::Contrast, 0ms});
        }
    }
    constexpr std::size_t most = 4;
    requests.resize(std::min(requests.size(), most));
    for (const auto& attempt : platform::connectAll(requests, context.epoch(), context.until(1200ms), context.stop()))
        context.add("connect_other_address", attempt);
}

/// The target is taken for a neighbour on a network of this machine's, and no neighbour answers: would the way through
/// another interface lead to it? Then that network only hides it. Never past a tunnel, which may be there to be used.
void tryOtherWay(RunContext& context, const IpAddress& address)
{
    const auto route = platform::routeTo(address, context.question().port);
    const auto links = platform::interfaces();
    if (!route || !links || route->type != RouteType::Unicast || route->gateway || route->link == LinkType::Tunnel)
        return;
    constexpr std::size_t most = 2;
    std::vector<platform::ConnectRequest> requests;
    for (const auto& link : links->interfaces) {
        const bool usable = link.up && link.carrier && link.type != LinkType::Loopback && link.type != LinkType::Tunnel &&
                            std::ranges::any_of(link.addresses, [&](const IpPrefix& own) {
                                return own.address.family() == address.family() && !own.address.isLinkLocal();
                            });
        if (usable && link.name != route->interface && requests.size() < most)
            requests.push_back({{address, context.question().port}, AttemptPurpose::OtherWay, 0ms, link.name});
    }
    for (const auto& attempt : platform::connectAll(requests, context.epoch(), context.until(1200ms), context.stop()))
        context.add("connect_other_way", attempt);
}

bool isOwn(const IpAddress& address)
{
    const auto route = platform::routeTo(address);
    return address.isLoopback() || (route && route->type == RouteType::Local);
}

/// The resolvers that were asked and not heard.
std::vector<Endpoint> unheardResolvers(const RunContext& context)
{
    std::vector<Endpoint> unheard;
    for (const auto& evidence : context.evidence()) {
        const auto* answer = std::get_if<DnsAnswer>(&evidence.fact);
        const bool heard = answer != nullptr && (answer->result == DnsResult::Answered || answer->result == DnsResult::Malformed);
        if (answer != nullptr && !heard && std::ranges::find(unheard, answer->server) == unheard.end())
            unheard.push_back(answer->server);
    }
    return unheard;
}

/// No address came of the name. Where no resolver was heard, is it this machine that keeps question and answer apart?
void afterNameFailure(RunContext& context)
{
    std::vector<IpAddress> resolvers;
    for (const auto& evidence : context.evidence())
        if (const auto* settings = std::get_if<ResolverSettings>(&evidence.fact))
            for (const auto& server : settings->servers)
                if (!server.address.isLoopback())
                    resolvers.push_back(server.address);
    checkNextHops(context, resolvers);
    if (const auto unheard = unheardResolvers(context); !unheard.empty())
        checkRulesTowardsResolvers(context, unheard);
    else
        context.skip("firewall_rules", QT_TRANSLATE_NOOP("knowledge", "Not possible: there is no address to look at."));
    for (const auto* id : {"route", "connect", "local_drop", "packets", "ping", "trace", "path_mtu", "loss", "contrast"})
        context.skip(id, QT_TRANSLATE_NOOP("knowledge", "Not possible: there is no address to look at."));
}

void afterFailure(RunContext& context, const ConnectOutcome& outcome, const std::vector<IpAddress>& addresses, bool path_seen)
{
    if (!path_seen && !context.over()) {
        const auto& first = outcome.answered.empty() ? outcome.silent : outcome.answered;
        if (!first.empty() && !isOwn(first.front()))
            checkPath(context, first.front(), outcome.answered.empty());
    }
    checkDropRecords(context, addresses);
    tryOtherAddresses(context, addresses);
    if (!addresses.empty() && !isOwn(addresses.front()))
        tryOtherWay(context, addresses.front());
    for (const auto* id : {"loss", "path_mtu", "tls", "http", "service"})
        context.skip(id, QT_TRANSLATE_NOOP("knowledge", "Not possible: there is no connection to try it on."));
}

void afterSuccess(RunContext& context, const IpAddress& address)
{
    Tasks tasks;
    tasks.start([&] { checkLoss(context, address); });
    tasks.start([&] { checkService(context, address); });
    if (!isOwn(address))
        tasks.start([&] { checkPathMtu(context, address); });
}

} // namespace

void runClientChecks(RunContext& context)
{
    std::vector<IpAddress> addresses;
    Tasks background; // ends by waiting for its tasks, which look at what stands above it
    PacketWatch packets(context);
    const auto counters = platform::counters();
    const auto load = platform::pressure();
    const auto listen_counters = platform::listenQueueCounters();
    background.start([&] { checkLinks(context); });
    background.start([&] { checkSecuritySoftware(context); });
    addresses = checkName(context, background);
    readCaptures(context, addresses);
    checkRoutes(context, addresses);
    noteIdleCounters(context, counters, addresses);
    background.start([&] { checkResources(context, addresses); });
    background.start([&] { checkProxy(context); });
    if (addresses.empty()) {
        afterNameFailure(context);
        context.stopBackground();
        return;
    }
    packets.watch(addresses);
    background.start([&] { checkFirewallRules(context, addresses); });
    checkCloudRules(context, addresses);
    std::optional<IpAddress> refused_late;
    {
        Tasks path;
        bool path_seen = false;
        const auto outcome = checkConnect(context, addresses, [&](const IpAddress& silent) {
            path_seen = !isOwn(silent);
            if (path_seen)
                path.start([&context, silent] { checkPath(context, silent, true); });
        });
        if (!outcome.connected.empty())
            afterSuccess(context, outcome.connected.front());
        else
            afterFailure(context, outcome, addresses, path_seen);
        if (path_seen && outcome.connected.empty() && outcome.silent.empty() && !outcome.answered.empty())
            refused_late = outcome.answered.front();
        if (isOwn(addresses.front()) && outcome.connected.empty())
            checkOwnListeners(context, listen_counters);
    }
    if (refused_late)
        checkLateReset(context, *refused_late);
    packets.finish();
    checkNextHops(context, addresses);
    noteLoad(context, load);
    context.stopBackground();
}

} // namespace deadair
