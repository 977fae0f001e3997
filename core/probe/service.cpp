// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/service.h"

#include "probe/conversation.h"
#include "probe/resolve.h"
#include "probe/segment_contrast.h"
#include "probe/tls_client.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using std::chrono::milliseconds;

constexpr milliseconds word_wait{5000};
constexpr milliseconds page_wait{8000};
constexpr milliseconds before_contrast{2000}; // silence that is long for an answer, and short for a user
constexpr milliseconds second_try{2000};

/// Why a handshake says nothing of the server; null where it does. One that was hardly waited for proves nothing, least of all a stall.
const char* whyNotMeasured(const TlsHandshake& handshake)
{
    constexpr std::int64_t least_wait_us = 1'000'000;
    if (handshake.bytes_received > 0)
        return nullptr;
    if (handshake.result == TlsResult::Failed)
        return QT_TRANSLATE_NOOP("knowledge", "This computer's TLS library could not begin a handshake.");
    if (handshake.result == TlsResult::Stalled && handshake.unacked_segments == 0 && handshake.duration_us < least_wait_us)
        return QT_TRANSLATE_NOOP("knowledge", "Too little time was left for a TLS handshake.");
    return nullptr;
}

/// Statuses with which a server turns down a request for its size or form.
bool refusesForm(const HttpReply& reply)
{
    constexpr int statuses[] = {400, 413, 414, 431, 494};
    return std::ranges::find(statuses, reply.status) != std::end(statuses);
}

template <class Kind> Kind* find(std::vector<Fact>& facts)
{
    for (auto& fact : facts) {
        if (auto* found = std::get_if<Kind>(&fact))
            return found;
    }
    return nullptr;
}

/// Which version the server would have agreed to. One more connection.
void nameSpokenVersion(ConversationPlan plan, TlsHandshake& refused, Clock::time_point deadline,
                       const StopToken& stop)
{
    plan.offer = TlsOffer::Oldest;
    plan.protocol.first = FirstWord::Unknown; // the handshake is all we want
    Conversation conversation(std::move(plan));
    (void)conversation.run(std::min(deadline, Clock::now() + second_try), stop);
    auto facts = conversation.facts();
    if (const auto* agreed = find<TlsHandshake>(facts); agreed != nullptr && agreed->result == TlsResult::Completed)
        refused.spoken_version = agreed->version;
}

ConversationPlan planFor(const Question& question, const IpAddress& address, Clock::time_point deadline)
{
    ConversationPlan plan;
    plan.question = question;
    plan.ascii_host = asciiName(question.host).valueOr(question.host);
    plan.address = address;
    plan.deadline = deadline;
    plan.protocol = serviceProtocol(question.scheme, question.port);
    return plan;
}

} // namespace

ShortReach speakShort(const Question& question, const IpAddress& address, int ttl, milliseconds wait,
                      StopToken stop)
{
    auto plan = planFor(question, address, Clock::now() + second_try + wait);
    plan.words_ttl = ttl;
    plan.padded = false;
    Conversation conversation(plan);
    const auto until = Clock::now() + second_try;
    while (conversation.progress() < Conversation::Progress::Connected && Clock::now() < until &&
           !conversation.run(Clock::now(), stop)) {
    }
    (void)conversation.run(Clock::now() + wait, stop);
    auto facts = conversation.facts();
    const auto* tls = find<TlsHandshake>(facts);
    const auto* reply = find<ServiceReply>(facts);
    return {address, question.port, ttl,
            (tls != nullptr && tls->result == TlsResult::Reset) ||
                (reply != nullptr && reply->result == ServiceResult::Reset)};
}

std::vector<Fact> talkToService(const Question& question, const IpAddress& address, Clock::time_point deadline,
                                StopToken stop)
{
    auto plan = planFor(question, address, deadline);
    if (plan.protocol.tls)
        loadTlsLibrary(); // which can take a second, and is no silence of the server
    const auto start = Clock::now();
    Conversation conversation(plan);
    bool over = conversation.run(std::min(deadline, start + before_contrast), stop, true);
    std::optional<PathMtu> mtu;
    const bool exchanges_full_segments = plan.protocol.tls || plan.protocol.talk == "http";
    if (!over && exchanges_full_segments && Clock::now() < deadline)
        mtu = contrastSegments(plan, conversation, deadline, stop);
    if (!over && !mtu && conversation.progress() < Conversation::Progress::Answered)
        over = conversation.run(std::min(deadline, start + word_wait), stop);
    if (!over && !mtu && conversation.waitsForPage())
        (void)conversation.run(std::min(deadline, start + page_wait), stop);

    auto facts = conversation.facts();
    if (mtu)
        facts.emplace_back(*std::move(mtu));
    const auto* reply = find<HttpReply>(facts);
    if (reply != nullptr && conversation.padded() && refusesForm(*reply) && Clock::now() < deadline) {
        plan.padded = false;
        Conversation plain(plan);
        if (plain.run(std::min(deadline, Clock::now() + second_try), stop))
            facts = plain.facts();
    }
    auto* handshake = find<TlsHandshake>(facts);
    if (const char* const why = handshake != nullptr ? whyNotMeasured(*handshake) : nullptr)
        return {NotMeasured{"tls", why}};
    if (handshake != nullptr && handshake->version_refused && Clock::now() < deadline)
        nameSpokenVersion(plan, *handshake, deadline, stop);
    return facts;
}

} // namespace deadair::probe
