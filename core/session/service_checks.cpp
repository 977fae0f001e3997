// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/service.h"
#include "session/checks.h"

namespace deadair
{

void checkService(RunContext& context, const IpAddress& address)
{
    using namespace std::chrono_literals;
    RunContext::Ids tls, http, greeting;
    context.check("service", [&] {
        for (auto& fact : probe::talkToService(context.question(), address, context.until(9s), context.stop())) {
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
