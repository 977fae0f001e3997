// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/protocols.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace std::string_view_literals;
using enum FirstWord;

// Each question is one that every server of its kind answers before any log-in, and that changes nothing.
constexpr auto ask_redis = "PING\r\n"sv;
constexpr auto ask_memcached = "version\r\n"sv;
constexpr auto ask_postgresql = "\x00\x00\x00\x08\x04\xd2\x16\x2f"sv; // SSLRequest
// StartupMessage as pg_isready sends it; a server at its limit says so before it asks who we are.
constexpr auto start_postgresql = "\x00\x00\x00\x28\x00\x03\x00\x00user\x00"
                                  "deadair\x00"
                                  "database\x00postgres\x00\x00"sv;
constexpr auto ask_rdp =                                              // X.224 connection request, MS-RDPBCGR 2.2.1.1
    "\x03\x00\x00\x13\x0e\xe0\x00\x00\x00\x00\x00\x01\x00\x08\x00\x03\x00\x00\x00"sv;
constexpr auto ask_amqp = "AMQP\x00\x00\x09\x01"sv;
constexpr auto ask_mqtt = "\x10\x0c\x00\x04MQTT\x04\x02\x00\x0a\x00\x00"sv; // CONNECT, clean session, no client id
constexpr auto ask_ldap = "\x30\x0c\x02\x01\x01\x60\x07\x02\x01\x03\x04\x00\x80\x00"sv; // anonymous bind, RFC 4511 4.2
constexpr auto ask_mongodb = "\x34\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\xdd\x07\x00\x00" // OP_MSG
                             "\x00\x00\x00\x00\x00\x1f\x00\x00\x00\x10hello\x00\x01\x00\x00\x00"
                             "\x02$db\x00\x06\x00\x00\x00"
                             "admin\x00\x00"sv;
constexpr auto ask_mssql = "\x12\x01\x00\x1a\x00\x00\x01\x00" // PRELOGIN, MS-TDS 2.2.6.5
                           "\x00\x00\x0b\x00\x06\x01\x00\x11\x00\x01\xff"
                           "\x00\x00\x00\x00\x00\x00\x02"sv;
constexpr auto ask_cassandra = "\x04\x00\x00\x00\x05\x00\x00\x00\x00"sv; // OPTIONS
constexpr auto ask_kafka = "\x00\x00\x00\x11\x00\x12\x00\x00"
                           "DAIR"
                           "\x00\x07"
                           "deadair"sv; // ApiVersions

// What a client says to a greeting. Who only looks takes leave, as the protocols ask of clients (RFC 5321 4.1.1.10).
constexpr auto leave = "QUIT\r\n"sv;
constexpr auto leave_imap = "a LOGOUT\r\n"sv;
constexpr auto greet_ssh = "SSH-2.0-deadair\r\n"sv; // RFC 4253 4.2

constexpr ServiceProtocol protocols[] = {
    {"http", "http", false, Client, {}},
    {"https", "http", true, Client, {}},
    {"ssh", "ssh", false, Server, {}, true, "SSH-", greet_ssh},
    {"ftp", "ftp", false, Server, {}, true, "220 ", leave},
    {"ftps", "ftp", true, Server, {}, true, "220 ", leave},
    {"smtp", "smtp", false, Server, {}, true, "220 ", leave},
    {"smtps", "smtp", true, Server, {}, true, "220 ", leave},
    {"pop3", "pop3", false, Server, {}, true, "+OK", leave},
    {"pop3s", "pop3", true, Server, {}, true, "+OK", leave},
    {"imap", "imap", false, Server, {}, true, "* OK", leave_imap},
    {"imaps", "imap", true, Server, {}, true, "* OK", leave_imap},
    {"mysql", "mysql", false, Server, {}},
    {"postgresql", "postgresql", false, Client, ask_postgresql, true, "N", start_postgresql},
    {"redis", "redis", false, Client, ask_redis},
    {"rediss", "redis", true, Client, ask_redis},
    {"memcached", "memcached", false, Client, ask_memcached},
    {"mongodb", "mongodb", false, Client, ask_mongodb},
    {"mssql", "mssql", false, Client, ask_mssql},
    {"cassandra", "cassandra", false, Client, ask_cassandra},
    {"amqp", "amqp", false, Client, ask_amqp},
    {"amqps", "amqp", true, Client, ask_amqp},
    {"mqtt", "mqtt", false, Client, ask_mqtt},
    {"mqtts", "mqtt", true, Client, ask_mqtt},
    {"kafka", "kafka", false, Client, ask_kafka},
    {"nats", "nats", false, Server, {}},
    {"ldap", "ldap", false, Client, ask_ldap},
    {"ldaps", "ldap", true, Client, ask_ldap},
    {"rdp", "rdp", false, Client, ask_rdp},
    {"vnc", "vnc", false, Server, {}},
    {"telnet", "telnet", false, Server, {}, false},
    {"rsync", "rsync", false, Server, {}},
    // TLS for certain, what is inside is not asked.
    {"ircs", {}, true, Unknown, {}},
    {"sips", {}, true, Unknown, {}},
    {"grpc", {}, true, Unknown, {}, false},
};

