// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper_client/helper_jobs.h"

#include <algorithm>
#include <iterator>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

constexpr auto reply_patience = 5s;
constexpr auto listing_patience = 15s; ///< the tools that list rules have ten seconds
constexpr std::size_t most_listing_bytes = 512u << 20;
constexpr std::size_t most_listeners = 1u << 20;

Error unexpected()
{
    return {ErrorCode::Malformed, "use deadair-helper", "it answers something else"};
}

/// The answer as a T; a Failure of the helper's is an Error here.
template <class T> Result<T> as(Result<HelperClient::Reply> reply)
{
    if (!reply)
        return reply.error();
    if (const auto* failure = std::get_if<protocol::Failure>(&reply->body))
        return protocol::errorOf(*failure);
    auto* wanted = std::get_if<T>(&reply->body);
    return wanted != nullptr ? Result<T>(std::move(*wanted)) : Result<T>(unexpected());
}

HelperOptions patient(HelperOptions options)
{
    options.patience = std::max<std::chrono::milliseconds>(options.patience, listing_patience);
    return options;
}

std::string& textOf(protocol::DropDocument document, platform::DropRecords& records)
{
    switch (document) {
    case protocol::DropDocument::NetEvents:
        return records.net_events;
    case protocol::DropDocument::AuditEvents:
        return records.audit_events;
    case protocol::DropDocument::Filters:
        break;
    }
    return records.filters;
}

} // namespace

Result<std::vector<platform::RuleListing>> rulesByHelper(const HelperOptions& options, StopToken stop)
{
    auto client = HelperClient::start(protocol::Job::Rules, patient(options), stop);
    if (!client)
        return client.error();
    if (const auto sent = client->send(protocol::ReadRules{}); !sent)
        return sent.error();
    std::vector<platform::RuleListing> listings;
    std::size_t bytes = 0;
    bool begun = false;
    while (true) {
        auto reply = client->receive(platform::Clock::now() + reply_patience, stop);
        if (reply && std::holds_alternative<protocol::Done>(reply->body))
            return listings;
        auto piece = as<protocol::RuleText>(std::move(reply));
        if (!piece)
            return piece.error();
        bytes += piece->bytes.size();
        if (bytes > most_listing_bytes)
            return unexpected();
        if (!begun)
            listings.push_back({piece->backend, piece->status, piece->reason, {}, piece->is_messages});
        listings.back().text.append(piece->bytes.begin(), piece->bytes.end());
        begun = !piece->last;
    }
}

Result<std::vector<Listener>> listenersByHelper(const HelperOptions& options, StopToken stop)
{
    auto client = HelperClient::start(protocol::Job::Sockets, options, stop);
    if (!client)
        return client.error();
    if (const auto sent = client->send(protocol::ReadListeners{}); !sent)
        return sent.error();
    std::vector<Listener> listeners;
    while (true) {
        auto reply = client->receive(platform::Clock::now() + reply_patience, stop);
        if (reply && std::holds_alternative<protocol::Done>(reply->body))
            return listeners;
        auto list = as<protocol::ListenerList>(std::move(reply));
        if (!list)
            return list.error();
        std::ranges::move(list->listeners, std::back_inserter(listeners));
        if (listeners.size() > most_listeners)
            return unexpected();
    }
}

Result<platform::DropRecords> dropsByHelper(const HelperOptions& options, StopToken stop)
{
    auto client = HelperClient::start(protocol::Job::Drops, patient(options), stop);
    if (!client)
        return client.error();
    if (const auto sent = client->send(protocol::ReadDrops{}); !sent)
        return sent.error();
    platform::DropRecords records;
    std::size_t bytes = 0;
    while (true) {
        auto reply = client->receive(platform::Clock::now() + reply_patience, stop);
        if (reply && std::holds_alternative<protocol::Done>(reply->body))
            return records;
        const auto piece = as<protocol::DropText>(std::move(reply));
        if (!piece)
            return piece.error();
        bytes += piece->bytes.size();
        if (bytes > most_listing_bytes)
            return unexpected();
        textOf(piece->document, records).append(piece->bytes.begin(), piece->bytes.end());
    }
}

Result<SegmentsByHelper> SegmentsByHelper::start(const HelperOptions& options, StopToken stop)
{
    auto client = HelperClient::start(protocol::Job::Probe, options, stop);
    if (!client)
        return client.error();
    return SegmentsByHelper(std::move(*client));
}

Result<SegmentProbe> SegmentsByHelper::probe(const Endpoint& target, SegmentKind kind, int tries,
                                             platform::Clock::time_point deadline, StopToken stop)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - platform::Clock::now()).count();
    const auto wait_ms = static_cast<int>(std::clamp<std::int64_t>(left, 0, protocol::longest_wait_ms));
    if (const auto sent = m_client.send(protocol::ProbeSegment{target, kind, tries, wait_ms}); !sent)
        return sent.error();
    constexpr auto for_the_way_back = 500ms;
    return as<SegmentProbe>(m_client.receive(deadline + for_the_way_back, stop));
}

} // namespace deadair
