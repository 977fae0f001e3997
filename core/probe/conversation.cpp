// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/conversation.h"

#include "analysis/service/excerpt.h"
#include "analysis/service/http_reply.h"
#include "analysis/service/http_request.h"
#include "analysis/service/recognise.h"

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using platform::StreamEnd;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr milliseconds slice{100}; // between two looks at TCP_INFO
// A server at its limit accepts and closes within one round trip: look for that before we speak.
constexpr milliseconds before_our_word{30};
constexpr milliseconds longest_before_our_word{300};
constexpr milliseconds listen_to_unknown{300};
constexpr std::size_t page_bytes = 8 * 1024;
constexpr std::int64_t open_end_us = 500'000;
constexpr std::size_t greeting_bytes = 4096;
constexpr std::size_t most_words = 64 * 1024; // a server that never stops talking has said enough
constexpr int stuck_backoff = 2;

// Room for two segments on links of usual size; more would run into the header limits of small servers.
constexpr int largest_padded_mss = 2400;
constexpr int padding_beyond_segment = 200;

std::int64_t since(Clock::time_point start)
{
    return std::chrono::duration_cast<microseconds>(Clock::now() - start).count();
}

} // namespace

Conversation::Conversation(ConversationPlan plan) : m_plan(std::move(plan)) {}

bool Conversation::run(Clock::time_point until, const StopToken& stop, bool leave_when_stuck)
{
    while (m_phase != Phase::Over && !stop.stop_requested()) {
        step(std::min(until, Clock::now() + slice), stop);
        if (auto state = tcpState())
            m_last_state = *state;
        if (m_phase != Phase::Over && (Clock::now() >= until || (leave_when_stuck && stuck())))
            return false;
    }
    return m_phase == Phase::Over;
}

void Conversation::step(Clock::time_point until, const StopToken& stop)
{
    switch (m_phase) {
    case Phase::Connecting:
        return connect(stop);
    case Phase::Listening:
        return listen(until, stop);
    case Phase::Handshaking:
        return shakeHands(until, stop);
    case Phase::Asking:
        return ask(until, stop);
    case Phase::Awaiting:
        return await(until, stop);
    case Phase::Greeted:
        return hearOut(until, stop);
    case Phase::Over:
        return;
    }
}

void Conversation::connect(const StopToken& stop)
{
    constexpr milliseconds connect_timeout{3000}; // it has connected before, else nobody would ask for a conversation
    const auto left = std::chrono::ceil<milliseconds>(m_plan.deadline - Clock::now());
    auto socket = platform::connectStream({m_plan.address, m_plan.question.port},
                                          std::clamp(left, milliseconds(1), connect_timeout), stop, m_plan.mss_bytes);
    m_waiting_since = Clock::now();
    if (!socket) {
        if (platform::wasReset(socket.error()))
            return end(ServiceResult::Reset);
        m_failure = socket.error().message();
        return end(ServiceResult::Failed);
    }
    m_socket = std::move(*socket);
    m_progress = Progress::Connected;
    if (m_plan.words_ttl > 0)
        m_limit.emplace(m_socket, m_plan.address.isV4(), m_plan.words_ttl);
    const auto state = tcpState().valueOr({});
    m_handshake_retransmits = state.data_retransmits;
    const auto round_trip = std::chrono::ceil<milliseconds>(microseconds(state.rtt_us));
    const bool unknown = m_plan.protocol.first == FirstWord::Unknown && !m_plan.protocol.tls;
    m_listen_until = m_waiting_since +
                     (unknown ? listen_to_unknown : std::min(before_our_word + round_trip, longest_before_our_word));
    const bool waits_for_greeting = m_plan.protocol.first == FirstWord::Server && !m_plan.protocol.tls;
    m_phase = waits_for_greeting ? Phase::Awaiting : Phase::Listening;
}

void Conversation::listen(Clock::time_point until, const StopToken& stop)
{
    const auto read = platform::receiveSome(m_socket, greeting_bytes, std::min(until, m_listen_until), stop);
    if (read.end != StreamEnd::Silent) {
        take(read);
        if (m_phase != Phase::Over)
            end(ServiceResult::Replied); // it spoke out of turn: a protocol of another kind
    } else if (Clock::now() < m_listen_until) {
        return;
    } else if (m_plan.protocol.tls) {
        m_tls = std::make_unique<TlsClient>(std::move(m_socket), m_plan.ascii_host, m_plan.offer);
        m_phase = Phase::Handshaking;
    } else if (m_plan.protocol.first == FirstWord::Client) {
        m_phase = Phase::Asking;
    } else {
        end(ServiceResult::Silent);
    }
}

void Conversation::shakeHands(Clock::time_point until, const StopToken& stop)
{
    if (!m_tls->handshake(until, stop))
        return;
    switch (m_tls->result().result) {
    case TlsResult::Completed:
        m_progress = Progress::Secured;
        m_waiting_since = Clock::now();
        m_phase = m_plan.protocol.first == FirstWord::Client   ? Phase::Asking
                  : m_plan.protocol.first == FirstWord::Server ? Phase::Awaiting
                                                               : Phase::Over;
        return;
    case TlsResult::NotTls:
        m_asked = true;
        m_heard = m_tls->firstBytes();
        end(ServiceResult::Replied);
        return;
    case TlsResult::Stalled:
    case TlsResult::Alert:
    case TlsResult::Reset:
    case TlsResult::Closed:
    case TlsResult::Failed:
        m_phase = Phase::Over;
        return;
    }
}

