// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/azure/evaluate.h"

#include "analysis/cloud/azure/match.h"
#include "analysis/cloud/azure/suggest.h"

#include <algorithm>

namespace deadair::cloud::azure
{
namespace
{

constexpr PortRange usual_source_ports{1024, 65535};

using NsgList = std::vector<const Nsg*>;

/// What guards one end: lists that all must allow, and what is known to be missing. Else alternatives, of which it is not
/// known which applies.
struct Guards {
    NsgList certain;
    std::vector<Doubt> missing;
    std::vector<NsgList> alternatives;
};

bool names(const std::vector<std::string>& ids, const std::string& id)
{
    return !id.empty() && std::ranges::find(ids, id) != ids.end();
}

NsgList pointersTo(const std::vector<Nsg>& lists)
{
    NsgList all;
    for (const auto& nsg : lists)
        all.push_back(&nsg);
    // Inbound order: the subnet's first.
    std::ranges::stable_sort(all, {}, [](const Nsg* nsg) { return nsg->subnets.empty(); });
    return all;
}

class Guardians
{
public:
    explicit Guardians(const Subscription& subscription) : m_all(subscription) {}

    [[nodiscard]] Guards of(const End& end) const
    {
        Guards guards;
        if (end.standing == End::Standing::Unclear) {
            for (const auto& effective : m_all.effective)
                guards.alternatives.push_back(pointersTo(effective.lists));
            if (guards.alternatives.empty())
                for (const auto& [id, nsg] : m_all.nsgs)
                    guards.alternatives.push_back({&nsg});
            return guards;
        }
        if (end.nic != nullptr)
            for (const auto& effective : m_all.effective)
                if (effective.interface == end.nic->id)
                    return {pointersTo(effective.lists), {}, {}};
        addSubnets(end, guards);
        addInterfaces(end, guards);
        return guards;
    }

private:
    void add(const std::string& id, Guards& guards) const
    {
        const auto found = m_all.nsgs.find(id);
        if (found != m_all.nsgs.end())
            guards.certain.push_back(&found->second);
        else
            guards.missing.push_back({DoubtKind::MissingList, nameIn(id), std::nullopt});
    }

    void addSubnets(const End& end, Guards& guards) const
    {
        const auto subnet = m_all.subnets.find(end.subnet);
        if (subnet != m_all.subnets.end() && !subnet->second.nsg.empty())
            return add(subnet->second.nsg, guards);
        for (const auto& [id, nsg] : m_all.nsgs)
            if (names(nsg.subnets, end.subnet))
                return guards.certain.push_back(&nsg);
        if (subnet == m_all.subnets.end() && !m_all.whole_list)
            guards.missing.push_back({DoubtKind::Lists, nameIn(end.subnet), std::nullopt});
    }

    void addInterfaces(const End& end, Guards& guards) const
    {
        if (end.nic == nullptr) {
            guards.missing.push_back({DoubtKind::Lists, end.name(), std::nullopt});
            return;
        }
        if (!end.nic->nsg.empty())
            return add(end.nic->nsg, guards);
        for (const auto& [id, nsg] : m_all.nsgs)
            if (names(nsg.interfaces, end.nic->id))
                return guards.certain.push_back(&nsg);
    }

    const Subscription& m_all;
};

class Walk
{
public:
    Walk(const Subscription& subscription, const Flow& flow)
        : m_all(subscription), m_flow(flow), m_sender(endOf(subscription, flow.from)), m_receiver(endOf(subscription, flow.to))
    {
        // Whoever asks with these files means one of the ends; the receiver, unless only the sender can be inside.
        if (m_sender.standing == End::Standing::Outside && m_receiver.standing == End::Standing::Outside)
            m_receiver.standing = End::Standing::Unclear;
    }

    Verdict run()
    {
        m_verdict.provider = Provider::Azure;
        judgeEnd(m_sender, {false, inside(m_sender, DoubtKind::SenderAddress), outside(m_flow.to, m_receiver), m_flow.to.family(),
                            m_flow.source_ports.value_or(usual_source_ports), m_flow.port});
        judgeEnd(m_receiver, {true, senderSeen(), inside(m_receiver, DoubtKind::ReceiverAddress), m_flow.to.family(),
                              m_flow.source_ports.value_or(usual_source_ports), m_flow.port});
        addNotes();
        conclude(m_verdict);
        if (m_verdict.stages.empty() && has(NoteKind::Unguarded))
            m_verdict.decision = Decision::Accept;
        return m_verdict;
    }

private:
    /// An end by its address in the virtual network, as its own NSGs see it.
    [[nodiscard]] Seen inside(const End& end, DoubtKind doubt) const
    {
        return {end.inside, Scope::Network, end.configuration, doubt};
    }

