// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/service/protocols.h"
#include "base/stop_token.h"
#include "evidence/evidence.h"
#include "platform/socket.h"
#include "probe/tls_client.h"

#include <memory>
#include <optional>
#include <vector>

namespace deadair::probe
{

/// What one conversation is to be.
struct ConversationPlan {
    Question question;
    std::string ascii_host;
    IpAddress address;
    ServiceProtocol protocol;
    int mss_bytes = 0;  ///< see platform::connectStream
    bool padded = true; ///< an HTTP request fills more than one segment
    TlsOffer offer = TlsOffer::Current;
    int words_ttl = 0;  ///< what we say dies at this hop; 0: it gets there
    platform::Clock::time_point deadline; ///< for all of it
};

/// One connection to the service, from connect() to the first answer. It can be left waiting and taken up again, so
/// that a second one can be tried beside it.
class Conversation final
{
public:
    /// How far it came. What comes later means that everything before it went well.
    enum class Progress { Nothing, Connected, Secured, Answered, Complete };

    explicit Conversation(ConversationPlan plan);

    /// Goes on until it is over (true), or until `until`, a stop, or the kernel has retransmitted what we sent in vain
    /// (false; the last only with `leave_when_stuck`).
    bool run(platform::Clock::time_point until, const StopToken& stop, bool leave_when_stuck = false);

    [[nodiscard]] Progress progress() const { return m_progress; }
    [[nodiscard]] bool stuck() const; ///< what we sent is not acknowledged, also after retransmissions
    /// A web server has heard the question and has not begun to answer.
    [[nodiscard]] bool waitsForPage() const { return m_phase == Phase::Awaiting && expectsHttp() && m_heard.empty(); }
    [[nodiscard]] bool padded() const { return m_padded; } ///< the request that was sent is longer than it need be
    [[nodiscard]] int fullPacketBytes() const;             ///< an IP packet with a full segment of ours; 0 before any
    [[nodiscard]] int fullAnswerBytes() const;             ///< one with a full segment of the server's; 0 where nobody tells

    /// SYNs and segments of ours that the kernel has sent again.
    [[nodiscard]] int retransmissions() const { return m_last_state.data_retransmits; }
    [[nodiscard]] int synRetransmissions() const { return m_handshake_retransmits; }

    /// What has been found so far.
    [[nodiscard]] std::vector<Fact> facts() const;

private:
    enum class Phase { Connecting, Listening, Handshaking, Asking, Awaiting, Greeted, Over };

    void connect(const StopToken& stop);
    void listen(platform::Clock::time_point until, const StopToken& stop);
    void shakeHands(platform::Clock::time_point until, const StopToken& stop);
    void ask(platform::Clock::time_point until, const StopToken& stop);
    void await(platform::Clock::time_point until, const StopToken& stop);
    platform::StreamRead receive(platform::Clock::time_point until, const StopToken& stop);
    void step(platform::Clock::time_point until, const StopToken& stop);
    void take(const platform::StreamRead& read);
    void hearOut(platform::Clock::time_point until, const StopToken& stop);
    void followUp(platform::Clock::time_point until, const StopToken& stop);
    void nothingAfterGoOn();
    [[nodiscard]] bool halfALine() const; ///< of a protocol whose first word is a line
    [[nodiscard]] bool saidNothingWhole() const { return m_heard.empty() || halfALine(); }
    void end(ServiceResult result);
    [[nodiscard]] bool expectsHttp() const { return m_plan.protocol.talk == "http"; }
    [[nodiscard]] Result<platform::TcpState> tcpState() const;
    [[nodiscard]] std::string question();
    [[nodiscard]] ServiceReply serviceReply() const;
    [[nodiscard]] bool repliedByGreeting() const { return m_plan.protocol.first == FirstWord::Server && !m_go_on.empty(); }
    [[nodiscard]] const std::string& words() const; ///< those that tell who speaks
    [[nodiscard]] std::string recognised() const;

    ConversationPlan m_plan;
    Phase m_phase = Phase::Connecting;
    Progress m_progress = Progress::Nothing;
    platform::Socket m_socket; ///< until TLS takes it over
    std::unique_ptr<TlsClient> m_tls;
    std::optional<platform::HopLimit> m_limit; ///< destroyed before the owners of the connection
    platform::Clock::time_point m_listen_until;
    platform::Clock::time_point m_waiting_since;
    int m_handshake_retransmits = 0; ///< of the SYN, which TCP_INFO counts too
    platform::TcpState m_last_state;
    ServiceResult m_result = ServiceResult::Silent;
    std::string m_failure;
    std::string m_heard;
    std::string m_go_on; ///< the answer after which we went on; m_heard is what came then
    bool m_asked = false;
    bool m_padded = false;
    std::int64_t m_waited_us = 0;
    std::int64_t m_greeted_us = 0; ///< how long the answer took after which we went on
};

} // namespace deadair::probe
