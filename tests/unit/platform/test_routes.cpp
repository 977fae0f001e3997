// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "own_namespace.h"
#include "platform/machine.h"

#include <algorithm>
#include <fstream>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace deadair;
using namespace deadair::platform;

namespace
{

IpAddress address(const char* text)
{
    return *IpAddress::parse(text);
}

const NetworkInterface* find(const Interfaces& all, const std::string& name)
{
    const auto found = std::ranges::find(all.interfaces, name, &NetworkInterface::name);
    return found == all.interfaces.end() ? nullptr : &*found;
}

void sendDatagram(const char* to)
{
    sockaddr_in destination{};
    destination.sin_family = AF_INET;
    destination.sin_port = htons(9);
    ::inet_pton(AF_INET, to, &destination.sin_addr);
    const int handle = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ::sendto(handle, "x", 1, 0, reinterpret_cast<const sockaddr*>(&destination), sizeof destination);
    ::close(handle);
}

} // namespace

/// Links, routes and neighbours of a network namespace that the test makes: two veth pairs, of which one has no
/// carrier, a tunnel, and routes of every type.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!enterOwnNetwork())
            QSKIP("needs root or user namespaces: no network namespace may be made here");
        const auto empty = interfaces();
        QVERIFY(empty.ok());
        QCOMPARE(empty->interfaces.size(), 1U); // only a loopback device that is down
        QVERIFY(!empty->interfaces[0].up);
        QCOMPARE(routeTo(address("192.0.2.1"))->error, std::string("ENETUNREACH"));
        QCOMPARE(routeTo(address("2001:db8::1"))->error, std::string("ENETUNREACH"));

        for (const char* command : {"link set lo up",
                                    "link add lan0 type veth peer name lan1",
                                    "link add dead0 type veth peer name dead1",
                                    "link set lan0 up mtu 1400",
                                    "link set lan1 up",
                                    "link set dead0 up",
                                    "addr add 10.1.0.2/24 dev lan0",
                                    "addr add 10.2.0.1/24 dev dead0",
                                    "-6 addr add 2001:db8:1::2/64 dev lan0 nodad",
                                    "route add default via 10.1.0.1",
                                    "-6 route add default via 2001:db8:1::1",
                                    "route add unreachable 10.66.0.0/16",
                                    "route add prohibit 10.67.0.0/16",
                                    "route add blackhole 10.68.0.0/16",
                                    "-6 route add unreachable 2001:db8:66::/48",
                                    "-6 route add blackhole 2001:db8:68::/48",
                                    "route add 10.70.0.0/16 via 10.1.0.9 mtu 1200 features ecn",
                                    "tuntap add dev vpn0 mode tun",
                                    "addr add 10.9.0.2/32 dev vpn0",
                                    "link set vpn0 up",
                                    "route add 10.80.0.0/16 dev vpn0",
                                    "route add default dev vpn0 table 777",
                                    "rule add to 10.90.0.0/16 lookup 777"})
            if (!ip(command))
                QSKIP("needs iproute2 and the kernel's veth and tun drivers");
    }

    void interfacesAreDescribed()
    {
        const auto all = interfaces();
        QVERIFY(all.ok());
        const auto* const lan = find(*all, "lan0");
        QVERIFY(lan != nullptr);
        QVERIFY(lan->up && lan->carrier);
        QCOMPARE(lan->type, LinkType::Ethernet);
        QCOMPARE(lan->mtu_bytes, 1400);
        QVERIFY(std::ranges::count(lan->addresses, *IpPrefix::parse("10.1.0.2/24")) == 1);
        QVERIFY(std::ranges::count(lan->addresses, *IpPrefix::parse("2001:db8:1::2/64")) == 1);
        QVERIFY(std::ranges::any_of(lan->addresses, [](const IpPrefix& one) { return one.address.zone() == "lan0"; }));
        QVERIFY(lan->rp_filter.has_value());

        QVERIFY(find(*all, "dead0")->up && !find(*all, "dead0")->carrier);
        QVERIFY(!find(*all, "dead1")->up);
        QCOMPARE(find(*all, "lo")->type, LinkType::Loopback);
        QCOMPARE(find(*all, "vpn0")->type, LinkType::Tunnel);
    }

    void reversePathFilterIsTheLargerValue()
    {
        std::ofstream("/proc/sys/net/ipv4/conf/all/rp_filter") << "0";
        std::ofstream("/proc/sys/net/ipv4/conf/lan0/rp_filter") << "1";
        QCOMPARE(find(*interfaces(), "lan0")->rp_filter, std::optional(1));
        std::ofstream("/proc/sys/net/ipv4/conf/all/rp_filter") << "2";
        QCOMPARE(find(*interfaces(), "lan0")->rp_filter, std::optional(2));
    }

    void routes_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected"); // type error interface gateway source prefix table
        QTest::newRow("neighbour") << "10.1.0.77"
                                   << "unicast - lan0 - 10.1.0.2 10.1.0.0/24 254";
        QTest::newRow("default") << "192.0.2.1"
                                 << "unicast - lan0 10.1.0.1 10.1.0.2 0.0.0.0/0 254";
        QTest::newRow("default v6") << "2001:db8:9::9"
                                    << "unicast - lan0 2001:db8:1::1 2001:db8:1::2 ::/0 254";
        QTest::newRow("own address") << "10.1.0.2"
                                     << "local - lo - 10.1.0.2 10.1.0.2/32 255";
        QTest::newRow("unreachable") << "10.66.1.1"
                                     << "unreachable EHOSTUNREACH - - - 10.66.0.0/16 254";
        QTest::newRow("prohibit") << "10.67.1.1"
                                  << "prohibit EACCES - - - 10.67.0.0/16 254";
        QTest::newRow("blackhole") << "10.68.1.1"
                                   << "blackhole EINVAL - - - 10.68.0.0/16 254";
        QTest::newRow("unreachable v6") << "2001:db8:66::1"
                                        << "unreachable EHOSTUNREACH - - - 2001:db8:66::/48 254";
        QTest::newRow("blackhole v6") << "2001:db8:68::1"
                                      << "blackhole EINVAL - - - 2001:db8:68::/48 254";
        QTest::newRow("tunnel") << "10.80.0.1"
                                << "unicast - vpn0 - 10.9.0.2 10.80.0.0/16 254";
        QTest::newRow("policy rule") << "10.90.0.1"
                                     << "unicast - vpn0 - 10.9.0.2 0.0.0.0/0 777";
    }
    void routes()
    {
        QFETCH(QString, to);
        const auto route = routeTo(address(to.toLatin1().constData()));
        QVERIFY(route.ok());
        const auto orDash = [](const auto& value) { return value ? value->toString() : std::string("-"); };
        const auto text = [](const std::string& value) { return value.empty() ? std::string("-") : value; };
        const auto got = std::string(enumName(route->type)) + ' ' + text(route->error) + ' ' + text(route->interface) +
                         ' ' + orDash(route->gateway) + ' ' + orDash(route->source) + ' ' + orDash(route->prefix) +
                         ' ' + std::to_string(route->table);
        QTEST(QString::fromStdString(got), "expected");
    }

    void aTunnelBypassesTheDefaultGateway()
    {
        const auto tunnel = routeTo(address("10.80.0.1"));
        QCOMPARE(tunnel->link, LinkType::Tunnel);
        QVERIFY(tunnel->bypasses_default_gateway && !tunnel->by_policy_rule);
        const auto ruled = routeTo(address("10.90.0.1"));
        QVERIFY(ruled->bypasses_default_gateway && ruled->by_policy_rule);
        QVERIFY(!routeTo(address("192.0.2.1"))->bypasses_default_gateway);
        QVERIFY(!routeTo(address("10.1.0.77"))->bypasses_default_gateway);
    }

    void aRuleMayAskForTcpOrAPort()
    {
        if (!ip("rule add to 10.91.0.0/16 ipproto tcp dport 5432 lookup 777"))
            QSKIP("needs a kernel with rules for ports");
        QCOMPARE(routeTo(address("10.91.0.1"), 5432)->interface, std::string("vpn0"));
        QCOMPARE(routeTo(address("10.91.0.1"), 5433)->interface, std::string("lan0"));
        QVERIFY(ip("rule add to 10.92.0.0/16 ipproto tcp lookup 777"));
        QCOMPARE(routeTo(address("10.92.0.1"))->interface, std::string("vpn0"));
    }

    void aRouteMayCarryAnMtu()
    {
        QCOMPARE(routeTo(address("10.70.0.1"))->mtu_bytes, 1200);
        QCOMPARE(routeTo(address("192.0.2.1"))->mtu_bytes, 0);
        QVERIFY(routeTo(address("10.70.0.1"))->asks_for_ecn);
        QVERIFY(!routeTo(address("192.0.2.1"))->asks_for_ecn);
    }

    void neighboursAreFound()
    {
        QVERIFY(ip("neigh add 10.1.0.20 lladdr 02:00:00:00:00:aa dev lan0 nud permanent"));
        QVERIFY(ip("-6 neigh add 2001:db8:1::20 lladdr 02:00:00:00:00:bb dev lan0 nud stale"));
        QVERIFY(ip("neigh add 10.1.0.21 dev lan0 nud failed"));
        const auto known = neighbour(address("10.1.0.20"), "lan0");
        QVERIFY(known.ok());
        QCOMPARE(known->state, NeighbourState::Permanent);
        QCOMPARE(known->link_address, std::string("02:00:00:00:00:aa"));
        QCOMPARE(neighbour(address("2001:db8:1::20"), "lan0")->state, NeighbourState::Stale);
        QCOMPARE(neighbour(address("10.1.0.21"), "lan0")->state, NeighbourState::Failed);
        QCOMPARE(neighbour(address("10.1.0.22"), "lan0")->state, NeighbourState::None);
        QVERIFY(!neighbour(address("10.1.0.20"), "nosuch0").ok());
    }

    void anUnansweredNeighbourIsIncomplete()
    {
        sendDatagram("10.1.0.99");
        QCOMPARE(neighbour(address("10.1.0.99"), "lan0")->state, NeighbourState::Incomplete);
    }

    void countersFollowTraffic()
    {
        const auto before = counters();
        QVERIFY(before.ok());
        for (int i = 0; i < 5; ++i)
            sendDatagram("127.0.0.1");
        const auto moved = countersBetween(*before, *counters(), address("127.0.0.1"));
        QVERIFY(moved.out_requests >= 5); // and as many port-unreachable errors, unless those are rationed
        QVERIFY(moved.in_delivers >= 5);
        QCOMPARE(moved.in_receives, moved.in_delivers);
        if (moved.out_transmits)
            QCOMPARE(*moved.out_transmits, moved.out_requests);
        QCOMPARE(moved.retrans_fail, 0);
        QCOMPARE(countersBetween(*before, *counters(), address("::1")).in_delivers, 0);
    }
};

QTEST_APPLESS_MAIN(TestRoutes)
#include "test_routes.moc"