    /// The destination as the sender's NSGs see it: as it was asked for.
    [[nodiscard]] Seen outside(const IpAddress& address, const End& end) const
    {
        return {address, scopeOf(m_all, address), end.publicly ? nullptr : end.configuration, DoubtKind::ReceiverAddress};
    }

    /// The sender as the receiver's NSGs see it: translated where the receiver is reached by a public address.
    [[nodiscard]] Seen senderSeen() const
    {
        if (!m_flow.from)
            return {};
        const bool to_public = isPublic(m_flow.to) && scopeOf(m_all, m_flow.to) == Scope::Public && m_flow.to.isV4();
        if (!to_public && m_sender.configuration != nullptr)
            return inside(m_sender, DoubtKind::SenderAddress);
        if (!to_public || isPublic(*m_flow.from))
            return outside(*m_flow.from, m_sender);
        auto translated = m_sender.configuration != nullptr ? outsideOf(m_all, *m_sender.configuration) : std::nullopt;
        return {translated, Scope::Public, nullptr, DoubtKind::SenderAddress};
    }

    void add(const End& end, const Packet& packet, const ListVerdict& verdict, const Nsg* nsg)
    {
        StageResult result{packet.inbound ? Stage::ReceiverInbound : Stage::SenderOutbound, end.name(), verdict.decision, verdict.rule, {}};
        if (verdict.decision == Decision::Drop && nsg != nullptr && verdict.rule)
            result.allow_commands = allowCommands(*nsg, *verdict.rule, packet);
        m_verdict.stages.push_back(std::move(result));
        for (const auto& doubt : verdict.doubts)
            if (std::ranges::find(m_verdict.doubts, doubt) == m_verdict.doubts.end())
                m_verdict.doubts.push_back(doubt);
    }

    void judgeEnd(const End& end, const Packet& packet)
    {
        if (end.standing == End::Standing::Outside)
            return;
        auto guards = Guardians(m_all).of(end);
        if (guards.alternatives.size() == 1 && packet.inbound)
            guards.certain = guards.alternatives.front();
        else if (end.standing == End::Standing::Unclear)
            return judgeAlternatives(end, packet, guards.alternatives);
        if (!packet.inbound)
            std::ranges::reverse(guards.certain);
        for (const auto* nsg : guards.certain)
            add(end, packet, judgeNsg(m_all, *nsg, packet), nsg);
        for (const auto& doubt : guards.missing)
            add(end, packet, {Decision::Unknown, std::nullopt, {doubt}}, nullptr);
        if (guards.certain.empty() && guards.missing.empty())
            note(NoteKind::Unguarded, end.name());
    }

    void judgeAlternatives(const End& end, const Packet& packet, const std::vector<NsgList>& alternatives)
    {
        std::vector<ListVerdict> candidates;
        const Nsg* first = nullptr;
        for (const auto& lists : alternatives) {
            ListVerdict together{Decision::Accept, std::nullopt, {}};
            for (const auto* nsg : lists) {
                const auto verdict = judgeNsg(m_all, *nsg, packet);
                first = first == nullptr ? nsg : first;
                if (together.decision == Decision::Accept || verdict.decision == Decision::Drop)
                    together = verdict;
            }
            candidates.push_back(std::move(together));
        }
        const Doubt doubt{DoubtKind::Lists, end.name(), std::nullopt};
        add(end, packet, packet.inbound ? whicheverGuards(candidates, doubt) : perhapsGuards(candidates, doubt), first);
    }

    [[nodiscard]] bool has(NoteKind kind) const { return std::ranges::find(m_verdict.notes, kind, &Note::kind) != m_verdict.notes.end(); }

    void note(NoteKind kind, std::string subject = {}) { m_verdict.notes.push_back({kind, std::move(subject)}); }

    void addNotes()
    {
        if (m_receiver.standing == End::Standing::Unclear)
            note(NoteKind::ReceiverAssumed, m_flow.to.toString());
        if (m_receiver.standing == End::Standing::Outside)
            note(NoteKind::ReceiverOutside, m_flow.to.toString());
        if (m_sender.standing == End::Standing::Outside && m_flow.from)
            note(NoteKind::SenderOutside, m_flow.from->toString());
        if (m_all.network_space.empty())
            for (const auto& address : {m_flow.from, std::optional(m_flow.to)})
                if (address && !isPublic(*address))
                    note(NoteKind::TakenForVirtualNetwork, address->toString());
        if (m_flow.port == 25 && isPublic(m_flow.to) && m_sender.standing != End::Standing::Outside)
            note(NoteKind::MailPort);
    }

    const Subscription& m_all;
    const Flow& m_flow;
    End m_sender, m_receiver;
    Verdict m_verdict;
};

} // namespace

Verdict evaluate(const Subscription& subscription, const Flow& flow)
{
    return Walk(subscription, flow).run();
}

} // namespace deadair::cloud::azure
