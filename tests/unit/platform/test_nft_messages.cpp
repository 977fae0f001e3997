// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's own messages and nft must tell the same rules.
#include <QTest>

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/nft_guards.h"
#include "analysis/firewall/nft_messages.h"
#include "analysis/firewall/nft_reader.h"
#include "own_namespace.h"
#include "platform/command.h"
#include "platform/linux/nft_messages.h"

#include <algorithm>
#include <fstream>
#include <optional>

using namespace deadair;
using namespace std::chrono_literals;

namespace
{

constexpr const char* rule_set = R"(
table inet t {
    set bad { type ipv4_addr; elements = { 192.0.2.1, 192.0.2.9 }; }
    set nets { type ipv4_addr; flags interval; elements = { 10.0.0.0/8, 172.16.0.1-172.16.0.9, 255.0.0.0/8 }; }
    set pairs { type ipv6_addr . inet_service; flags interval; elements = { 2001:db8::/32 . 80-90, ::1 . 22 }; }
    set links { type ifname; elements = { "eth0", "lo" }; }
    chain user { tcp dport 99 counter drop comment "no telnet"; }
    chain out {
        type filter hook output priority -5; policy drop;
        ip daddr @bad counter drop
        ip daddr @nets tcp dport != 80-90 drop
        ip6 daddr . tcp dport @pairs accept
        ip daddr 198.51.100.0/24 udp dport 53 accept
        ip6 daddr != 2001:db8::1 tcp sport >= 1024 goto user
        ct state established,related accept
        oifname "eth*" meta mark 0x10 jump user
        iifname @links th dport 1-9 return
        meta l4proto tcp reject with tcp reset
        meta skuid 1000 tcp dport { 1, 2 } reject
        tcp dport < 10 accept
    }
    chain nat { type nat hook postrouting priority 100; }
}
table ip6 x {
    chain in {
        type filter hook input priority 0;
        ip6 nexthdr tcp ip6 saddr fe80::/10 drop
    }
}
table netdev d {
    chain e { type filter hook egress device "lo" priority 0; policy accept; }
}
)";

/// Whether nft took the rules; absent where they cannot be given to it.
std::optional<bool> load(const std::string& text)
{
    if (!enterOwnNetwork())
        return std::nullopt;
    const std::string file = "/tmp/deadair-nft-messages-" + std::to_string(::getpid());
    std::ofstream(file) << text;
    const auto loaded = platform::runCommand({"nft", "-f", file}, 5s, {});
    std::remove(file.c_str());
    return loaded ? std::optional(loaded->exit_status == 0) : std::nullopt;
}

} // namespace

class TestNftMessages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatNftTells();
    void leavesTheRestToNft();
    void tellsProtocolsThatNftHides();
    void survivesEveryCut();
};

void TestNftMessages::tellsWhatNftTells()
{
    const auto loaded = load(rule_set);
    if (!loaded)
        QSKIP("needs root and nft");
    QVERIFY(*loaded);
    const auto messages = platform::nftMessages();
    QVERIFY2(messages.ok(), messages.ok() ? "" : messages.error().message().c_str());
    const auto direct = firewall::readNftMessages(*messages);
    QVERIFY2(direct.ok(), direct.ok() ? "" : direct.error().message().c_str());
    const auto listing = platform::runCommand({"nft", "--json", "list", "ruleset"}, 5s, {});
    const auto by_nft = firewall::readNftJson(listing->output);
    QVERIFY(by_nft.ok());
    QCOMPARE(direct->chains.size(), by_nft->chains.size());
    for (const auto& chain : direct->chains) {
        const auto same = std::ranges::find_if(by_nft->chains, [&](const auto& other) {
            return other.family == chain.family && other.table == chain.table && other.name == chain.name;
        });
        QVERIFY(same != by_nft->chains.end());
        QCOMPARE(chain.hook, same->hook);
        QCOMPARE(chain.priority, same->priority);
        QCOMPARE(chain.policy, same->policy);
        QCOMPARE(chain.type, same->type);
        QCOMPARE(chain.registered, same->registered);
        QCOMPARE(chain.rules.size(), same->rules.size());
        for (std::size_t i = 0; i < chain.rules.size(); ++i) {
            QCOMPARE(chain.rules[i].handle, same->rules[i].handle);
            QCOMPARE(chain.rules[i].packets, same->rules[i].packets);
            if (same->rules[i].text.find('{') == std::string::npos) // anonymous sets are not spelt out
                QCOMPARE(QString::fromStdString(chain.rules[i].text), QString::fromStdString(same->rules[i].text));
        }
    }
    const auto egress = std::ranges::find(direct->chains, "e", &firewall::Chain::name);
    QCOMPARE(egress->devices, std::vector<std::string>{"lo"});
    for (const auto& set : direct->sets)
        if (!set.name.starts_with("__"))
            QCOMPARE(set.elements.size(),
                     std::ranges::find(by_nft->sets, set.name, &firewall::Set::name)->elements.size());
}