struct Name {
    std::string_view other;
    std::string_view name;
};
constexpr Name same_as[] = {{"ws", "http"},
                            {"wss", "https"},
                            {"sftp", "ssh"},
                            {"scp", "ssh"},
                            {"submission", "smtp"},
                            {"mariadb", "mysql"},
                            {"postgres", "postgresql"},
                            {"valkey", "redis"},
                            {"sqlserver", "mssql"},
                            {"elasticsearch", "http"},
                            {"etcd", "http"},
                            {"consul", "http"}};

struct PortEntry {
    std::uint16_t port;
    std::string_view name;
    bool certain = true;
    bool by_custom = false;
};
constexpr PortEntry ports[] = {
    {21, "ftp"},
    {22, "ssh"},
    {23, "telnet"},
    {25, "smtp"},
    {80, "http"},
    {110, "pop3"},
    {143, "imap"},
    {389, "ldap"},
    {443, "https"},
    {465, "smtps"},
    {587, "smtp"},
    {636, "ldaps"},
    {873, "rsync"},
    {990, "ftps"},
    {993, "imaps"},
    {995, "pop3s"},
    {1433, "mssql"},
    {1883, "mqtt"},
    {2022, "ssh", false},
    {2222, "ssh"},
    {2525, "smtp"},
    {3128, "http", false},
    {3268, "ldap"},
    {3269, "ldaps"},
    {3306, "mysql"},
    {3307, "mysql", false},
    {3389, "rdp"},
    {4222, "nats"},
    {5061, "sips"},
    {5432, "postgresql"},
    {5433, "postgresql", false},
    {5671, "amqps"},
    {5672, "amqp"},
    {5900, "vnc"},
    {5901, "vnc"},
    {6379, "redis"},
    {6380, "rediss", false},
    {6432, "postgresql"},
    {6697, "ircs"},
    {8883, "mqtts"},
    {9042, "cassandra"},
    {9092, "kafka", false},
    {11211, "memcached"},
    {27017, "mongodb"},
    // HTTP by custom rather than by assignment.
    {8000, "http", true, true},
    {8008, "http", true, true},
    {8080, "http", true, true},
    {8081, "http", true, true},
    {8088, "http", true, true},
    {8888, "http", true, true},
    {2375, "http", false},
    {2379, "http", false},
    {3000, "http", false},
    {5000, "http", false},
    {5601, "http", false},
    {7080, "http", false},
    {8082, "http", false},
    {8083, "http", false},
    {8086, "http", false},
    {8090, "http", false},
    {8123, "http", false},
    {8500, "http", false},
    {9000, "http", false},
    {9090, "http", false},
    {9091, "http", false},
    {9093, "http", false},
    {9100, "http", false},
    {9200, "http", false},
    {15672, "http", false},
    {2376, "https", false},
    {6443, "https"},
    {8443, "https"},
    {9443, "https"},
    {10250, "https", false},
    {4443, "https", false},
    {10443, "https", false},
};

} // namespace

bool mayFollowUp(const ServiceProtocol& protocol, std::string_view heard)
{
    if (protocol.follow_up.empty() || protocol.first != FirstWord::Server)
        return !protocol.follow_up.empty() && heard == protocol.go_on;
    if (!heard.ends_with('\n'))
        return false;
    heard.remove_suffix(1);
    const auto line_before = heard.rfind('\n'); // a greeting of several lines says by its last one that it is whole
    return heard.substr(line_before == std::string_view::npos ? 0 : line_before + 1).starts_with(protocol.go_on);
}

ServiceProtocol serviceProtocol(std::string_view scheme, std::uint16_t port)
{
    const auto* const alias = std::ranges::find(same_as, scheme, &Name::other);
    const auto wanted = alias != std::end(same_as) ? alias->name : scheme;
    const auto* found = std::ranges::find(protocols, wanted, &ServiceProtocol::name);
    if (found != std::end(protocols))
        return *found;
    const auto* const entry = std::ranges::find(ports, port, &PortEntry::port);
    if (!scheme.empty() || entry == std::end(ports))
        return {}; // a scheme that we do not speak overrules what the port usually stands for
    found = std::ranges::find(protocols, entry->name, &ServiceProtocol::name);
    auto protocol = *found;
    protocol.certain = protocol.certain && entry->certain;
    protocol.by_custom = entry->by_custom;
    return protocol;
}

} // namespace deadair
