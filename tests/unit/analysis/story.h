// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of imagined diagnoses, for the tests of the verdict.
#pragma once

#include "analysis/diagnosis/diagnose.h"

namespace deadair::test
{

inline const auto server = *IpAddress::parse("10.9.0.4");
inline const auto own = *IpAddress::parse("10.1.0.7");
inline const IpAddress routers[] = {*IpAddress::parse("10.1.0.1"), *IpAddress::parse("10.2.0.2"), *IpAddress::parse("10.3.0.3")};

/// Evidence of one imagined diagnosis: a client three routers away from a server.
class Story
{
public:
    explicit Story(std::uint16_t port = 5432)
    {
        Question question;
        question.host = server.toString();
        question.port = port;
        m_port = port;
        add(question);
        Route route;
        route.destination = server;
        route.type = RouteType::Unicast;
        route.interface = "eth0";
        route.link = LinkType::Ethernet;
        route.source = own;
        route.gateway = routers[0];
        add(route);
        Interfaces links;
        links.interfaces.push_back({"eth0", 2, LinkType::Ethernet, true, true, 1500, {{own, 24}}, 0});
        add(links);
    }
    Story& add(Fact fact)
    {
        m_evidence.push_back({"e" + std::to_string(m_evidence.size() + 1), "test", 0, std::move(fact)});
        return *this;
    }
    Story& attempts(ConnectResult result, int count, int syn_retransmits = 0, std::optional<IcmpError> icmp = {})
    {
        for (int i = 0; i < count; ++i) {
            ConnectAttempt attempt;
            attempt.address = server;
            attempt.port = m_port;
            attempt.result = result;
            attempt.syn_retransmits = syn_retransmits;
            attempt.duration_us = result == ConnectResult::Silent ? 3'400'000 : 1000 + syn_retransmits * 1'000'000;
            attempt.icmp = icmp;
            add(attempt);
        }
        return *this;
    }
    Story& silence() { return attempts(ConnectResult::Silent, 3, 3); }
    Story& contrastReset(int count = 1)
    {
        ConnectAttempt attempt;
        attempt.purpose = AttemptPurpose::Contrast;
        attempt.address = server;
        attempt.port = 61937;
        attempt.result = ConnectResult::Refused;
        for (int i = 0; i < count; ++i)
            add(attempt);
        return *this;
    }
    /// Routers up to `answering` answer, then `last` at the next hop (Silent: nothing more).
    Story& trace(TraceProtocol protocol, int answering, HopReply last = HopReply::Silent)
    {
        Trace trace;
        trace.protocol = protocol;
        trace.address = server;
        trace.port = m_port;
        trace.target_port = protocol == TraceProtocol::Tcp;
        for (int ttl = 1; ttl <= answering; ++ttl)
            trace.hops.push_back({ttl, 1, HopReply::TimeExceeded, routers[ttl - 1], 500, 11, 0});
        TraceHop end{answering + 1, 2, last, {}, 0, -1, -1};
        if (last != HopReply::Silent)
            end.address = server;
        trace.hops.push_back(end);
        return add(trace), *this;
    }
    Story& counters(int retrans_fail, int lost_inside, int rp_filter = 0)
    {
        KernelCounters c;
        c.address = server;
        c.attempts = 3;
        c.syns = 12;
        c.syn_retransmits = 9;
        c.retrans_fail = retrans_fail;
        c.in_receives = 20 + lost_inside;
        c.in_delivers = 20;
        c.reverse_path_filter = rp_filter;
        return add(c), *this;
    }
    Story& option(int node, std::optional<IpAddress> sender)
    {
        return add(OptionProbe{server, m_port, node, sender.has_value(), sender}), *this;
    }
    Story& ack(SegmentReply reply)
    {
        SegmentProbe probe;
        probe.address = server;
        probe.port = m_port;
        probe.segment = SegmentKind::Ack;
        probe.reply = reply;
        return add(probe), *this;
    }
    /// The question, route and interfaces that come first, to be changed.
    template <class Kind> Kind& first()
    {
        for (auto& evidence : m_evidence)
            if (auto* fact = std::get_if<Kind>(&evidence.fact))
                return *fact;
        return std::get<Kind>(m_evidence.emplace_back(Evidence{"e0", "test", 0, Kind()}).fact);
    }
    [[nodiscard]] Diagnosis diagnosis() const { return diagnose(m_evidence); }

private:
    std::vector<Evidence> m_evidence;
    std::uint16_t m_port = 0;
};

inline std::string best(const Diagnosis& diagnosis)
{
    return diagnosis.hypotheses.empty() ? "" : diagnosis.hypotheses.front().cause;
}

#define EXPECT_CAUSE(diagnosis, id)                                                                                      \
    QCOMPARE(QString::fromStdString(best(diagnosis)), QStringLiteral(id));                                               \
    QVERIFY2((diagnosis).conclusive, "the evidence is enough")

} // namespace deadair::test
