// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/products/products.h"
#include "platform/machine.h"
#include "session/checks.h"

#include <algorithm>

namespace deadair
{
namespace
{

/// Known products by their names, and whoever filters without being known; each once.
std::vector<SecuritySoftware> filteringProducts(const platform::FilteringNames& names)
{
    using products::SignKind;
    std::vector<products::Sign> signs;
    for (const auto& process : names.processes)
        signs.push_back({SignKind::Process, process});
    for (const auto& module : names.modules)
        signs.push_back({SignKind::Module, module});
    auto found = products::productsAmong(signs);
    auto filters = names.filters;
    if (const auto extensions = products::readSystemExtensions(names.system_extensions))
        filters.insert(filters.end(), extensions->begin(), extensions->end());
    for (auto filter : filters) {
        if (const auto product = products::productOf({SignKind::Process, filter.name}))
            filter.name = *product;
        if (std::ranges::find(found, filter.name, &SecuritySoftware::name) == found.end())
            found.push_back(std::move(filter));
    }
    return found;
}

} // namespace

void checkLinks(RunContext& context)
{
    context.check("links", [&] { return RunContext::Ids{context.addOrWhyNot("links", "interfaces", platform::interfaces())}; });
}

void checkResources(RunContext& context, const std::vector<IpAddress>& addresses)
{
    context.check("local_resources", [&] {
        RunContext::Ids ids;
        auto inherited = context.options().inherited_descriptors;
        if (inherited && inherited->in_use == 0) // none are counted here, or /proc is missing
            inherited.reset();
        if (inherited)
            ids.push_back(context.add("descriptors", *inherited));
        if (const auto descriptors = platform::descriptors())
            for (const auto& entry : *descriptors)
                if (!inherited || entry.process != inherited->process)
                    ids.push_back(context.add("descriptors", entry));
        if (!addresses.empty())
            ids.push_back(context.addOrWhyNot("local_resources", "local_ports",
                               platform::localPorts({addresses.front(), context.question().port})));
        if (const auto table = platform::conntrackTable())
            ids.push_back(context.add("conntrack", *table));
        ids.push_back(context.addOrWhyNot("local_resources", "tcp_settings", platform::tcpSettings()));
        return ids;
    });
}

void checkSecuritySoftware(RunContext& context)
{
    context.check("security_software", [&] {
        RunContext::Ids ids;
        const auto names = platform::filteringNames();
        if (!names)
            return RunContext::Ids{context.addOrWhyNot("security_software", "processes", Result<SecuritySoftware>(names.error()))};
        for (const auto& product : filteringProducts(*names))
            ids.push_back(context.add("processes", product));
        return ids;
    });
}

void checkRoutes(RunContext& context, const std::vector<IpAddress>& addresses)
{
    context.check("route", [&] {
        RunContext::Ids ids;
        for (const auto& address : addresses)
            ids.push_back(context.addOrWhyNot("route", "routes", platform::routeTo(address, context.question().port)));
        return ids;
    });
}

void checkNextHops(RunContext& context, const std::vector<IpAddress>& addresses)
{
    context.check("next_hop", [&] {
        RunContext::Ids ids;
        for (const auto& address : addresses) {
            const auto route = platform::routeTo(address);
            if (!route || route->type != RouteType::Unicast || route->link == LinkType::Tunnel)
                continue;
            auto entry = platform::neighbour(route->gateway.value_or(address), route->interface);
            if (entry)
                entry->is_next_hop = route->gateway.has_value();
            ids.push_back(context.addOrWhyNot("next_hop", "neighbours", entry));
        }
        if (ids.empty())
            ids.push_back(context.add("neighbours", NotMeasured{"next_hop", QT_TRANSLATE_NOOP("knowledge", "No neighbour stands between: the target is this "
                                                                           "machine, has no route, or is behind a tunnel.")}));
        return ids;
    });
}

void noteLoad(RunContext& context, const Result<Pressure>& before)
{
    auto load = platform::pressure();
    if (!load || !before)
        return;
    load->run_delay_us = std::max<std::int64_t>(0, load->run_delay_us - before->run_delay_us); // threads that ended took theirs along
    load->throttled_us -= before->throttled_us;
    load->measured_us -= before->measured_us;
    context.add("load", *load);
}

} // namespace deadair
