// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture that was taken at the server adds where the server itself is asked, and works from its own side.
#include <QTest>

#include "analysis/diagnosis/diagnose.h"

using namespace deadair;

namespace
{

const auto own = *IpAddress::parse("10.0.9.4");
constexpr std::uint16_t port = 5432;

std::vector<Evidence> numbered(std::vector<Fact> facts)
{
    std::vector<Evidence> evidence;
    for (auto& fact : facts)
        evidence.push_back({"e" + std::to_string(evidence.size() + 1), "test", 0, std::move(fact)});
    return evidence;
}

/// The server's own look: it listens, and takes its own connection.
std::vector<Fact> wellServer()
{
    Question question;
    question.host = own.toString();
    question.port = port;
    question.vantage = Vantage::Server;
    Listener listener;
    listener.address = own;
    listener.port = port;
    listener.accept_queue_limit = 128;
    ConnectAttempt attempt;
    attempt.address = own;
    attempt.port = port;
    attempt.result = ConnectResult::Connected;
    return {question, listener, attempt};
}

PacketCapture captured(HandshakeResult handshake, int established)
{
    PacketCapture capture;
    capture.endpoint = {own, port};
    capture.point = CapturePoint::Server;
    capture.complete = true;
    capture.established_count = established;
    CapturedConnection connection;
    connection.client = {*IpAddress::parse("10.0.1.7"), 50000};
    connection.handshake = handshake;
    connection.syn_count = 4;
    capture.connections = {connection};
    capture.connection_count = 1 + established;
    return capture;
}

Diagnosis diagnosed(const PacketCapture& capture)
{
    auto facts = wellServer();
    facts.push_back(capture);
    return diagnose(numbered(std::move(facts)));
}

} // namespace

class TestServerCapture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersThatNobodyTakesAreLostOnTheWayBack()
    {
        const auto result = diagnosed(captured(HandshakeResult::AnswerIgnored, 0));
        QCOMPARE(result.hypotheses.front().cause, std::string("path.return_lost"));
        QCOMPARE(result.hypotheses.front().words.at("source"), std::string("10.0.1.7"));
        QCOMPARE(result.outcome, Outcome::TimedOut);
        QVERIFY(!result.works && result.conclusive);
    }

    void synsWithoutAnswerAreDroppedHere()
    {
        QCOMPARE(diagnosed(captured(HandshakeResult::NoAnswer, 0)).hypotheses.front().cause, std::string("server.firewall"));
    }

    /// A client that went away by itself is no fault of a server that serves others.
    void oneOfManyIsNoFault()
    {
        for (const auto handshake : {HandshakeResult::AnswerIgnored, HandshakeResult::NoAnswer})
            QVERIFY(diagnosed(captured(handshake, 20)).works);
    }

    void ofAnotherPortSaysNothing()
    {
        auto other = captured(HandshakeResult::AnswerIgnored, 0);
        other.endpoint.port = 80;
        QVERIFY(diagnosed(other).works);
    }
};

QTEST_APPLESS_MAIN(TestServerCapture)
#include "test_server_capture.moc"
