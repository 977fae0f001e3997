// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows layer against this computer's own loopback: runs on Windows, and under Wine, which lacks some of what is asked.
#include <QTest>

#include "platform/command.h"
#include "platform/connect.h"
#include "platform/interrupt.h"
#include "platform/machine.h"
#include "platform/name.h"
#include "platform/path.h"
#include "platform/rights.h"
#include "platform/server.h"
#include "platform/wait.h"
#include "platform/windows/local_ports.h"
#include "platform/windows/network_profiles.h"
#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <algorithm>

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;

namespace
{

const IpAddress loopback = IpAddress::v4(0x7F000001u);

/// A listener on a port that the system picks.
struct Server {
    Socket socket = openSocket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    Endpoint end;

    explicit Server(bool listening = true)
    {
        const auto address = socketAddress({loopback, 0});
        ::bind(winsock(socket), address.get(), address.length);
        if (listening)
            ::listen(winsock(socket), 5);
        end = localEndpoint(socket).value_or(Endpoint{});
    }
};

ConnectAttempt attemptTo(const Endpoint& target)
{
    const ConnectRequest request{target, AttemptPurpose::Target, 0ms};
    return connectAll({&request, 1}, Clock::now(), Clock::now() + 5s, {}).front();
}

/// Whatever is missing says so, and why.
template <class T>
bool saysWhy(const Result<T>& result)
{
    return !result && result.error().code == ErrorCode::Unavailable && !result.error().operation.empty() &&
           !result.error().detail.empty();
}

} // namespace

