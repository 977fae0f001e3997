// SPDX-License-Identifier: GPL-3.0-or-later
// What captures that were brought along say about a silent connection (live ones are weighed beside the attempts they
// watch): did the SYN leave, did an answer come back, and where between the two ends was either lost.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/situation.h"
#include "analysis/tcp/verdict.h"

#include <algorithm>
#include <iterator>

namespace deadair
{
namespace
{

constexpr double settles = 30;

Assessment& causeNamed(Causes& causes, std::string_view id, Side side, double prior)
{
    for (auto& cause : causes)
        if (cause.hypothesis().cause == id)
            return cause;
    return causes.emplace_back(std::string(id), side, prior);
}

/// Takes weight from every cause of the list that has been named.
void exclude(Causes& causes, std::initializer_list<std::string_view> ids, const std::string& evidence)
{
    for (auto& cause : causes)
        for (const auto id : ids)
            if (cause.hypothesis().cause == id)
                cause.weigh(-settles, {evidence});
}

void describe(Assessment& cause, const Endpoint& server)
{
    if (!cause.where().address)
        cause.where().address = server.address.toString();
    cause.word("address", server.address.toString()).word("port", std::to_string(server.port));
}

/// A reset whose TTL is unlike that of every SYN-ACK of the server to other connections.
bool hasForeignReset(const PacketCapture& capture)
{
    std::vector<CapturedSegment> answers;
    for (const auto& connection : capture.connections)
        std::ranges::copy(connection.syn_acks, std::back_inserter(answers));
    const auto is_foreign = [&](const auto& reset) {
        return !answers.empty() &&
               std::ranges::all_of(answers, [&](const auto& answer) { return tcp::isUnlikeTtl(reset.ttl, answer.ttl); });
    };
    return std::ranges::any_of(capture.connections, [&](const auto& connection) {
        return connection.handshake == HandshakeResult::Refused && std::ranges::any_of(connection.server_resets, is_foreign);
    });
}

void weighCapture(const Item<PacketCapture>& capture, Causes& causes)
{
    if (capture->connections.empty() || capture->point == CapturePoint::Server)
        return;
    const bool at_client = capture->point == CapturePoint::Client;
    const auto& latest = capture->connections.front();
    if (at_client && latest.syn_count > 0)
        exclude(causes, {"client.firewall.outbound"}, *capture.id); // captured behind the output rules
    if (at_client && latest.handshake == HandshakeResult::AnswerIgnored) {
        describe(causeNamed(causes, "client.firewall.inbound", Side::Client, 0).weigh(settles, capture), capture->endpoint);
        exclude(causes, {"path.filtered", "path.blackhole", "path.return_lost", "server.firewall", "server.host_down",
                         "server.accept_queue_full", "server.cloud_rule"},
                *capture.id);
    }
    if (hasForeignReset(*capture))
        describe(causeNamed(causes, "path.rejected", Side::Path, 0).weigh(20, capture), capture->endpoint);
}

/// Captured here, at the server: what arrives and gets no answer, and answers that nobody takes. Beside clients that get
/// through, a few that do not may have gone away by themselves.
void weighServersCapture(const Item<PacketCapture>& capture, Causes& causes)
{
    if (capture->connections.empty() || capture->point == CapturePoint::Client)
        return;
    constexpr double beside_others = 8;
    const auto& worst = capture->connections.front();
    const auto weight = [&](double alone) { return capture->established_count == 0 ? alone : beside_others; };
    if (worst.handshake == HandshakeResult::AnswerIgnored) {
        auto& lost = causeNamed(causes, "path.return_lost", Side::Path, 0).weigh(weight(settles), capture);
        describe(lost, capture->endpoint);
        lost.word("source", worst.client.address.toString());
    } else if (worst.handshake == HandshakeResult::NoAnswer) {
        describe(causeNamed(causes, "server.firewall", Side::Server, 0).weigh(weight(20), capture), capture->endpoint);
    }
}

void weighBothEnds(const Item<BothEnds>& ends, Causes& causes)
{
    const auto name = [&](std::string_view id, Side side) {
        describe(causeNamed(causes, id, side, 0).weigh(settles, ends), ends->endpoint);
    };
    if (ends->resets_forged) {
        name("path.rejected", Side::Path);
    } else if (ends->syns_sent > 0 && ends->syns_lost == ends->syns_sent) {
        name("path.filtered", Side::Path);
        exclude(causes, {"server.firewall", "server.accept_queue_full", "path.return_lost"}, *ends.id);
    } else if (ends->syns_unanswered > 0 && ends->syn_acks_sent == 0) {
        name("server.firewall", Side::Server);
        exclude(causes, {"path.filtered", "path.blackhole", "path.return_lost", "server.host_down", "server.cloud_rule"}, *ends.id);
    } else if (ends->syn_acks_sent > 0 && ends->syn_acks_lost == ends->syn_acks_sent) {
        name("path.return_lost", Side::Path);
        exclude(causes, {"path.filtered", "path.blackhole", "server.firewall", "server.accept_queue_full", "server.host_down",
                         "server.cloud_rule"},
                *ends.id);
    }
}

} // namespace

void assessCapture(const Situation& s, Causes& causes)
{
    const bool at_server = s.question.vantage == Vantage::Server;
    if (s.any_works && !at_server)
        return;
    for (const auto& capture : allOf<PacketCapture>(s.evidence))
        if (!capture->live && s.isTarget(capture->endpoint) && capture->complete)
            at_server ? weighServersCapture(capture, causes) : weighCapture(capture, causes);
    for (const auto& ends : allOf<BothEnds>(s.evidence))
        if (s.isTarget(ends->endpoint) && ends->complete)
            weighBothEnds(ends, causes);
}

} // namespace deadair
