// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/evaluate.h"

#include "analysis/cloud/aws/acls.h"
#include "analysis/cloud/aws/groups.h"
#include "analysis/cloud/aws/suggest.h"

#include <algorithm>

namespace deadair::cloud::aws
{

bool Interface::has(const IpAddress& address) const
{
    return std::ranges::find(addresses, address) != addresses.end();
}

std::optional<IpAddress> Interface::behind(const IpAddress& public_address) const
{
    for (const auto& [inside, outside] : public_addresses)
        if (outside == public_address)
            return inside;
    return std::nullopt;
}

namespace
{

constexpr PortRange linux_ports{32768, 60999}; // net.ipv4.ip_local_port_range
constexpr PortRange windows_ports{49152, 65535};
constexpr PortRange usual_ports{32768, 65535}; // of either
constexpr PortRange low_ports{1024, 32767};    // old systems, load balancers and NAT gateways

PortRange sourcePorts(const Flow& flow, const End& sender)
{
    if (flow.source_ports)
        return *flow.source_ports;
    switch (sender.interface != nullptr ? sender.interface->system : System::Unknown) {
    case System::Linux:
        return linux_ports;
    case System::Windows:
        return windows_ports;
    case System::Unknown:
        break;
    }
    return usual_ports;
}

/// The sender's address as it arrives: translated on the way to a public address (IPv6 is not).
std::optional<IpAddress> sourceSeen(const Flow& flow, const End& sender, const End& receiver)
{
    if (!flow.from || flow.from->isV6())
        return flow.from;
    const bool to_public = receiver.publicly || isPublic(flow.to);
    if (!to_public)
        return sender.inside ? sender.inside : flow.from;
    if (isPublic(*flow.from))
        return flow.from;
    if (sender.interface != nullptr)
        if (const auto found = sender.interface->public_addresses.find(*flow.from); found != sender.interface->public_addresses.end())
            return found->second;
    return std::nullopt;
}

/// One way to place the ends, judged.
class Walk
{
public:
    Walk(const Account& account, const Flow& flow, const End& sender, const End& receiver)
        : m_account(account), m_flow(flow), m_sender(sender), m_receiver(receiver),
          m_seen(sourceSeen(flow, sender, receiver)), m_ports(sourcePorts(flow, sender))
    {
    }

    Verdict run()
    {
        m_verdict.provider = Provider::Aws;
        // Instance metadata, time and name service are beyond all rules (Amazon VPC User Guide, "Security groups").
        if (m_flow.to.isLinkLocal()) {
            m_verdict.decision = Decision::Accept;
            note(NoteKind::PlatformAddress, m_flow.to.toString());
            return m_verdict;
        }
        const PortRange port{m_flow.port, m_flow.port};
        groups(m_sender, true, {m_flow.to, m_flow.to.family(), m_flow.port, &m_receiver, !isPublic(m_flow.to)});
        acl(m_sender, Stage::SenderOutbound, {true, m_flow.to, m_flow.to.family(), port});
        acl(m_receiver, Stage::ReceiverInbound, {false, m_seen, m_flow.to.family(), port});
        groups(m_receiver, false, {m_seen, m_flow.to.family(), m_flow.port, &m_sender, m_seen && !isPublic(*m_seen)});
        acl(m_receiver, Stage::ReplyOutbound, {true, m_seen, m_flow.to.family(), m_ports});
        acl(m_sender, Stage::ReplyInbound, {false, m_flow.to, m_flow.to.family(), m_ports});
        addNotes();
        conclude(m_verdict);
        return m_verdict;
    }

private:
    void add(Stage stage, const End& end, const ListVerdict& verdict)
    {
        StageResult result{stage, end.name(), verdict.decision, verdict.rule, {}};
        const bool some_ports = std::ranges::find(verdict.doubts, DoubtKind::SourcePorts, &Doubt::kind) != verdict.doubts.end();
        if (verdict.decision == Decision::Drop || some_ports)
            result.allow_commands = allowCommands(m_account, m_flow, result, {&m_sender, &m_receiver, m_seen});
        m_verdict.stages.push_back(std::move(result));
        for (const auto& doubt : verdict.doubts)
            if (std::ranges::find(m_verdict.doubts, doubt) == m_verdict.doubts.end())
                m_verdict.doubts.push_back(doubt);
    }

