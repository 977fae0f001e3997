// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversation has found, as facts.
#include "probe/conversation.h"

#include "analysis/service/excerpt.h"
#include "analysis/service/http_reply.h"
#include "analysis/service/http_request.h"
#include "analysis/service/recognise.h"

#include <algorithm>

namespace deadair::probe
{

int Conversation::fullPacketBytes() const
{
    constexpr int tcp_header = 20;
    constexpr int timestamps_option = 12;
    if (m_last_state.mss_bytes == 0)
        return 0;
    return m_last_state.mss_bytes + (m_last_state.timestamps ? timestamps_option : 0) + tcp_header +
           (m_plan.address.isV6() ? 40 : 20);
}

int Conversation::fullAnswerBytes() const
{
    constexpr int tcp_header = 20;
    const auto payload = m_last_state.announced_mss_bytes;
    return payload == 0 ? 0 : payload + tcp_header + (m_plan.address.isV6() ? 40 : 20);
}

const std::string& Conversation::words() const
{
    return repliedByGreeting() || m_heard.empty() ? m_go_on : m_heard;
}

std::string Conversation::recognised() const
{
    if (words().empty())
        return {};
    const auto& protocol = m_plan.protocol;
    if (!protocol.tls && saysTlsWanted(words()))
        return protocol.name == "http" ? "https" : "tls";
    const std::string found(recogniseReply(words(), protocol.talk));
    const bool inside_tls = m_tls != nullptr && m_tls->result().result == TlsResult::Completed;
    return inside_tls && found == protocol.talk ? std::string(protocol.name) : found;
}

ServiceReply Conversation::serviceReply() const
{
    ServiceReply reply;
    reply.address = m_plan.address;
    reply.port = m_plan.question.port;
    reply.recognised = recognised();
    // A port that is only customary for a protocol proves nothing by being used for another.
    const bool words_of_its_own = m_plan.protocol.by_custom && reply.recognised.empty() && !words().empty();
    const bool stands_for_it = (m_plan.protocol.certain && !words_of_its_own) || reply.recognised == m_plan.protocol.name;
    reply.expected = stands_for_it ? m_plan.protocol.name : std::string_view();
    reply.owed = m_plan.protocol.certain && !m_plan.protocol.name.empty() &&
                 (m_asked || m_plan.protocol.first == FirstWord::Server);
    // Words without a proper end are a reply all the same, half a first line is none. After a greeting no more is owed, but
    // what we say to it must get there.
    const bool lost_afterwards = m_result == ServiceResult::Reset || m_last_state.unacked_segments > 0;
    reply.result = saidNothingWhole() && (m_go_on.empty() || lost_afterwards) ? m_result : ServiceResult::Replied;
    reply.asked = m_asked;
    reply.excerpt = cleanExcerpt(words().empty() ? m_failure : words());
    reply.states_limit = !beginsLikeHttp(words()) && saysTooManyClients(words()); // a page may be about anything
    reply.unacked_segments = m_last_state.unacked_segments;
    reply.unsent_bytes = m_last_state.unsent_bytes;
    reply.data_retransmits = std::max(0, m_last_state.data_retransmits - m_handshake_retransmits);
    reply.waited_us = repliedByGreeting() ? m_greeted_us : m_waited_us;
    return reply;
}

std::vector<Fact> Conversation::facts() const
{
    std::vector<Fact> facts;
    bool secured = m_tls == nullptr;
    if (m_tls) {
        auto handshake = m_tls->result();
        handshake.address = m_plan.address;
        handshake.port = m_plan.question.port;
        handshake.data_retransmits = std::max(0, m_last_state.data_retransmits - m_handshake_retransmits);
        secured = handshake.result == TlsResult::Completed || handshake.result == TlsResult::NotTls;
        facts.emplace_back(std::move(handshake));
    }
    const bool only_tls = m_tls && m_plan.protocol.first == FirstWord::Unknown && m_heard.empty();
    if (!secured || only_tls)
        return facts;
    auto http = expectsHttp() ? parseHttpReply(m_heard) : std::nullopt;
    if (http && (!m_tls || m_tls->result().result == TlsResult::Completed)) {
        http->address = m_plan.address;
        http->port = m_plan.question.port;
        http->url = (m_plan.protocol.tls ? "https://" : "http://") +
                    httpAuthority(m_plan.ascii_host, m_plan.question.port, m_plan.protocol.tls ? 443 : 80) +
                    m_plan.question.path;
        http->duration_us = m_waited_us;
        facts.emplace_back(*std::move(http));
    }
    facts.emplace_back(serviceReply());
    return facts;
}

} // namespace deadair::probe