void TestNftMessages::leavesTheRestToNft()
{
    const auto loaded =
        load("table ip filter { chain o { type filter hook output priority 0; limit rate 1/second accept; }; }\n");
    if (!loaded)
        QSKIP("needs root and nft");
    QVERIFY(*loaded);
    const auto messages = platform::nftMessages();
    QVERIFY(messages.ok());
    const auto read = firewall::readNftMessages(*messages);
    QVERIFY(!read.ok() && read.error().code == ErrorCode::Unavailable);
    const auto without = firewall::readNftMessages(*messages, {"ip filter"});
    QVERIFY(without.ok() && without->chains.size() == 1 && without->chains[0].rules.empty());
}

/// The listings of these rules say nothing of the protocol that stands first.
void TestNftMessages::tellsProtocolsThatNftHides()
{
    const auto loaded = load("table inet t { chain o { type filter hook output priority 0; ip6 nexthdr tcp tcp option maxseg exists drop; }; }\n"
                             "table ip x { chain o { type filter hook output priority 1; meta protocol ip6 ip daddr 192.0.2.1 drop; }; }\n"
                             "table inet y { chain o { type filter hook output priority 2; meta l4proto udp tcp option sack-perm exists reject; }; }\n");
    if (!loaded)
        QSKIP("needs root and nft");
    QVERIFY(*loaded);
    const auto listing = platform::runCommand({"nft", "--json", "list", "ruleset"}, 5s, {});
    auto rules = firewall::readNftJson(listing->output);
    const auto messages = platform::nftMessages();
    QVERIFY(rules.ok() && messages.ok());
    firewall::Packet packet;
    packet.source = IpAddress::v4(0xc0000202u);
    packet.destination = IpAddress::v4(0xc0000201u);
    packet.destination_port = 80;
    packet.tcp_options = {2, 4};
    QCOMPARE(firewall::evaluate(*rules, packet, firewall::Path::Output).decision, firewall::Decision::Drop);
    firewall::addNftGuards(*messages, *rules);
    QCOMPARE(firewall::evaluate(*rules, packet, firewall::Path::Output).decision, firewall::Decision::Accept);
    for (std::size_t length = 0; length < messages->size(); length += 7)
        firewall::addNftGuards(std::string_view(*messages).substr(0, length), *rules);
}

void TestNftMessages::survivesEveryCut()
{
    const auto loaded = load(rule_set);
    if (!loaded)
        QSKIP("needs root and nft");
    QVERIFY(*loaded);
    const auto messages = *platform::nftMessages();
    for (std::size_t length = 0; length < messages.size(); ++length)
        (void)firewall::readNftMessages(std::string_view(messages).substr(0, length));
    for (std::size_t at = 0; at < messages.size(); at += 3) {
        auto broken = messages;
        broken[at] = static_cast<char>(~broken[at]);
        (void)firewall::readNftMessages(broken);
    }
}

QTEST_APPLESS_MAIN(TestNftMessages)
#include "test_nft_messages.moc"
