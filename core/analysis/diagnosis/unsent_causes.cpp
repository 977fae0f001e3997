// SPDX-License-Identifier: GPL-3.0-or-later
// The connection stands, and what is said on it never leaves this machine.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/firewall_findings.h"
#include "analysis/diagnosis/situation.h"

namespace deadair
{
namespace
{

std::vector<std::string> unsentWords(const Situation& s)
{
    if (const auto reply = lastOf<ServiceReply>(s.evidence); reply && reply->result == ServiceResult::Silent && reply->unsent_bytes > 0)
        return {*reply.id};
    if (const auto tls = lastOf<TlsHandshake>(s.evidence); tls && tls->result == TlsResult::Stalled && tls->unsent_bytes > 0)
        return {*tls.id};
    return {};
}

} // namespace

void assessUnsent(const Situation& s, Causes& causes)
{
    const auto seen = unsentWords(s);
    if (seen.empty() || s.subject == nullptr || !s.subject->works())
        return;
    const bool by_rule = blocks(s.data), perhaps_by_rule = s.data && !by_rule && !s.data->rule.empty();
    const bool by_none = s.out && !s.data; // the rules are known, and let it pass
    auto& rule = causes.emplace_back("client.firewall.outbound", Side::Client, -3);
    rule.weigh(38, seen).weigh(by_rule ? 15 : perhaps_by_rule ? 8 : 0, s.data);
    if (by_none)
        rule.weigh(-15, s.out);
    describeRule(rule, s.data);
    auto& software = causes.emplace_back("client.security_software", Side::Client, -5);
    software.weigh(by_none ? 32 : queues(s.data) ? 50 : 22, seen).weigh(by_rule ? -15 : 0, s.data);
    if (const auto product = firstOf<SecuritySoftware>(s.evidence)) {
        software.weigh(8, product).word("product", product->name);
        software.where().process = product->name;
    }
    for (auto* const cause : {&rule, &software}) {
        cause->word("address", s.subject->address.toString());
        if (s.route)
            cause->where().interface = s.route->interface;
    }
}

} // namespace deadair
