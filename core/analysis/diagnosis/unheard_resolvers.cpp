// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/unheard_resolvers.h"

#include "analysis/diagnosis/firewall_findings.h"
#include "analysis/diagnosis/signatures.h"
#include "analysis/diagnosis/situation.h"

namespace deadair
{
namespace
{

/// What is known of questions over UDP and their answers.
struct Datagrams {
    Item<FirewallDecision> out;
    Item<FirewallDecision> reply;
    Item<DnsAnswer> refused; ///< this machine would not send the question
};

Datagrams datagramsOf(const Situation& s)
{
    const auto stopped = [&](PacketWay way) {
        const auto of_way = [way](const FirewallDecision& d) { return d.datagram && d.way == way; };
        const auto found = firstOf<FirewallDecision>(s.evidence, [&](const FirewallDecision& d) {
            return of_way(d) && d.decision != RuleDecision::Accept && d.decision != RuleDecision::Unknown;
        });
        return found ? found : firstOf<FirewallDecision>(s.evidence, of_way);
    };
    const auto refused = [](const DnsAnswer& a) { return a.error == "EPERM" || a.error == "EACCES"; };
    return {stopped(PacketWay::Out), stopped(PacketWay::Reply), firstOf<DnsAnswer>(s.evidence, refused)};
}

/// The rule is about a resolver and its port, not about the target's.
void describe(Assessment& cause, const Item<FirewallDecision>& decision)
{
    describeRule(cause, decision);
    cause.word("port", std::to_string(decision->port)).word("resolver", decision->address.toString());
}

void describe(Assessment& cause, const Item<DnsAnswer>& refused)
{
    cause.word("port", std::to_string(refused->server.port)).word("resolver", refused->server.address.toString());
}

bool assessOutbound(const Situation& s, const Datagrams& datagrams, Causes& causes)
{
    const bool refused_by_rule = datagrams.refused && !accepts(datagrams.out) && !queues(datagrams.out);
    if (!blocks(datagrams.out) && !refused_by_rule)
        return false;
    auto& cause = causes.emplace_back("client.firewall.outbound", Side::Client, -5);
    if (datagrams.refused)
        cause.weigh(blocks(datagrams.out) ? 10 : 45, datagrams.refused);
    if (conntrackFull(s))
        cause.weigh(-20, firstOf<ConntrackTable>(s.evidence));
    if (datagrams.refused)
        describe(cause, datagrams.refused);
    if (blocks(datagrams.out)) {
        cause.weigh(50, datagrams.out);
        describe(cause, datagrams.out);
    }
    return true;
}

bool assessInbound(const Datagrams& datagrams, Causes& causes)
{
    if (!blocks(datagrams.reply))
        return false;
    auto& cause = causes.emplace_back("client.firewall.inbound", Side::Client, -5);
    cause.weigh(45, datagrams.reply);
    describe(cause, datagrams.reply);
    return true;
}

/// The rules hand question or answer to a program, or let pass what is refused all the same.
bool assessSecuritySoftware(const Situation& s, const Datagrams& datagrams, Causes& causes)
{
    const auto& queue = queues(datagrams.out) ? datagrams.out : datagrams.reply;
    const bool refused_without_rule = datagrams.refused && accepts(datagrams.out) && !conntrackFull(s);
    if (!queues(queue) && !refused_without_rule)
        return false;
    auto& cause = causes.emplace_back("client.security_software", Side::Client, -5);
    if (queues(queue)) {
        cause.weigh(50, queue);
        describe(cause, queue);
    }
    if (refused_without_rule)
        cause.weigh(40, datagrams.refused);
    if (const auto product = firstOf<SecuritySoftware>(s.evidence)) {
        cause.weigh(8, product).word("product", product->name);
        cause.where().process = product->name;
    }
    return true;
}

bool assessConntrack(const Situation& s, const Datagrams& datagrams, Causes& causes)
{
    if (!conntrackFull(s) || !datagrams.refused)
        return false;
    const auto table = firstOf<ConntrackTable>(s.evidence);
    auto& cause = causes.emplace_back("client.conntrack_full", Side::Client, -5);
    cause.weigh(35, table).weigh(15, datagrams.refused);
    cause.word("in_use", std::to_string(table->count)).word("limit", std::to_string(table->maximum));
    return true;
}

} // namespace

bool assessUnheardResolvers(const Situation& s, Causes& causes)
{
    const auto datagrams = datagramsOf(s);
    const bool outbound = assessOutbound(s, datagrams, causes);
    const bool inbound = assessInbound(datagrams, causes);
    const bool software = assessSecuritySoftware(s, datagrams, causes);
    return assessConntrack(s, datagrams, causes) || outbound || inbound || software;
}

} // namespace deadair
