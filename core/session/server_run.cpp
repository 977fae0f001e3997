// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of the machine that should answer, and the look at our own listeners when the target is this machine.
#include "helper_client/helper_jobs.h"
#include "platform/machine.h"
#include "platform/server.h"
#include "probe/resolve.h"
#include "session/checks.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

/// Who owns a socket only its owner and an administrator see; the helper may know, where it has that right.
Result<std::vector<Listener>> allListeners(RunContext& context)
{
    auto own = platform::listeners();
    const auto hidden = [&](const Listener& l) { return l.port == context.question().port && l.pid == 0; };
    if (!own || context.rights().administrator || std::ranges::none_of(*own, hidden))
        return own;
    auto helped = listenersByHelper(context.options().helper, context.stop());
    return helped ? std::move(helped) : std::move(own);
}

std::vector<Listener> listenersOnPort(RunContext& context)
{
    std::vector<Listener> found;
    context.check("listeners", [&] {
        RunContext::Ids ids;
        const auto all = allListeners(context);
        if (!all)
            return RunContext::Ids{context.add("listeners", NotMeasured{"listeners", all.error().message()})};
        std::ranges::copy_if(*all, std::back_inserter(found), [&](const Listener& l) { return l.port == context.question().port; });
        for (const auto& listener : found)
            ids.push_back(context.add("listeners", listener));
        return ids;
    });
    return found;
}

/// The queue once more after the attempts, with what the counters rose by meanwhile.
void checkQueue(RunContext& context, const Result<ListenQueueCounters>& before)
{
    context.check("accept_queue", [&] {
        auto after = platform::listenQueueCounters();
        if (!before || !after)
            return RunContext::Ids{context.add("listen_counters", NotMeasured{"accept_queue", (before ? after : before).error().message()})};
        after->overflows_during = after->overflows - before->overflows;
        after->drops_during = after->drops - before->drops;
        after->window_us = std::chrono::duration_cast<std::chrono::microseconds>(RunContext::Clock::now() - context.epoch()).count();
        RunContext::Ids ids{context.add("listen_counters", *after)};
        if (const auto listeners = platform::listeners())
            for (const auto& listener : *listeners)
                if (listener.port == context.question().port)
                    ids.push_back(context.add("accept_queue", listener));
        return ids;
    });
}

void checkServerResources(RunContext& context, const std::vector<Listener>& listeners)
{
    context.check("server_resources", [&] {
        RunContext::Ids ids;
        for (const auto& listener : listeners) {
            for (const auto pid : listener.pids) { // workers run out before their master does
                if (auto descriptors = platform::processDescriptors(pid)) {
                    descriptors->serves_target = true;
                    ids.push_back(context.add("descriptors", *descriptors));
                } else {
                    ids.push_back(context.add("descriptors", NotMeasured{"server_resources", descriptors.error().message()}));
                }
            }
        }
        if (const auto load = platform::pressure())
            ids.push_back(context.add("load", *load));
        return ids;
    });
}

void checkServiceState(RunContext& context, const std::vector<Listener>& listeners)
{
    const auto with_unit = std::ranges::find_if(listeners, [](const Listener& l) { return !l.unit.empty(); });
    if (with_unit == listeners.end())
        return context.skip("service_state", QT_TRANSLATE_NOOP("knowledge", "No listener on the port belongs to a known service unit."));
    context.check("service_state", [&] {
        const auto state = platform::serviceUnit(with_unit->unit);
        return RunContext::Ids{state ? context.add("service_manager", *state)
                                     : context.add("service_manager", NotMeasured{"service_state", state.error().message()})};
    });
}

std::vector<IpAddress> ownAddresses(RunContext& context)
{
    const auto& host = context.question().host;
    if (const auto literal = IpAddress::parse(host))
        return {*literal};
    const auto name = probe::asciiName(host).valueOr(host);
    const auto lookup = probe::systemLookup(name, context.until(4s), context.stop());
    context.add("getaddrinfo", lookup);
    return lookup.addresses;
}

} // namespace

void checkOwnListeners(RunContext& context, const Result<ListenQueueCounters>& before)
{
    listenersOnPort(context);
    checkQueue(context, before);
}

void runServerChecks(RunContext& context)
{
    checkLinks(context);
    const auto before = platform::listenQueueCounters();
    const auto addresses = ownAddresses(context);
    readCaptures(context, addresses);
    const auto listeners = listenersOnPort(context);
    {
        Tasks tasks;
        tasks.start([&] { checkFirewallRules(context, addresses); });
        tasks.start([&] { checkCloudRules(context, addresses); });
        tasks.start([&] { checkServiceState(context, listeners); });
        if (!addresses.empty()) {
            // Only our own addresses can be asked from here without leaving the machine.
            std::vector<IpAddress> own;
            std::ranges::copy_if(addresses, std::back_inserter(own), [](const IpAddress& address) {
                const auto route = platform::routeTo(address);
                return address.isLoopback() || (route && route->type == RouteType::Local);
            });
            if (own.empty()) {
                context.skip("connect", QT_TRANSLATE_NOOP("knowledge", "The target's address is not one of this machine's own."));
            } else if (const auto outcome = checkConnect(context, own, [](const IpAddress&) {}); !outcome.connected.empty()) {
                checkService(context, outcome.connected.front());
            }
        }
    }
    checkQueue(context, before);
    checkServerResources(context, listeners);
}

} // namespace deadair
