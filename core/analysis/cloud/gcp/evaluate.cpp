// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/gcp/evaluate.h"

#include "analysis/cloud/gcp/match.h"
#include "analysis/cloud/gcp/suggest.h"

#include <algorithm>

namespace deadair::cloud::gcp
{
namespace
{

std::vector<Judged> judgedBy(const std::vector<Rule>& rules, const Packet& packet)
{
    std::vector<Judged> list;
    for (const auto& rule : rules) {
        auto match = matches(rule, packet);
        if (match.truth == Truth::No)
            continue;
        list.push_back({&rule.ref, rule.action, match});
        if (rule.inspects) { // it may let the connection pass and may not
            auto& inspected = list.back().match;
            inspected.truth = Truth::Unknown;
            inspected.doubts.push_back({DoubtKind::Inspection, rule.ref.rule, std::nullopt});
            list.push_back({&rule.ref, Action::Deny, match});
        }
    }
    return list;
}

/// The verdict of one network's rules.
ListVerdict judgeNetwork(const Project& project, const Packet& packet)
{
    std::vector<std::vector<Judged>> lists;
    const auto add = [&](PolicyLevel level) {
        for (const auto& policy : project.policies) {
            const bool applies = level == PolicyLevel::Hierarchical || policy.networks.empty() ||
                                 std::ranges::find(policy.networks, packet.network) != policy.networks.end();
            if (policy.level == level && applies)
                lists.push_back(judgedBy(policy.rules, packet));
        }
    };
    const auto& first = project.policies_first;
    const bool policies_first = std::ranges::find(first, packet.network) != first.end();
    add(PolicyLevel::Hierarchical);
    if (!policies_first)
        lists.push_back(judgedBy(project.rules, packet));
    add(PolicyLevel::Global);
    add(PolicyLevel::Regional);
    if (policies_first)
        lists.push_back(judgedBy(project.rules, packet));
    const RuleRef implied{ListKind::VpcFirewall, packet.network, {}, {}, true,
                          packet.inbound ? "no rule matches, so it is denied (implied rule, priority 65535)"
                                         : "no rule matches, so it is allowed (implied rule, priority 65535)"};
    lists.push_back({{&implied, packet.inbound ? Action::Deny : Action::Allow, {}}});
    return judge(lists);
}

class Walk
{
public:
    Walk(const Project& project, const Flow& flow)
        : m_all(project), m_flow(flow), m_sender(endOf(project, flow.from)), m_receiver(endOf(project, flow.to))
    {
        // Whoever asks with these files means one of the ends; the receiver, unless only the sender can be inside.
        if (m_sender.standing == End::Standing::Outside && m_receiver.standing == End::Standing::Outside)
            m_receiver.standing = End::Standing::Unclear;
    }

    Verdict run()
    {
        m_verdict.provider = Provider::Gcp;
        if (m_flow.to.isLinkLocal()) { // the metadata server, which no rule keeps away
            m_verdict.decision = Decision::Accept;
            note(NoteKind::PlatformAddress, m_flow.to.toString());
            return m_verdict;
        }
        judgeEnd(m_sender, {false, m_sender.inside, m_flow.to, m_flow.to.family(), m_flow.port, &m_sender, &m_sender, {}});
        judgeEnd(m_receiver, {true, senderSeen(), m_receiver.inside, m_flow.to.family(), m_flow.port, &m_sender, &m_receiver, {}});
        addNotes();
        conclude(m_verdict);
        return m_verdict;
    }

private:
    /// The sender's address as it arrives: translated on the way to an external address.
    [[nodiscard]] std::optional<IpAddress> senderSeen() const
    {
        if (!m_flow.from || m_flow.from->isV6())
            return m_flow.from;
        if (!m_receiver.publicly && !isPublic(m_flow.to))
            return m_sender.inside ? m_sender.inside : m_flow.from;
        if (isPublic(*m_flow.from))
            return m_flow.from;
        const bool translated = m_sender.interface != nullptr && !m_sender.interface->outside.empty();
        return translated ? std::optional(m_sender.interface->outside.front()) : std::nullopt;
    }

    void judgeEnd(const End& end, Packet packet)
    {
        if (end.standing == End::Standing::Outside)
            return;
        auto networks = m_all.networks();
        if (end.interface != nullptr)
            networks = {end.network()};
        else if (networks.empty())
            networks = {""};
        std::vector<ListVerdict> candidates;
        for (const auto& network : networks) {
            packet.network = network;
            candidates.push_back(judgeNetwork(m_all, packet));
        }
        const Doubt doubt{DoubtKind::Lists, end.name(), std::nullopt};
        const bool perhaps = !packet.inbound && end.standing == End::Standing::Unclear;
        const auto verdict = perhaps ? perhapsGuards(candidates, doubt) : whicheverGuards(candidates, doubt);
        StageResult result{packet.inbound ? Stage::ReceiverInbound : Stage::SenderOutbound, end.name(), verdict.decision, verdict.rule, {}};
        packet.network = networks.front();
        if (verdict.decision == Decision::Drop && verdict.rule)
            result.allow_commands = allowCommands(m_all, *verdict.rule, packet);
        m_verdict.stages.push_back(std::move(result));
        m_verdict.doubts.insert(m_verdict.doubts.end(), verdict.doubts.begin(), verdict.doubts.end());
    }

    void note(NoteKind kind, std::string subject = {}) { m_verdict.notes.push_back({kind, std::move(subject)}); }

    void addNotes()
    {
        if (m_receiver.standing == End::Standing::Unclear)
            note(NoteKind::ReceiverAssumed, m_flow.to.toString());
        if (m_receiver.standing == End::Standing::Outside)
            note(NoteKind::ReceiverOutside, m_flow.to.toString());
        if (m_sender.standing == End::Standing::Outside && m_flow.from)
            note(NoteKind::SenderOutside, m_flow.from->toString());
        const auto from = m_sender.network(), to = m_receiver.network();
        if (!from.empty() && !to.empty() && from != to)
            note(NoteKind::RoutesNotJudged, from + ", " + to);
        if (m_flow.port == 25 && isPublic(m_flow.to) && m_sender.standing != End::Standing::Outside)
            note(NoteKind::MailPort);
    }

    const Project& m_all;
    const Flow& m_flow;
    End m_sender, m_receiver;
    Verdict m_verdict;
};

} // namespace

Verdict evaluate(const Project& project, const Flow& flow)
{
    return Walk(project, flow).run();
}

} // namespace deadair::cloud::gcp
