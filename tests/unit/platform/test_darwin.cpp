// SPDX-License-Identifier: GPL-3.0-or-later
// What macOS tells, constructed by its headers and published sources: nothing here was recorded on a Mac.
#include <QTest>

#include "analysis/firewall/foreign_rules.h"
#include "platform/shared/darwin_routes.h"
#include "platform/shared/darwin_tcp_table.h"
#include "platform/shared/darwin_texts.h"

#include <cstring>

using namespace deadair;
using namespace deadair::platform::darwin;

namespace
{

using Bytes = std::vector<std::uint8_t>;

template <class Number>
void put(Bytes& bytes, std::size_t at, Number value)
{
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

void append(Bytes& bytes, const Bytes& more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

Bytes message(std::uint32_t present, int flags, const Bytes& addresses)
{
    Bytes bytes(route_header_bytes, 0);
    append(bytes, addresses);
    put(bytes, 0, static_cast<std::uint16_t>(bytes.size()));
    bytes[2] = 5;
    bytes[3] = 4;
    put(bytes, 4, std::uint16_t{6});
    put(bytes, route_flags_at, std::int32_t{flags});
    put(bytes, 12, present);
    put(bytes, 16, std::int32_t{77});
    put(bytes, 20, std::int32_t{1});
    put(bytes, route_mtu_at, std::int32_t{1500});
    return bytes;
}

const Bytes default_destination = {16, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
const Bytes router = {16, 2, 0, 0, 192, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0};
const Bytes own = {16, 2, 0, 0, 192, 0, 2, 50, 0, 0, 0, 0, 0, 0, 0, 0};
const Bytes en0 = {20, 18, 6, 0, 6, 3, 6, 0, 'e', 'n', '0', 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0x0f, 0, 0, 0};

std::string zone(unsigned index)
{
    return index == 6 ? "en0" : "?";
}

struct Row {
    int state = 1;
    std::uint8_t flags = 1;
    std::uint16_t local_port = 0;
    std::uint16_t remote_port = 0;
    int queue = 0;
    int half_open = 0;
    std::size_t socket_bytes = 76; // 104 since macOS 13
};

Bytes record(std::size_t size, std::uint32_t kind)
{
    Bytes bytes(size, 0);
    put(bytes, 0, static_cast<std::uint32_t>(size));
    put(bytes, 4, kind);
    return bytes;
}

void pad(Bytes& bytes)
{
    bytes.resize((bytes.size() + 7) / 8 * 8);
}

Bytes table(const std::vector<Row>& rows)
{
    Bytes bytes(24, 0);
    put(bytes, 0, std::uint32_t{24});
    for (const auto& row : rows) {
        auto connection = record(104, 0x10);
        connection[16] = static_cast<std::uint8_t>(row.remote_port >> 8), connection[17] = static_cast<std::uint8_t>(row.remote_port);
        connection[18] = static_cast<std::uint8_t>(row.local_port >> 8), connection[19] = static_cast<std::uint8_t>(row.local_port);
        connection[44] = row.flags;
        if (row.remote_port != 0)
            connection[60] = 198, connection[61] = 51, connection[62] = 100, connection[63] = 9;
        append(bytes, connection);
        auto socket = record(row.socket_bytes, 0x1);
        put(socket, 44, static_cast<std::uint16_t>(row.queue));
        put(socket, 46, static_cast<std::uint16_t>(row.half_open));
        put(socket, 48, std::uint16_t{5});
        put(socket, 68, std::int32_t{4321});
        append(bytes, socket);
        pad(bytes);
        append(bytes, record(32, 0x2)); // a buffer
        auto tcp = record(204, 0x20);
        put(tcp, 36, std::int32_t{row.state});
        append(bytes, tcp);
        pad(bytes);
    }
    append(bytes, Bytes(bytes.begin(), bytes.begin() + 24));
    return bytes;
}

} // namespace

class TestDarwin final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDefaultRoute()
    {
        Bytes addresses = default_destination;
        append(addresses, router);
        append(addresses, {0, 0, 0, 0}); // a mask of no length
        append(addresses, en0);
        append(addresses, own);
        const auto found = parseRouteMessages(message(0x37, 0x803, addresses), zone);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].process, 77);
        QCOMPARE(found[0].sequence, 1);
        QCOMPARE(found[0].mtu_bytes, 1500);
        QCOMPARE(found[0].destination->toString(), std::string("0.0.0.0"));
        QCOMPARE(found[0].prefix_length, std::optional<int>(0));
        QCOMPARE(found[0].gateway->toString(), std::string("192.0.2.1"));
        QVERIFY(!found[0].gateway_link);
        QCOMPARE(found[0].interface->name, std::string("en0"));
        QCOMPARE(found[0].source->toString(), std::string("192.0.2.50"));
    }
    void aNetworkOnTheLink()
    {
        Bytes addresses = {16, 2, 0, 0, 192, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        append(addresses, en0);
        append(addresses, {7, 0, 0, 0, 0xff, 0xff, 0xfe, 0}); // cut behind its last byte that counts
        const auto found = parseRouteMessages(message(0x7, 1, addresses), zone);
        QCOMPARE(found.at(0).prefix_length, std::optional<int>(23));
        QVERIFY(!found[0].gateway);
    }
    void neighbours()
    {
        Bytes addresses = router;
        append(addresses, en0);
        auto both = message(0x3, 0x405, addresses);
        Bytes other = {28, 30, 0, 0, 0, 0, 0, 0, 0xfe, 0x80, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
        append(other, {20, 18, 6, 0, 6, 3, 0, 0, 'e', 'n', '0', 0, 0, 0, 0, 0, 0, 0, 0, 0});
        append(both, message(0x3, 0x405, other));
        const auto found = parseRouteMessages(both, zone);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].gateway_link->address, std::string("aa:bb:cc:dd:ee:0f"));
        QCOMPARE(found[1].destination->toString(), std::string("fe80::1%en0"));
        QVERIFY(found[1].gateway_link->address.empty());
        QVERIFY(!found[1].prefix_length);
    }
    void whatIsCutEndsTheList()
    {
        Bytes addresses = router;
        append(addresses, en0);
        auto bytes = message(0x3, 0x405, addresses);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(parseRouteMessages(std::span(bytes).first(length), zone).empty());
        bytes[route_header_bytes] = 255; // an address longer than the message
        QCOMPARE(parseRouteMessages(bytes, zone).size(), 1U);
    }
    void tcpSockets()
    {
        const auto rows = parseTcpTable(table({{.state = 1, .flags = 3, .local_port = 5432, .queue = 6, .half_open = 4},
                                               {.state = 10, .local_port = 50000, .remote_port = 443, .socket_bytes = 104}}));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].state, TcpState::Listen);
        QCOMPARE(rows[0].local.toString(), std::string("[::]:5432"));
        QVERIFY(rows[0].also_v4);
        QCOMPARE(rows[0].queue, 2);
        QCOMPARE(rows[0].queue_limit, 5);
        QCOMPARE(rows[0].pid, 4321);
        QCOMPARE(stateName(rows[1].state), std::string_view("TIME_WAIT"));
        QCOMPARE(rows[1].remote.toString(), std::string("198.51.100.9:443"));
        QVERIFY(!rows[1].also_v4);
    }
    /// Full with as many as were asked for, not with one more as on Linux; half as many again where the kernel is set so.
    void roomInAcceptQueues()
    {
        QCOMPARE(acceptRoom(128, true), 128);
        QCOMPARE(acceptRoom(5, false), 7);
        Listener listener;
        listener.accept_queue_limit = 5;
        listener.full_at_limit = true;
        listener.accept_queue = 4;
        QVERIFY(!listener.queueFull());
        listener.accept_queue = 5;
        QVERIFY(listener.queueFull());
        listener.full_at_limit = false;
        QVERIFY(!listener.queueFull());
        listener.accept_queue_limit = Listener::unknown_queue;
        QVERIFY(!listener.queueFull());
    }
    void aCutTable()
    {
        const auto whole = table({{.local_port = 1}, {.local_port = 2}});
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(parseTcpTable(std::span(whole).first(length)).size() <= 2);
        QVERIFY(parseTcpTable(table({{.state = 11}})).empty()); // no state that we know
        QVERIFY(parseTcpTable({}).empty());
    }
    void resolvers()
    {
        const auto found = parseScutilDns("DNS configuration\n\nresolver #1\n  search domain[0] : corp.example\n"
                                          "  nameserver[0] : 192.0.2.53\n  nameserver[1] : fe80::1%en0\n  if_index : 6 (en0)\n"
                                          "  flags    : Request A records\n  timeout  : 7\n\nresolver #2\n  domain   : local\n"
                                          "  options  : mdns\n  timeout  : 5\n\nresolver #3\n  domain   : vpn.example\n"
                                          "  nameserver[0] : 203.0.113.1\n\nDNS configuration (for scoped queries)\n\n"
                                          "resolver #1\n  nameserver[0] : 203.0.113.2\n");
        QCOMPARE(found.servers.size(), 2U);
        QCOMPARE(found.servers[0].toString(), std::string("192.0.2.53:53"));
        QCOMPARE(found.servers[1].address.zone(), std::string("en0"));
        QCOMPARE(found.search, std::vector<std::string>{"corp.example"});
        QCOMPARE(found.timeout_s, 7);
        QVERIFY(parseScutilDns("No DNS configuration available\n").servers.empty());
    }
    void fullQueues()
    {
        QCOMPARE(parseListenOverflows("tcp:\n\t12 packets sent\n\t3 listen queue overflows\n"), std::optional<std::int64_t>(3));
        QCOMPARE(parseListenOverflows("tcp:\n\t1 listen queue overflow\n"), std::optional<std::int64_t>(1));
        QVERIFY(!parseListenOverflows("tcp:\n\t12 packets sent\n"));
    }
    void services()
    {
        const std::string head = "system/com.example.db = {\n\tactive count = 1\n\ttype = LaunchDaemon\n\tendpoints = {\n\t\tstate = 3\n\t}\n";
        const auto running = parseLaunchctlPrint(head + "\tstate = running\n\tpid = 88\n\tlast exit code = (never exited)\n}\n", "com.example.db");
        QCOMPARE(running->active_state, std::string("active"));
        QCOMPARE(running->result, std::string("success"));
        const auto failed = parseLaunchctlPrint(head + "\tstate = not running\n\tlast exit code = 78: EX_CONFIG\n}\n", "com.example.db");
        QCOMPARE(failed->active_state, std::string("failed"));
        QCOMPARE(failed->sub_state, std::string("not running"));
        QCOMPARE(parseLaunchctlPrint(head + "\tstate = not running\n\tlast exit code = 0\n}\n", "x")->active_state, std::string("inactive"));
        QVERIFY(!parseLaunchctlPrint("Could not find service\n", "x"));
        const auto labels = parseLaunchctlList("PID\tStatus\tLabel\n-\t0\tcom.example.a\n88\t0\tcom.example.db\n");
        QCOMPARE(labels.size(), 1U);
        QCOMPARE(labels.at(88), std::string("com.example.db"));
    }

    /// What is put together reads as one state of pf.
    void whatPfctlPrints()
    {
        const auto names = parsePfNames("bad\n  good.ones\n-F\n<x>\nwith space\n\nlast\n", 3);
        QCOMPARE(names.names, (std::vector<std::string>{"bad", "good.ones", "last"}));
        QVERIFY(!names.all); // what pfctl would take for something else is not asked for
        QVERIFY(parsePfNames("  com.apple/250.ApplicationFirewall\n  _pf\n", 2).all);
        QVERIFY(parsePfNames("a\nb\n", 1).names.size() == 1 && !parsePfNames("a\nb\n", 1).all);
        PfTexts texts;
        texts.info = "Status: Enabled for 0 days 00:01:02           Debug: Urgent\n\nState Table  Total  Rate\n  current entries  3\n";
        texts.translations = "nat-anchor \"com.apple/*\" all {\n}\nrdr pass on lo0 inet proto tcp from any to any port = 8080 -> 127.0.0.1 port 80\n";
        texts.rules = "scrub-anchor \"com.apple/*\" all fragment reassemble {\n}\n"
                      "anchor \"com.apple/*\" all {\n  block drop in quick proto tcp from <bad> to any port = 23\n}\npass out all flags S/SA keep state\n";
        texts.tables = {{"", "bad", "   192.0.2.0/24\n   2001:db8::/32\n"}, {"", "empty", ""}, {"", "but", "   192.0.2.0/24\n   !192.0.2.9\n"}, {"x/y", "unseen", {}}};
        texts.anchors_with_more_tables = {"x"};
        const auto read = firewall::readForeignRules(pfListing(texts));
        QVERIFY(read);
        QCOMPARE(firewall::backendOf(*read), std::string_view("pf"));
        const auto& rules = std::get<firewall::macos::PfRules>(*read);
        QVERIFY(rules.enabled == true);
        QCOMPARE(rules.translations.size(), std::size_t{1});
        QCOMPARE(rules.tables.at({"", "bad"})->size(), std::size_t{2});
        QCOMPARE(rules.tables.at({"", "empty"})->size(), std::size_t{0});
        QVERIFY(!rules.tables.at({"", "but"})); // not what it would be without its exception
        QVERIFY(!rules.tables.at({"x/y", "unseen"}));
        QVERIFY(rules.anchors_with_more_tables == std::set<std::string>{"x"});
        firewall::Packet packet;
        packet.source = *IpAddress::parse("192.0.2.7"), packet.destination = *IpAddress::parse("10.0.0.1");
        packet.destination_port = 23;
        packet.in_interface = "en0";
        const auto verdict = firewall::evaluate(*read, packet, true);
        QCOMPARE(int(verdict.decision), int(firewall::Decision::Drop));
        QVERIFY(verdict.rule && verdict.rule->chain == "com.apple");
        packet.source = *IpAddress::parse("198.51.100.7");
        QCOMPARE(int(firewall::evaluate(*read, packet, true).decision), int(firewall::Decision::Accept));
        texts.info = "Status: Disabled                              Debug: Urgent\n";
        packet.source = *IpAddress::parse("192.0.2.7");
        QCOMPARE(int(firewall::evaluate(*firewall::readForeignRules(pfListing(texts)), packet, true).decision), int(firewall::Decision::Accept));
        QCOMPARE(firewall::backendOf(*firewall::readForeignRules(pfListing({"Status: Enabled\n", {}, {}, {}, {}}))), std::string_view("pf"));
    }
};

QTEST_APPLESS_MAIN(TestDarwin)
#include "test_darwin.moc"
