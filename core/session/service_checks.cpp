// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/service.h"
#include "session/checks.h"

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
            auto& ids = std::holds_alternative<TlsHandshake>(fact) ? tls
                        : std::holds_alternative<HttpReply>(fact)  ? http
                                                                   : greeting;
            ids.push_back(context.add("service", std::move(fact)));
        }
        return greeting;
    });
    // One conversation feeds several lines of the checklist.
    for (const auto& [id, ids] : {std::pair<std::string_view, const RunContext::Ids&>("tls", tls), {"http", http}})
        if (!ids.empty())
            context.check(id, [&] { return ids; });
}

} // namespace deadair
