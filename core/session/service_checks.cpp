// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/path.h"
#include "probe/service.h"
#include "session/checks.h"

#include <algorithm>

namespace deadair
{
namespace
{

/// A service that owes a greeting and keeps silent may wait for its client to speak: what it says to a web request tells
/// whether something else sits on the port.
bool saysNothing(const std::vector<Fact>& facts)
{
    for (const auto& fact : facts)
        if (const auto* reply = std::get_if<ServiceReply>(&fact))
            return reply->owed && !reply->asked && reply->result == ServiceResult::Silent && reply->unacked_segments == 0;
    return false;
}

void askAsWebClient(RunContext& context, const IpAddress& address, std::vector<Fact>& facts)
{
    using namespace std::chrono_literals;
    auto question = context.question();
    question.scheme = "http";
    for (auto& fact : probe::talkToService(question, address, context.until(1500ms), context.stop())) {
        if (!std::holds_alternative<HttpReply>(fact))
            continue;
        for (auto& known : facts)
            if (auto* reply = std::get_if<ServiceReply>(&known)) {
                reply->result = ServiceResult::Replied;
                reply->recognised = "http";
                reply->asked = true;
            }
    }
}

struct LateReset {
    bool seen = false;
    bool by_our_words = false; ///< else before we said any
};

LateReset lateReset(const std::vector<Fact>& facts)
{
    LateReset reset;
    for (const auto& fact : facts) {
        const auto* const tls = std::get_if<TlsHandshake>(&fact);
        const auto* const reply = std::get_if<ServiceReply>(&fact);
        const bool by_hello = tls != nullptr && tls->result == TlsResult::Reset;
        const bool of_service = reply != nullptr && reply->result == ServiceResult::Reset;
        reset.seen = reset.seen || by_hello || of_service;
        reset.by_our_words = reset.by_our_words || by_hello || (of_service && reply->asked);
    }
    return reset;
}

/// Whose reset is it? Words that die on the way do not reach the target; a device that reads them there still resets.
void findResetter(RunContext& context, const IpAddress& address, bool by_our_words, RunContext::Ids& ids)
{
    using namespace std::chrono_literals;
    platform::TraceRequest request;
    request.target = {address, context.question().port};
    request.target_port = true;
    request.tries = 1;
    request.hop_wait = 300ms;
    const auto trace = platform::trace(request, context.until(1500ms), context.stop());
    if (!trace || trace->hops.empty() || trace->hops.back().reply != HopReply::SynAck)
        return;
    ids.push_back(context.add("trace_tcp", *trace));
    if (!by_our_words)
        return;
    const auto round_trip = std::chrono::ceil<std::chrono::milliseconds>(std::chrono::microseconds(trace->hops.back().rtt_us));
    const auto resets = [&](int ttl) {
        const auto reach = probe::speakShort(context.question(), address, ttl, 250ms + 3 * round_trip, context.stop());
        ids.push_back(context.add("short_reach", reach));
        return reach.reset;
    };
    int farthest_quiet = 1, nearest = trace->hops.back().ttl - 1; // nothing passes the first router with one hop to live
    if (nearest < 2 || !resets(nearest))
        return;
    while (nearest - farthest_quiet > 1 && !context.over()) {
        const int middle = (nearest + farthest_quiet) / 2;
        (resets(middle) ? nearest : farthest_quiet) = middle;
    }
}

} // namespace

void checkService(RunContext& context, const IpAddress& address)
{
    using namespace std::chrono_literals;
    RunContext::Ids tls, http, greeting;
    context.check("service", [&] {
        auto facts = probe::talkToService(context.question(), address, context.until(6s), context.stop());
        if (saysNothing(facts))
            askAsWebClient(context, address, facts);
        for (auto& fact : facts) {
            auto& ids = std::holds_alternative<TlsHandshake>(fact) || std::holds_alternative<NotMeasured>(fact) ? tls
                        : std::holds_alternative<HttpReply>(fact)  ? http
                                                                   : greeting;
            ids.push_back(context.add("service", fact));
        }
        if (const auto reset = lateReset(facts); reset.seen)
            findResetter(context, address, reset.by_our_words, greeting);
        return greeting;
    });
    // One conversation feeds several lines of the checklist.
    for (const auto& [id, ids] : {std::pair<std::string_view, const RunContext::Ids&>("tls", tls), {"http", http}})
        if (!ids.empty())
            context.check(id, [&] { return ids; });
}

} // namespace deadair
