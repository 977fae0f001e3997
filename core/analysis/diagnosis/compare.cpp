// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/compare.h"

#include <algorithm>
#include <set>

namespace deadair
{
namespace
{

using Facts = std::vector<std::pair<std::string, std::string>>;

template <class Items, class Text> std::string joined(const Items& items, Text text)
{
    std::string list;
    for (const auto& item : items)
        list += (list.empty() ? "" : ", ") + text(item);
    return list;
}

std::string addressesOf(const Case& value)
{
    auto addresses = value.addresses;
    std::ranges::sort(addresses); // the order in which they came says nothing
    return joined(addresses, [](const IpAddress& address) { return address.toString(); });
}

/// The hops that answered, of the trace with the failing connection's own packets.
std::string pathOf(const Trace& trace)
{
    return joined(trace.hops,
                  [](const TraceHop& hop) { return hop.address ? hop.address->toString() : std::string("*"); });
}

/// Facts that decide how a connection goes, besides what the checks say; the first of each kind.
Facts factsOf(const Case& value)
{
    Facts facts = {{"addresses", addressesOf(value)}};
    const auto add = [&facts](const char* what, std::string text) {
        if (!text.empty() && std::ranges::find(facts, what, &Facts::value_type::first) == facts.end())
            facts.emplace_back(what, std::move(text));
    };
    for (const auto& evidence : value.evidence) {
        if (const auto* const route = std::get_if<Route>(&evidence.fact)) {
            add("route", route->interface + (route->gateway ? " via " + route->gateway->toString() : std::string()));
            add("source", route->source ? route->source->toString() : std::string());
        } else if (const auto* const resolvers = std::get_if<ResolverSettings>(&evidence.fact)) {
            add("resolvers", joined(resolvers->servers, [](const Endpoint& server) { return server.toString(); }));
        } else if (const auto* const proxy = std::get_if<ProxySetting>(&evidence.fact)) {
            add("proxy", proxy->bypassed ? std::string() : proxy->host + ":" + std::to_string(proxy->port));
        } else if (const auto* const trace = std::get_if<Trace>(&evidence.fact);
                   trace != nullptr && trace->target_port) {
            add("path", pathOf(*trace));
        }
    }
    for (const auto& [name, text] : value.environment)
        add(name.c_str(), text);
    return facts;
}

std::string textOf(const Facts& facts, const std::string& what)
{
    const auto found = std::ranges::find(facts, what, &Facts::value_type::first);
    return found != facts.end() ? found->second : std::string();
}

void compareChecks(const Case& left, const Case& right, std::vector<CaseDifference>& rows)
{
    std::set<std::string> seen;
    const auto add = [&](const CheckResult& check) {
        if (!seen.insert(check.id).second)
            return;
        CaseDifference row;
        row.kind = CaseDifference::Kind::Check;
        row.what = check.id;
        const auto fill = [&](const Case& value, std::string& text, CheckStatus& status) {
            const auto found = std::ranges::find(value.checklist, check.id, &CheckResult::id);
            if (found == value.checklist.end())
                return;
            text = found->detail;
            status = found->status;
        };
        fill(left, row.left, row.left_status);
        fill(right, row.right, row.right_status);
        row.differs = row.left_status != row.right_status;
        rows.push_back(std::move(row));
    };
    std::ranges::for_each(left.checklist, add);
    std::ranges::for_each(right.checklist, add);
}

} // namespace

std::vector<CaseDifference> compareCases(const Case& left, const Case& right)
{
    using Kind = CaseDifference::Kind;
    std::vector<CaseDifference> rows;
    const auto add = [&rows](Kind kind, std::string what, std::string a, std::string b) {
        if (a.empty() && b.empty())
            return;
        const bool differs = a != b;
        rows.push_back(
            {kind, std::move(what), std::move(a), std::move(b), CheckStatus::Unknown, CheckStatus::Unknown, differs});
    };
    add(Kind::Outcome, {}, std::string(enumName(left.outcome)), std::string(enumName(right.outcome)));
    add(Kind::Cause, {}, left.verdict.cause, right.verdict.cause);
    compareChecks(left, right, rows);
    const auto left_facts = factsOf(left);
    const auto right_facts = factsOf(right);
    std::set<std::string> seen;
    for (const auto* const facts : {&left_facts, &right_facts})
        for (const auto& [what, text] : *facts)
            if (seen.insert(what).second)
                add(Kind::Setting, what, textOf(left_facts, what), textOf(right_facts, what));
    return rows;
}

} // namespace deadair
