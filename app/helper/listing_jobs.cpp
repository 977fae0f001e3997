// SPDX-License-Identifier: GPL-3.0-or-later
// What is collected while there is privilege, and only handed over afterwards.
#include "job.h"

#include "platform/drop_records.h"
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
constexpr std::chrono::minutes drops_of_the_last{10}; ///< longer than all but the longest diagnoses

/// In pieces that fit in a message, at least one; `message` makes it of the bytes and of whether they are the last.
template <class Message> void sendPieces(ClientLink& link, std::uint32_t id, std::string_view left, const Message& message)
{
    do {
        const auto piece = left.substr(0, protocol::longest_text);
        left.remove_prefix(piece.size());
        link.send(id, message(std::vector<std::uint8_t>(piece.begin(), piece.end()), left.empty()));
    } while (!left.empty());
}

void sendDocument(ClientLink& link, std::uint32_t id, protocol::DropDocument document, std::string_view text)
{
    sendPieces(link, id, text, [document](auto bytes, bool) { return protocol::DropText{document, std::move(bytes)}; });
}

void sendListing(ClientLink& link, std::uint32_t id, const platform::RuleListing& listing)
{
    sendPieces(link, id, listing.text, [&listing](auto bytes, bool last) {
        return protocol::RuleText{listing.backend, listing.status, listing.reason, listing.is_messages, std::move(bytes), last};
    });
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

PreparedJob prepareDrops(const ClientLink& link)
{
    constexpr std::chrono::seconds look_again{60};
    platform::LinkReadiness ready;
    while (!ready.link)
        ready = platform::waitForLink(link.input(), platform::Socket::invalid, look_again);
    PreparedJob job;
    if (ready.ended) {
        job.unavailable = Error{ErrorCode::Cancelled, "read what was dropped", "nobody asks any more"};
        return job;
    }
    auto records = platform::dropRecords(drops_of_the_last, {});
    if (!records) {
        job.unavailable = records.error();
        return job;
    }
    job.serve = [shared = std::make_shared<const platform::DropRecords>(std::move(*records))](
                    ClientLink& to, std::uint32_t id, const protocol::Request& request) {
        if (!std::holds_alternative<protocol::ReadDrops>(request))
            return false;
        sendDocument(to, id, protocol::DropDocument::NetEvents, shared->net_events);
        sendDocument(to, id, protocol::DropDocument::AuditEvents, shared->audit_events);
        sendDocument(to, id, protocol::DropDocument::Filters, shared->filters);
        to.send(id, protocol::Done{});
        return true;
    };
    return job;
}

} // namespace deadair::helper
