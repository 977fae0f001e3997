// SPDX-License-Identifier: GPL-3.0-or-later
// What captures that were brought along say about a silent connection (live ones are weighed beside the attempts they watch): did the SYN leave, did an answer come back, and where between the two ends
// was either lost.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/situation.h"

#include <cstdlib>

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

bool isOfTarget(const Situation& s, const Endpoint& endpoint)
{
    return s.subject != nullptr && endpoint.port == s.question.port && endpoint.address == s.subject->address;
}

/// A reset whose TTL is unlike that of the server's SYN-ACKs to other connections.
bool hasForeignReset(const PacketCapture& capture)
{
    constexpr int usual_difference = 2;
    for (const auto& refused : capture.connections)
        for (const auto& reset : refused.server_resets)
            for (const auto& other : capture.connections)
                for (const auto& answer : other.syn_acks)
                    if (refused.handshake == HandshakeResult::Refused && std::abs(reset.ttl - answer.ttl) > usual_difference)
                        return true;
    return false;
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
    if (s.any_works)
        return;
    for (const auto& capture : allOf<PacketCapture>(s.evidence))
        if (!capture->live && isOfTarget(s, capture->endpoint) && capture->complete)
            weighCapture(capture, causes);
    for (const auto& ends : allOf<BothEnds>(s.evidence))
        if (isOfTarget(s, ends->endpoint) && ends->complete)
            weighBothEnds(ends, causes);
}

} // namespace deadair
