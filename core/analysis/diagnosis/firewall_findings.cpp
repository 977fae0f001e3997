// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/firewall_findings.h"

namespace deadair
{

bool blocks(const Item<FirewallDecision>& decision)
{
    return decision && (decision->decision == RuleDecision::Drop || decision->decision == RuleDecision::Reject);
}

bool accepts(const Item<FirewallDecision>& decision)
{
    return decision && decision->decision == RuleDecision::Accept;
}

bool queues(const Item<FirewallDecision>& decision)
{
    return decision && decision->decision == RuleDecision::Queue;
}

bool stops(const Item<FirewallDecision>& decision)
{
    return blocks(decision) || queues(decision);
}

bool mayRunOutOfPorts(const Item<FirewallDecision>& decision)
{
    return accepts(decision) && decision->few_source_ports;
}

void describeRule(Assessment& cause, const Item<FirewallDecision>& decision)
{
    if (!decision || decision->rule.empty() || (accepts(decision) && !decision->few_source_ports))
        return;
    cause.where().rule = decision->rule;
    cause.word("rule", decision->rule).word("allow_command", decision->allow_command).word("owner", decision->owner);
    cause.word("backend", decision->backend).word("table", decision->table).word("chain", decision->chain);
}

} // namespace deadair
