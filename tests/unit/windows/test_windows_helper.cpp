// SPDX-License-Identifier: GPL-3.0-or-later
// The pipe to the helper, and the helper at the other end of it. Under Wine no consent is asked for, and everybody is an administrator.
#include <QTest>

#include "helper_client/consent.h"
#include "helper_client/helper_jobs.h"
#include "platform/capture.h"
#include "platform/windows/pipe.h"
#include "platform/windows/socket_address.h"

#include <QProcess>

#include <algorithm>

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;

namespace
{

HelperOptions options()
{
    HelperOptions helper;
    helper.path = DEADAIR_HELPER;
    helper.may_ask = true;
    return helper;
}

std::string words(const Error& error)
{
    return error.message();
}

/// Why the helper cannot capture here; empty where it can.
std::string whyNoCapture()
{
    const auto capture = Capture::open();
    return capture ? std::string() : capture.error().message();
}

} // namespace

class TestWindowsHelper final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePipeCarriesBothWays()
    {
        const auto name = pipeName();
        const auto server = makePipe(name);
        QVERIFY2(server.ok(), server ? "" : words(server.error()).c_str());
        QVERIFY(!makePipe(name).ok()); // nobody can put his own in its place
        auto client = openPipe(name);
        QVERIFY(client.ok());
        QVERIFY(!acceptFrom(server->get(), ::GetCurrentProcess(), PipeClient::Itself, Clock::now() + 5s));
        const std::string much(600'000, 'x'); // more than the pipe holds
        std::string got;
        {
            const JThread writer([&] { QVERIFY(writePipe(client->get(), much, Clock::now() + 10s, {})); });
            while (got.size() < much.size()) {
                const auto read = readPipe(server->get(), 1u << 16, Clock::now() + 5s, {});
                if (read.end != StreamEnd::Data)
                    break;
                got += read.bytes;
            }
        }
        QCOMPARE(got.size(), much.size());
        QVERIFY(writePipe(server->get(), "back", Clock::now() + 5s, {}));
        QCOMPARE(readPipe(client->get(), 100, Clock::now() + 5s, {}).bytes, std::string("back"));
        QVERIFY(readPipe(client->get(), 100, Clock::now() + 20ms, {}).end == StreamEnd::Silent);
        QVERIFY(!writePipe(server->get(), much, Clock::now() + 100ms, {})); // nobody reads
        client->reset();
        QVERIFY(!writePipe(server->get(), "x", Clock::now() + 5s, {}));
    }
    void nobodyElseIsTaken()
    {
        const auto name = pipeName();
        const auto server = makePipe(name);
        const auto client = openPipe(name);
        QVERIFY(server.ok() && client.ok());
        QProcess other;
        other.start(QStringLiteral(DEADAIR_HELPER), {QStringLiteral("--version")});
        QVERIFY(other.waitForFinished());
        other.start(QStringLiteral("cmd"), {QStringLiteral("/c"), QStringLiteral("pause")}); // until its input ends
        QVERIFY(other.waitForStarted());
        const Handle process(::OpenProcess(SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(other.processId())));
        const auto error = acceptFrom(server->get(), process.get(), PipeClient::Itself, Clock::now() + 5s);
        other.closeWriteChannel();
        other.kill();
        other.waitForFinished();
        QVERIFY(error && error->code == ErrorCode::PermissionDenied);
    }
    /// Each of several pipes takes a process that the started one has started, and not that one itself, nor anybody else.
    void aStrangerIsRefusedAmongSeveral()
    {
        const auto name = pipeName();
        const auto server = makePipe(name);
        const auto client = openPipe(name); // by this process, whose parent is another
        QVERIFY(server.ok() && client.ok());
        const auto error = acceptFrom(server->get(), ::GetCurrentProcess(), PipeClient::Child, Clock::now() + 5s);
        QVERIFY(error && error->code == ErrorCode::PermissionDenied);
    }
    void oneStartServesSeveralJobs()
    {
        using protocol::Job;
        auto helper = options();
        helper.consent = std::make_shared<Consent>(std::vector{Job::Sockets, Job::Drops, Job::Rules});
        const auto refused = helper.consent->ask(helper.path, {});
        QVERIFY2(!refused, refused ? words(*refused).c_str() : "");
        QVERIFY(helper.consent->given());
        const auto rules = rulesByHelper(helper, {});
        QVERIFY2(rules.ok(), rules ? "" : words(rules.error()).c_str());
        QVERIFY(!rules->empty());
        const auto listeners = listenersByHelper(helper, {});
        QVERIFY2(listeners.ok(), listeners ? "" : words(listeners.error()).c_str());
        const auto drops = dropsByHelper(helper, {});
        QVERIFY2(drops.ok(), drops ? "" : words(drops.error()).c_str());
        QVERIFY(dropsByHelper(helper, {}).error().code == ErrorCode::Unavailable); // no second start
    }
    void whatStartsThemEndsWithThem()
    {
        auto programs = LinkedProgram::startAsRoot(DEADAIR_HELPER, {"sockets", "drops"}, Clock::now() + 5s, {});
        QVERIFY(programs.size() == 2 && programs[0].ok() && programs[1].ok());
        QVERIFY(!programs[0]->waitForExit(0ms));
        auto last = std::move(programs[1].value());
        programs.clear();
        QVERIFY(!last.waitForExit(100ms));
        QVERIFY(last.write("GET / HTTP/1.1\r\n\r\n", Clock::now() + 5s, {})); // which ends it
        QCOMPARE(last.waitForExit(10s), std::optional(0));
    }
    void namesThatAreNone()
    {
        for (const char* name : {"", "..\\..\\server\\pipe\\x", "0123456789abcdef0123456789abcdeg", "0123"})
            QVERIFY(openPipe(name).error().code == ErrorCode::Malformed);
        QVERIFY(pipeName() != pipeName());
    }
    void theHelperTellsListeners()
    {
        const auto listener = openSocket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        const auto address = socketAddress({IpAddress::v4(0x7F000001u), 0});
        QVERIFY(::bind(winsock(listener), address.get(), address.length) == 0 && ::listen(winsock(listener), 1) == 0);
        const auto end = localEndpoint(listener);
        const auto found = listenersByHelper(options(), {});
        QVERIFY2(found.ok(), found ? "" : words(found.error()).c_str());
        QVERIFY(end && std::ranges::find(*found, end->port, &Listener::port) != found->end());
    }
    void theHelperTellsRules()
    {
        const auto listings = rulesByHelper(options(), {});
        QVERIFY2(listings.ok(), listings ? "" : words(listings.error()).c_str());
        QVERIFY(std::ranges::find(*listings, "windows", &RuleListing::backend) != listings->end());
        QVERIFY(std::ranges::find(*listings, "wfp", &RuleListing::backend) != listings->end());
        for (const auto& one : *listings) // an empty list would be no news, but a lie
            QVERIFY2(one.status == RuleSource::Read ? !one.text.empty() : !one.reason.empty(), one.backend.c_str());
    }
    void theHelperCaptures()
    {
        if (const auto why = whyNoCapture(); !why.empty())
            QSKIP(why.c_str());
        auto client = HelperClient::start(protocol::Job::Capture, options(), {});
        QVERIFY2(client.ok(), client ? "" : words(client.error()).c_str());
        const auto server = openSocket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        const auto address = socketAddress({IpAddress::v4(0x7F000001u), 0});
        QVERIFY(::bind(winsock(server), address.get(), address.length) == 0 && ::listen(winsock(server), 1) == 0);
        const auto end = localEndpoint(server).value_or(Endpoint{});
        QVERIFY(client->send(protocol::StartCapture{{{end.address}, end.port, {}}}).ok());
        auto reply = client->receive(Clock::now() + 5s, {});
        QVERIFY(reply.ok() && std::holds_alternative<protocol::Done>(reply->body));
        QVERIFY(connectStream(end, 2000ms, {}).ok());
        std::vector<LivePacket> packets;
        const auto enough = Clock::now() + 5s;
        while (packets.empty() && Clock::now() < enough)
            if (reply = client->receive(Clock::now() + 500ms, {}); reply)
                if (const auto* some = std::get_if<protocol::Packets>(&reply->body))
                    packets = some->packets;
        QVERIFY(!packets.empty());
        QVERIFY(packets.front().bytes.size() >= 20 + 20 + 20 && packets.front().time_ns > 0 && !packets.front().interface.empty());
        QVERIFY(client->send(protocol::StopCapture{}).ok());
        reply = client->receive(Clock::now() + 5s, {});
        while (reply && std::holds_alternative<protocol::Packets>(reply->body))
            reply = client->receive(Clock::now() + 5s, {});
        QVERIFY(reply.ok() && std::holds_alternative<CaptureCounts>(reply->body));
    }
    void whatIsMissingSaysWhy()
    {
        auto helper = options();
        helper.path = "C:\\nowhere\\deadair-helper.exe";
        QVERIFY(listenersByHelper(helper, {}).error().code == ErrorCode::NotFound);
        const auto segments = SegmentsByHelper::start(options(), {});
        QVERIFY(!segments && segments.error().message().find("nobody") != std::string::npos);
    }
    void aStrangerIsNotServed()
    {
        QProcess helper;
        helper.start(QStringLiteral(DEADAIR_HELPER), {QStringLiteral("sockets")});
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitCode(), 2);
        const auto nobody = QStringLiteral("0123456789abcdef0123456789abcdef");
        helper.start(QStringLiteral(DEADAIR_HELPER), {QStringLiteral("sockets"), nobody});
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitCode(), 2);
        helper.start(QStringLiteral(DEADAIR_HELPER), {QStringLiteral("sockets"), nobody, QStringLiteral("everything"), nobody});
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWindowsHelper)
#include "test_windows_helper.moc"
