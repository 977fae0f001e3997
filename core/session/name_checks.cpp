// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proxy.h"
#include "platform/wait.h"
#include "probe/resolve.h"
#include "session/checks.h"

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

constexpr std::size_t most_addresses = 16;
constexpr auto resolver_patience = 5s;   // two tries of two seconds each, and the answer's way
constexpr auto lookup_patience = 15s;    // glibc: 5 s a try, two tries, three servers
constexpr auto lookup_grace = 300ms;     // for the system, once every resolver has been seen to be dead
constexpr auto positive_grace = 6s;      // glibc's first try at a dead server takes 5 s; addresses are known without it
constexpr auto negative_grace = 1500ms;  // likewise, once they have said no: other sources (mDNS, LDAP) may still answer

/// Lets the system's look-up end early when the resolvers have already shown that it can only fail.
class LookupLimit final
{
public:
    void resolversDone(const std::vector<DnsAnswer>& answers)
    {
        const auto usable = [](const DnsAnswer& a) { return !a.addresses.empty() && !a.contrast; };
        const auto answered = [](const DnsAnswer& a) { return a.result == DnsResult::Answered && !a.contrast; };
        const std::scoped_lock lock(m_mutex);
        const auto grace = std::ranges::any_of(answers, usable)     ? positive_grace
                           : std::ranges::any_of(answers, answered) ? negative_grace
                                                                    : lookup_grace;
        m_deadline = platform::Clock::now() + grace;
        m_done.notify_all();
    }
    void lookupDone()
    {
        const std::scoped_lock lock(m_mutex);
        m_lookup_done = true;
        m_done.notify_all();
    }
    /// Until the resolvers themselves have been asked, which tells why the system found nothing.
    void awaitResolvers(const RunContext& context, platform::Clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        while (!m_deadline && !context.over() && platform::Clock::now() < until)
            m_done.wait_for(lock, 50ms);
    }
    /// Requests a stop of the look-up at the limit, if it is not done by then.
    void enforce(StopSource& lookup)
    {
        std::unique_lock lock(m_mutex);
        while (!m_lookup_done && !lookup.stop_requested()) {
            const auto until = m_deadline.value_or(platform::Clock::now() + 100ms);
            m_done.wait_until(lock, until);
            if (m_deadline && platform::Clock::now() >= *m_deadline)
                lookup.request_stop();
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    std::optional<platform::Clock::time_point> m_deadline;
    bool m_lookup_done = false;
};

/// A resolver that is just starting refuses at once, and answers a moment later: nobody should have to ask us twice for that.
constexpr auto while_starting = 400ms;
constexpr std::int64_t at_once_us = 300'000;

bool allRefuseAtOnce(const std::vector<DnsAnswer>& answers)
{
    return !answers.empty() && std::ranges::all_of(answers, [](const DnsAnswer& a) {
        return a.result == DnsResult::Unreachable && a.duration_us < at_once_us;
    });
}

void pause(const RunContext& context, platform::Clock::duration time)
{
    const auto until = platform::Clock::now() + time;
    while (platform::Clock::now() < until && !context.over())
        platform::waitForAny({}, 20ms);
}

NameLookup lookUp(RunContext& context, const std::string& name, const StopToken& stop)
{
    auto lookup = probe::systemLookup(name, context.until(lookup_patience), stop);
    if (lookup.error != "EAI_AGAIN" || lookup.duration_us >= at_once_us)
        return lookup;
    pause(context, while_starting);
    return probe::systemLookup(name, context.until(lookup_patience), stop);
}

void askEveryResolver(RunContext& context, const std::string& name, LookupLimit& limit)
{
    std::vector<DnsAnswer> answers;
    context.check("resolvers", [&] {
        const auto settings = probe::resolverSettings();
        RunContext::Ids ids{context.add("resolv_conf", settings)};
        const auto ask = [&] {
            return probe::askResolvers(settings, name, context.until(resolver_patience), context.backgroundStop());
        };
        answers = ask();
        if (allRefuseAtOnce(answers)) {
            pause(context, while_starting);
            answers = ask();
        }
        for (const auto& answer : answers)
            ids.push_back(context.add("dns", answer));
        return ids;
    });
    limit.resolversDone(answers);
}

std::vector<IpAddress> distinct(const std::vector<IpAddress>& addresses)
{
    std::vector<IpAddress> result;
    for (const auto& address : addresses)
        if (std::ranges::find(result, address) == result.end() && result.size() < most_addresses)
            result.push_back(address);
    return result;
}

} // namespace

std::vector<IpAddress> checkName(RunContext& context, Tasks& background)
{
    const auto& host = context.question().host;
    if (const auto literal = IpAddress::parse(host)) {
        for (const auto* id : {"hosts_file", "resolvers", "system_lookup"})
            context.skip(id, QT_TRANSLATE_NOOP("knowledge", "Not needed: the target is an address, not a name."));
        return {*literal};
    }
    const auto name = probe::asciiName(host).valueOr(host);
    context.check("hosts_file", [&] {
        RunContext::Ids ids;
        for (const auto& entry : probe::hostsEntries(name))
            ids.push_back(context.add("hosts_file", entry));
        return ids;
    });
    NameLookup lookup;
    const auto limit = std::make_shared<LookupLimit>();
    StopSource lookup_stop;
    const StopCallback forward(context.stop(), [&] { lookup_stop.request_stop(); });
    background.start([&context, name, limit] { askEveryResolver(context, name, *limit); });
    background.start([limit, lookup_stop]() mutable { limit->enforce(lookup_stop); });
    context.check("system_lookup", [&] {
        lookup = lookUp(context, name, lookup_stop.get_token());
        return RunContext::Ids{context.add("getaddrinfo", lookup)};
    });
    limit->lookupDone();
    auto addresses = lookup.addresses;
    if (addresses.empty())
        limit->awaitResolvers(context, platform::Clock::now() + negative_grace);
    if (lookup.error == "timed_out")
        for (const auto& evidence : context.evidence())
            if (const auto* answer = std::get_if<DnsAnswer>(&evidence.fact); answer != nullptr && !answer->contrast)
                addresses.insert(addresses.end(), answer->addresses.begin(), answer->addresses.end());
    return distinct(addresses);
}

void checkProxy(RunContext& context)
{
    const auto proxy = probe::proxyFor(context.question(), context.options().proxy, context.stop());
    if (!proxy)
        return context.skip("proxy", proxy.error().message());
    const auto& setting = *proxy;
    if (!setting)
        return context.skip("proxy", context.options().proxy == "none" ? QT_TRANSLATE_NOOP("knowledge", "Switched off for this diagnosis (--proxy none).")
                                                                       : QT_TRANSLATE_NOOP("knowledge", "No proxy is configured for this target."));
    context.check("proxy", [&] {
        RunContext::Ids ids{context.add("proxy_settings", *setting)};
        if (!setting->bypassed)
            ids.push_back(context.add("proxy", probe::connectThroughProxy(*setting, context.question(), context.until(5s), context.stop())));
        return ids;
    });
}

} // namespace deadair
