// SPDX-License-Identifier: GPL-3.0-or-later
// What is collected while there is privilege, and only handed over afterwards.
#include "job.h"

#include "platform/firewall_rules.h"
#include "platform/rights.h"
#include "platform/server.h"
#include "protocol/codec.h"

#include <algorithm>
#include <memory>
#include <span>

namespace deadair::helper
{
namespace
{

constexpr std::size_t listeners_of_a_message = 256;

/// A listing in pieces that fit in a message.
void sendListing(ClientLink& link, std::uint32_t id, const platform::RuleListing& listing)
{
    std::string_view left = listing.text;
    do {
        const auto piece = left.substr(0, protocol::longest_text);
        left.remove_prefix(piece.size());
        link.send(id, protocol::RuleText{listing.backend, listing.status, listing.reason, listing.is_messages,
                                         {piece.begin(), piece.end()}, left.empty()});
    } while (!left.empty());
}

} // namespace

PreparedJob prepareRules()
{
    PreparedJob job;
    if (!platform::rights().firewall_rules) {
        job.unavailable = Error{ErrorCode::PermissionDenied, "read the firewall rules", "needs CAP_NET_ADMIN"};
        return job;
    }
    platform::lendNetworkRights();
    const auto listings = std::make_shared<const std::vector<platform::RuleListing>>(
        platform::ruleListings({}, platform::RuleForm::Quickest));
    job.serve = [listings](ClientLink& link, std::uint32_t id, const protocol::Request& request) {
        if (!std::holds_alternative<protocol::ReadRules>(request))
            return false;
        for (const auto& listing : *listings)
            sendListing(link, id, listing);
        link.send(id, protocol::Done{});
        return true;
    };
    return job;
}

PreparedJob prepareSockets()
{
    PreparedJob job;
    auto listeners = platform::listeners();
    if (!listeners) {
        job.unavailable = listeners.error();
        return job;
    }
    job.serve = [shared = std::make_shared<const std::vector<Listener>>(std::move(*listeners))](
                    ClientLink& link, std::uint32_t id, const protocol::Request& request) {
        if (!std::holds_alternative<protocol::ReadListeners>(request))
            return false;
        std::span<const Listener> left(*shared);
        while (!left.empty()) {
            const auto piece = left.first(std::min(left.size(), listeners_of_a_message));
            left = left.subspan(piece.size());
            link.send(id, protocol::ListenerList{{piece.begin(), piece.end()}});
        }
        link.send(id, protocol::Done{});
        return true;
    };
    return job;
}

} // namespace deadair::helper