class TestWindowsPlatform final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectsToAListener()
    {
        const Server server;
        const auto attempt = attemptTo(server.end);
        QCOMPARE(attempt.result, ConnectResult::Connected);
        QVERIFY(attempt.error.empty());
        QVERIFY(attempt.local && attempt.local->address == loopback);
    }

    void tellsWhatNetworksAreTakenFor()
    {
        const auto links = interfaces();
        QVERIFY(links.ok());
        for (const auto& [name, profile] : networkProfiles()) {
            QVERIFY(std::ranges::find(links->interfaces, name, &NetworkInterface::name) != links->interfaces.end());
            QVERIFY(profile == "Domain" || profile == "Private" || profile == "Public");
        }
        QVERIFY(!networkProfiles().empty() || links->interfaces.size() < 2); // loopback alone has none
    }
    void tellsRefused()
    {
        const Server nobody(false);
        const auto attempt = attemptTo(nobody.end);
        QCOMPARE(attempt.result, ConnectResult::Refused);
        QCOMPARE(attempt.error, std::string("ECONNREFUSED"));
    }

    void stopsWaitingAtTheDeadline()
    {
        StopSource stop;
        stop.request_stop();
        const Server server;
        const ConnectRequest request{server.end, AttemptPurpose::Target, 10s};
        const auto attempts = connectAll({&request, 1}, Clock::now(), Clock::now() + 5s, stop.get_token());
        QCOMPARE(attempts.front().result, ConnectResult::Silent);
    }

    void talksOverAStream()
    {
        const Server server;
        const auto stream = connectStream(server.end, 5s, {});
        QVERIFY(stream);
        const Socket peer(static_cast<Socket::Handle>(::accept(winsock(server.socket), nullptr, nullptr)));
        QVERIFY(peer.valid());
        QVERIFY(sendAll(*stream, "hello", Clock::now() + 5s, {}));
        const auto got = receiveSome(peer, 100, Clock::now() + 5s, {});
        QCOMPARE(got.end, StreamEnd::Data);
        QCOMPARE(got.bytes, std::string("hello"));
        QCOMPARE(receiveSome(peer, 100, Clock::now() + 50ms, {}).end, StreamEnd::Silent);
        QVERIFY(!connectStream(server.end, 5s, {}, 500)); // no choice of the segment size
    }

    void seesTheEndOfAStream()
    {
        const Server server;
        auto stream = connectStream(server.end, 5s, {});
        QVERIFY(stream);
        const Socket peer(static_cast<Socket::Handle>(::accept(winsock(server.socket), nullptr, nullptr)));
        stream->close();
        QCOMPARE(receiveSome(peer, 100, Clock::now() + 5s, {}).end, StreamEnd::Closed);
    }

    void listsAdaptersWithLoopback()
    {
        const auto found = interfaces();
        QVERIFY(found);
        QVERIFY(std::ranges::any_of(found->interfaces, [](const NetworkInterface& each) {
            return each.type == LinkType::Loopback && each.up && !each.addresses.empty() && !each.name.empty();
        }));
    }

    void routesLoopbackToItself()
    {
        const auto route = routeTo(loopback);
        QVERIFY2(route, route ? "" : route.error().message().c_str());
        QCOMPARE(route->type, RouteType::Local);
        QVERIFY(!route->gateway);
        QVERIFY(!route->interface.empty());
    }

    void findsItsOwnListener()
    {
        const Server server;
        const auto found = listeners();
        QVERIFY(found);
        const auto own = std::ranges::find(*found, server.end.port, &Listener::port);
        QVERIFY(own != found->end());
        QCOMPARE(own->address, loopback);
        QVERIFY(!own->queueFull());
        QCOMPARE(own->accept_queue_limit, Listener::unknown_queue);
        const auto states = socketStates();
        QVERIFY(states);
        QCOMPARE(states->counts.front().first, std::string("LISTEN"));
        QVERIFY(states->counts.front().second >= 1);
    }

    void pingsLoopback()
    {
        const auto found = ping(loopback, 2, 50ms, Clock::now() + 5s, {});
        if (!found)
            QSKIP(found.error().message().c_str()); // Wine: only root may
        QCOMPARE(found->sent, 2);
        QCOMPARE(found->received, 2);
        QCOMPARE(found->rtts_us.size(), 2u);
        QCOMPARE(found->method, std::string("icmp"));
    }

    void tracesToLoopback()
    {
        TraceRequest request;
        request.protocol = TraceProtocol::Icmp;
        request.target = {loopback, 0};
        const auto found = trace(request, Clock::now() + 5s, {});
        if (!found)
            QSKIP(found.error().message().c_str());
        QCOMPARE(found->hops.size(), 1u);
        QCOMPARE(found->hops.front().reply, HopReply::EchoReply);
        QCOMPARE(found->hops.front().address.value_or(IpAddress()), loopback);
        request.protocol = TraceProtocol::Udp;
        QVERIFY(saysWhy(trace(request, Clock::now() + 5s, {})));
    }

    void tracesByConnecting()
    {
        const Server server, nobody(false);
        TraceRequest request;
        request.target = server.end;
        const auto open = trace(request, Clock::now() + 5s, {});
        QVERIFY(open && open->hops.size() == 1);
        QCOMPARE(open->hops.front().reply, HopReply::SynAck);
        QCOMPARE(open->hops.front().address.value_or(IpAddress()), loopback);
        request.target = nobody.end;
        const auto closed = trace(request, Clock::now() + 5s, {});
        QVERIFY(closed && closed->hops.size() == 1);
        QCOMPARE(closed->hops.front().reply, HopReply::Reset);
    }

    void resolvesLocalhost()
    {
        const auto lookup = lookUpName("localhost");
        QVERIFY(lookup.error.empty());
        QVERIFY(std::ranges::find(lookup.addresses, loopback) != lookup.addresses.end());
        QVERIFY(!hostsPath().empty());
        QVERIFY(adapterResolvers().has_value());
    }

    void runsAProgramOfTheSystem()
    {
        const auto ran = runCommand({"ipconfig"}, 20s, {});
        QVERIFY2(ran, ran ? "" : ran.error().message().c_str());
        QCOMPARE(ran->exit_status, 0);
        QVERIFY(!ran->output.empty());
        const auto missing = runCommand({"deadair-no-such-program"}, 5s, {});
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        const auto long_output = runCommand({"ipconfig"}, 20s, {}, 3);
        QVERIFY(!long_output && long_output.error().code == ErrorCode::System);
    }

    void readsFiles()
    {
        QVERIFY(readFile(systemFile("kernel32.dll")));
        const auto missing = readFile("no such file");
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        const auto large = readFile(systemFile("kernel32.dll"), 10);
        QVERIFY(!large && large.error().code == ErrorCode::System);
    }

    void tellsSystemAndRights()
    {
        QVERIFY(QString::fromStdString(systemName()).startsWith(QLatin1String("Windows ")));
        QCOMPARE(QString::fromStdString(kernelRelease()).count(QLatin1Char('.')), 2);
        QVERIFY(!rights().raw_sockets);
        QVERIFY(rights().echo_sockets);
    }

    void saysWhatWindowsCannotTell()
    {
        QVERIFY(saysWhy(conntrackTable()));
        QVERIFY(saysWhy(counters()));
        QVERIFY(saysWhy(descriptors()));
        QVERIFY(saysWhy(pressure()));
        QVERIFY(saysWhy(tcpSettings()));
        QVERIFY(saysWhy(listenQueueCounters()));
        QVERIFY(saysWhy(processDescriptors(1)));
        QVERIFY(saysWhy(segmentProbe({loopback, 1}, SegmentKind::Syn, 1, Clock::now() + 1s, {})));
        QVERIFY(saysWhy(optionProbe({loopback, 1}, 1, 10ms, {})));
        QVERIFY(saysWhy(arrivalTtl({loopback, 1}, 1, 10ms, {})));
    }

    void knowsServices()
    {
        const auto missing = serviceUnit("deadair-no-such-service");
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        const auto manager = serviceUnit("RpcSs");
        QVERIFY2(manager, manager ? "" : manager.error().message().c_str());
        QVERIFY(!manager->active_state.empty());
    }

    void readsTheDynamicPortsInAnyLanguage()
    {
        const auto english = parseDynamicPorts("\r\nProtocol tcp Dynamic Port Range\r\n---------------------------------\r\n"
                                               "Start Port      : 49152\r\nNumber of Ports : 16384\r\n\r\n");
        QVERIFY(english && english->low == 49152 && english->high == 65535);
        const auto german = parseDynamicPorts("\r\nProtokoll tcp Dynamischer Portbereich\r\n---------------------------------\r\n"
                                              "Startport       : 1025\r\nAnzahl von Ports: 64511\r\n\r\n");
        QVERIFY(german && german->low == 1025 && german->high == 65535);
        QVERIFY(!parseDynamicPorts(""));
        QVERIFY(!parseDynamicPorts("Start Port : 49152\r\n"));
        QVERIFY(!parseDynamicPorts("Start Port : 60000\r\nNumber of Ports : 16384\r\n"));
    }

    void namesPrograms()
    {
        const auto names = filteringNames();
        QVERIFY(names && !names->processes.empty());
    }

    void waitsForInterrupts()
    {
        const Interrupt interrupt;
        QVERIFY(interrupt.descriptor() != Socket::invalid);
        Watched watched{.handle = interrupt.descriptor()};
        waitForAny({&watched, 1}, 10ms);
        QVERIFY(!watched.readable);
    }

    void namesErrors()
    {
        QCOMPARE(winsockName(WSAETIMEDOUT), std::string("ETIMEDOUT"));
        QCOMPARE(winsockName(0), std::string());
        QCOMPARE(systemError(ERROR_ACCESS_DENIED, "open").code, ErrorCode::PermissionDenied);
        QVERIFY(!systemError(ERROR_ACCESS_DENIED, "open").detail.empty());
        QCOMPARE(narrow(wide("Büro \xF0\x9F\x98\x80")), std::string("Büro \xF0\x9F\x98\x80"));
    }
};

QTEST_GUILESS_MAIN(TestWindowsPlatform)
#include "test_windows_platform.moc"