std::string Conversation::question()
{
    if (!expectsHttp())
        return std::string(m_plan.protocol.question);
    const auto mss = m_last_state.mss_bytes;
    m_padded = m_plan.padded && mss > 0 && mss <= largest_padded_mss;
    const auto authority = httpAuthority(m_plan.ascii_host, m_plan.question.port, m_plan.protocol.tls ? 443 : 80);
    // With a small MSS of our own making the request keeps the size that it had without: the same bytes in more
    // segments.
    const int size = m_plan.mss_bytes > 0 ? 1460 + padding_beyond_segment : mss + padding_beyond_segment;
    return httpGet(authority, m_plan.question.path, m_padded ? static_cast<std::size_t>(size) : 0);
}

void Conversation::ask(Clock::time_point until, const StopToken& stop)
{
    m_asked = true;
    m_waiting_since = Clock::now();
    m_phase = Phase::Awaiting;
    if (m_tls)
        m_tls->send(question());
    else if (!platform::sendAll(m_socket, question(), until, stop))
        take(platform::receiveSome(m_socket, greeting_bytes, until, stop)); // it may have said why before it left
}

platform::StreamRead Conversation::receive(Clock::time_point until, const StopToken& stop)
{
    return m_tls ? m_tls->receive(until, stop) : platform::receiveSome(m_socket, greeting_bytes, until, stop);
}

void Conversation::await(Clock::time_point until, const StopToken& stop)
{
    take(receive(until, stop));
}

/// A server that turns clients away closes right behind its greeting: look for that before we answer.
void Conversation::hearOut(Clock::time_point until, const StopToken& stop)
{
    const auto read = receive(std::min(until, m_listen_until), stop);
    if (read.end != StreamEnd::Silent)
        take(read);
    else if (Clock::now() >= m_listen_until)
        followUp(until, stop);
}

void Conversation::followUp(Clock::time_point until, const StopToken& stop)
{
    const auto text = m_plan.protocol.follow_up;
    m_go_on = std::exchange(m_heard, {});
    m_asked = true;
    m_waiting_since = Clock::now();
    m_phase = Phase::Awaiting;
    if (m_tls)
        m_tls->send(std::string(text));
    else
        (void)platform::sendAll(m_socket, text, until, stop); // why it failed is read next
}

/// The first answer has shown that the service is there; that it says nothing more is its right.
void Conversation::nothingAfterGoOn()
{
    if (m_go_on.empty() || !m_heard.empty())
        return;
    m_heard = m_go_on;
    m_asked = m_plan.protocol.first == FirstWord::Client;
}

void Conversation::take(const platform::StreamRead& read)
{
    if (read.end == StreamEnd::Closed || read.end == StreamEnd::Failed)
        nothingAfterGoOn();
    switch (read.end) {
    case StreamEnd::Silent:
        m_waited_us = since(m_waiting_since);
        if (!m_go_on.empty() && m_waited_us > open_end_us && m_last_state.unacked_segments == 0) {
            nothingAfterGoOn();
            return end(ServiceResult::Replied);
        }
        // A page without a length may never end; one with a length that stops half-way is worth a closer look.
        if (m_waited_us > open_end_us && httpProgress(m_heard, page_bytes) == HttpProgress::OpenEnd)
            end(ServiceResult::Replied);
        return;
    case StreamEnd::Data:
        m_heard += read.bytes;
        m_progress = Progress::Answered;
        if (m_heard.size() > most_words)
            return end(ServiceResult::Replied);
        if (m_go_on.empty() && mayFollowUp(m_plan.protocol, m_heard)) {
            m_greeted_us = since(m_waiting_since);
            m_listen_until = Clock::now() + (m_plan.protocol.first == FirstWord::Server ? before_our_word : milliseconds(0));
            m_phase = Phase::Greeted;
            return;
        }
        if (halfALine())
            return;
        if (!expectsHttp() || !beginsLikeHttp(m_heard) || httpProgress(m_heard, page_bytes) == HttpProgress::Enough)
            end(ServiceResult::Replied);
        return;
    case StreamEnd::Closed:
        return end(saidNothingWhole() ? ServiceResult::Closed : ServiceResult::Replied);
    case StreamEnd::Reset:
        return end(saidNothingWhole() ? ServiceResult::Reset : ServiceResult::Replied);
    case StreamEnd::Failed:
        m_failure = m_tls ? m_tls->alertText() : std::string();
        return end(saidNothingWhole() ? ServiceResult::Failed : ServiceResult::Replied);
    }
}

void Conversation::end(ServiceResult result)
{
    m_result = result;
    if (result == ServiceResult::Replied)
        m_progress = Progress::Complete;
    m_waited_us = since(m_waiting_since);
    m_phase = Phase::Over;
}

Result<platform::TcpState> Conversation::tcpState() const
{
    if (m_tls)
        return m_tls->tcpState();
    if (!m_socket.valid())
        return Error{ErrorCode::Unavailable, "read TCP_INFO", "there is no connection"};
    return platform::tcpState(m_socket);
}

bool Conversation::halfALine() const
{
    constexpr std::string_view begin_with_a_line[] = {"ssh", "ftp", "smtp", "pop3", "imap", "http"};
    const auto talk = m_plan.protocol.talk;
    if (talk == "ssh" && m_go_on.empty() && !m_heard.empty() && recogniseReply(m_heard, talk).empty())
        return true; // lines that may stand before the version (RFC 4253 4.2)
    if (m_heard.empty() || m_heard.find('\n') != std::string::npos || std::ranges::find(begin_with_a_line, talk) == std::end(begin_with_a_line))
        return false;
    return expectsHttp() ? m_asked && beginsLikeHttp(m_heard) : recogniseReply(m_heard, talk) == talk;
}

bool Conversation::stuck() const
{
    return m_phase != Phase::Over && m_last_state.unacked_segments > 0 && m_last_state.backoff >= stuck_backoff;
}

} // namespace deadair::probe