    /// A sender that no file places is somebody's whose rules are not among these; only its receiver's side can be judged.
    [[nodiscard]] bool isStranger(const End& end) const
    {
        return &end == &m_sender && end.standing == End::Standing::Unclear && m_receiver.standing != End::Standing::Outside;
    }

    void groups(const End& end, bool egress, const Peer& peer)
    {
        if (isStranger(end))
            return;
        if (const auto verdict = judgeGroups(m_account, end, egress, peer))
            add(egress ? Stage::SenderOutbound : Stage::ReceiverInbound, end, *verdict);
    }

    /// ACLs stand at the border of a subnet: inside of it nobody asks them.
    void acl(const End& end, Stage stage, const Crossing& crossing)
    {
        const bool both_known = !m_sender.subnet.empty() && !m_receiver.subnet.empty();
        if ((both_known && m_sender.subnet == m_receiver.subnet) || isStranger(end))
            return;
        const auto& other = &end == &m_sender ? m_receiver : m_sender;
        const bool certain = both_known || other.standing == End::Standing::Outside || !canShareSubnet();
        const auto verdict = judgeAcls(m_account, end, crossing, !certain);
        if (!verdict)
            return;
        add(stage, end, *verdict);
        const bool usual = !m_flow.source_ports && m_ports == usual_ports;
        if (verdict->decision == Decision::Accept && usual && (stage == Stage::ReplyOutbound || stage == Stage::ReplyInbound)) {
            auto low = crossing;
            low.ports = low_ports;
            if (judgeAcls(m_account, end, low, false)->decision != Decision::Accept)
                note(NoteKind::LowPortsDenied, verdict->rule ? verdict->rule->list : std::string());
        }
    }

    /// No subnet is larger than a /16, or a /44 of IPv6 (Amazon VPC User Guide, "Subnet sizing").
    [[nodiscard]] bool canShareSubnet() const
    {
        if (!m_sender.inside || !m_receiver.inside || m_sender.inside->family() != m_receiver.inside->family())
            return !m_flow.from || m_sender.inside.has_value();
        return IpPrefix{*m_sender.inside, m_sender.inside->isV4() ? 16 : 44}.contains(*m_receiver.inside);
    }

    void note(NoteKind kind, std::string subject = {})
    {
        const Note value{kind, std::move(subject)};
        if (std::ranges::find(m_verdict.notes, value) == m_verdict.notes.end())
            m_verdict.notes.push_back(value);
    }

    void addNotes()
    {
        using Standing = End::Standing;
        if (m_receiver.standing == Standing::Unclear)
            note(NoteKind::ReceiverAssumed, m_flow.to.toString());
        if (m_receiver.standing == Standing::Outside)
            note(NoteKind::ReceiverOutside, m_flow.to.toString());
        if (m_sender.standing == Standing::Outside && m_flow.from)
            note(NoteKind::SenderOutside, m_flow.from->toString());
        if (isStranger(m_sender))
            note(NoteKind::SenderNotJudged, m_flow.from->toString());
        if (m_account.acls.empty())
            note(NoteKind::NoAcls);
        if (!m_sender.subnet.empty() && m_sender.subnet == m_receiver.subnet)
            note(NoteKind::SameSubnet, m_sender.subnet);
        if (!m_sender.vpc.empty() && !m_receiver.vpc.empty() && m_sender.vpc != m_receiver.vpc)
            note(NoteKind::RoutesNotJudged, m_sender.vpc + ", " + m_receiver.vpc);
        if (m_flow.port == 25 && isPublic(m_flow.to) && m_sender.standing != Standing::Outside)
            note(NoteKind::MailPort);
    }

    const Account& m_account;
    const Flow& m_flow;
    const End& m_sender;
    const End& m_receiver;
    std::optional<IpAddress> m_seen;
    PortRange m_ports;
    Verdict m_verdict;
};

} // namespace

Verdict evaluate(const Account& account, const Flow& flow)
{
    std::optional<Verdict> first;
    bool differ = false;
    for (const auto& [sender, receiver] : placesOf(account, flow)) {
        auto verdict = Walk(account, flow, sender, receiver).run();
        if (!first)
            first = std::move(verdict);
        else
            differ |= verdict.decision != first->decision;
    }
    if (differ) {
        first->decision = Decision::Unknown;
        first->rule.reset();
        first->doubts = {{DoubtKind::SameAddress, flow.to.toString(), std::nullopt}};
    }
    return *first;
}

} // namespace deadair::cloud::aws
