// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "own_namespace.h"
#include "platform/machine.h"
#include "platform/server.h"
#include "platform/socket.h"

#include <algorithm>
#include <fstream>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace deadair;
using namespace deadair::platform;

namespace
{

int handleOf(const Socket& socket)
{
    return static_cast<int>(socket.handle());
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Socket listenOn(int port, int backlog)
{
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto address = loopback(port);
    const int on = 1;
    ::setsockopt(handleOf(socket), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(handleOf(socket), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(handleOf(socket), backlog) != 0)
        return Socket();
    return socket;
}

Socket listenOnV6Wildcard(int port, bool v6_only)
{
    Socket socket(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(static_cast<std::uint16_t>(port));
    const int only = v6_only ? 1 : 0;
    ::setsockopt(handleOf(socket), IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    if (::bind(handleOf(socket), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(handleOf(socket), 5) != 0)
        return Socket();
    return socket;
}

Socket connectTo(int port, bool wait = true)
{
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | (wait ? 0 : SOCK_NONBLOCK), 0));
    const auto address = loopback(port);
    ::connect(handleOf(socket), reinterpret_cast<const sockaddr*>(&address), sizeof address);
    return socket;
}

std::optional<Listener> listenerOn(int port)
{
    const auto all = listeners();
    if (!all)
        return std::nullopt;
    const auto found = std::ranges::find(*all, port, &Listener::port);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

std::int64_t countOf(const std::string& state)
{
    const auto states = socketStates();
    const auto found = std::ranges::find(states->counts, state, &std::pair<std::string, std::int64_t>::first);
    return found == states->counts.end() ? -1 : found->second;
}

} // namespace

/// Listeners, ports and socket states in a network namespace of the test's own, where nobody else has sockets.
class TestSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!enterOwnNetwork())
            QSKIP("needs root or user namespaces: no network namespace may be made here");
        QVERIFY(listeners()->empty());
        if (!ip("link set lo up"))
            QSKIP("needs iproute2");
    }

    void aListenerShowsItsQueueAndOwner()
    {
        const auto listening = listenOn(7001, 3);
        QVERIFY(listening.valid());
        const auto before = listenQueueCounters();
        std::vector<Socket> clients;
        for (int i = 0; i < 4; ++i) // a backlog of n admits n + 1
            clients.push_back(connectTo(7001));
        const auto late = connectTo(7001, false);
        const auto found = listenerOn(7001);
        QVERIFY(found.has_value());
        QCOMPARE(found->address.toString(), std::string("127.0.0.1"));
        QCOMPARE(found->accept_queue, 4);
        QCOMPARE(found->accept_queue_limit, 3);
        QVERIFY(!found->also_v4);
        QCOMPARE(found->pid, std::int64_t{::getpid()});
        QCOMPARE(found->process, std::string("test_sockets"));
        QCOMPARE(found->pids, std::vector<std::int64_t>{::getpid()});
        const auto after = listenQueueCounters();
        QVERIFY(after->overflows > before->overflows);
        QVERIFY(after->drops > before->drops);
        QCOMPARE(countOf("SYN_SENT"), 1);
        QCOMPARE(countOf("ESTABLISHED"), 8);
        QCOMPARE(countOf("LISTEN"), 1);
    }

    void aWildcardListenerMayTakeBothFamilies()
    {
        const auto both = listenOnV6Wildcard(7002, false);
        const auto only = listenOnV6Wildcard(7003, true);
        if (!both.valid())
            QSKIP("needs IPv6");
        QVERIFY(listenerOn(7002)->also_v4);
        QVERIFY(listenerOn(7002)->address.isUnspecified() && listenerOn(7002)->address.isV6());
        QVERIFY(!listenerOn(7003)->also_v4);
        const auto v4_inside_v6 = connectTo(7002);
        QCOMPARE(localPorts({*IpAddress::parse("127.0.0.1"), 7002})->in_use_to_destination, 1);
    }

    void portsTowardsADestinationAreCounted()
    {
        std::ofstream("/proc/sys/net/ipv4/ip_local_port_range") << "40000 40009";
        std::ofstream("/proc/sys/net/ipv4/ip_local_reserved_ports") << "40008-40020,8080";
        const auto listening = listenOn(7004, 20);
        const Endpoint destination{*IpAddress::parse("127.0.0.1"), 7004};
        const auto before = localPorts(destination);
        QVERIFY(before.ok());
        QCOMPARE(before->low, 40000);
        QCOMPARE(before->high, 40009);
        QCOMPARE(before->reserved, 2);
        QCOMPARE(before->in_use_to_destination, 0);
        {
            const auto first = connectTo(7004); // closed before its peer, so it goes to TIME_WAIT
            const auto accepted = Socket(::accept4(handleOf(listening), nullptr, nullptr, SOCK_CLOEXEC));
            ::shutdown(handleOf(first), SHUT_WR);
            char byte = 0;
            QCOMPARE(::recv(handleOf(accepted), &byte, 1, 0), 0);
        }
        std::vector<Socket> clients;
        for (int i = 0; i < 4; ++i)
            clients.push_back(connectTo(7004));
        const auto after = localPorts(destination);
        QCOMPARE(after->in_use_to_destination, 5);
        QCOMPARE(after->time_wait_to_destination, 1);
        QCOMPARE(after->time_wait - before->time_wait, 1);
        QCOMPARE(after->in_use, before->in_use + 5);
        QCOMPARE(localPorts({*IpAddress::parse("127.0.0.2"), 7004})->in_use_to_destination, 0);
    }

    void descriptorsAreCountedAgainstTheLimit()
    {
        const auto before = processDescriptors(::getpid());
        QVERIFY(before.ok());
        const Socket one(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(processDescriptors(::getpid())->in_use, before->in_use + 1);
        QCOMPARE(processDescriptors(999'999'999).error().code, ErrorCode::NotFound);
        const auto all = descriptors();
        QVERIFY(all.ok());
        QCOMPARE(all->at(0).pid, std::int64_t{::getpid()});
        QCOMPARE(all->at(0).limit, before->limit);
        QCOMPARE(all->at(1).pid, 0); // the system
        QVERIFY(all->at(1).limit > all->at(1).in_use);
    }

    void theSystemTellsOfItsLoad()
    {
        const auto now = pressure();
        QVERIFY(now.ok());
        QVERIFY(now->cpus > 0);
        QVERIFY(now->memory_total_kib > now->memory_available_kib && now->memory_available_kib > 0);
        QVERIFY(now->measured_us >= 0 && now->measured_us < 3'600'000'000);
        QVERIFY(now->run_delay_us >= 0);
        QVERIFY(tcpSettings()->syn_retries > 0);
    }

    void aServiceManagerIsOptional()
    {
        const auto unit = serviceUnit("no-such-unit-here.service");
        QVERIFY(!unit.ok());
        QVERIFY(unit.error().code == ErrorCode::Unavailable || unit.error().code == ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestSockets)
#include "test_sockets.moc"
