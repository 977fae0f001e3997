// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/symbols.h"

#include "base/target.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

struct Symbol {
    std::string_view name;
    std::uint64_t number;
};

constexpr Symbol protocols[] = {{"hopopt", 0},
                                {"icmp", 1},
                                {"icmpv4", 1},
                                {"igmp", 2},
                                {"ipencap", 4},
                                {"ipip", 4},
                                {"tcp", 6},
                                {"udp", 17},
                                {"dccp", 33},
                                {"ipv6", 41},
                                {"gre", 47},
                                {"esp", 50},
                                {"ipv6-crypt", 50},
                                {"ah", 51},
                                {"ipv6-auth", 51},
                                {"ipv6-icmp", 58},
                                {"icmpv6", 58},
                                {"icmp6", 58},
                                {"ospf", 89},
                                {"pim", 103},
                                {"comp", 108},
                                {"ipcomp", 108},
                                {"vrrp", 112},
                                {"carp", 112},
                                {"l2tp", 115},
                                {"sctp", 132},
                                {"mobility-header", 135},
                                {"mh", 135},
                                {"udplite", 136},
                                {"pfsync", 240},
                                {"mptcp", 262}};
constexpr Symbol tcp_flag_names[] = {{"fin", 1},  {"syn", 2},  {"rst", 4},  {"psh", 8},  {"ack", 16},
                                     {"urg", 32}, {"ecn", 64}, {"ece", 64}, {"cwr", 128}};
constexpr Symbol ct_states[] = {{"invalid", ct_bits::invalid},     {"established", ct_bits::established},
                                {"related", ct_bits::related},     {"new", ct_bits::fresh},
                                {"untracked", ct_bits::untracked}, {"snat", ct_bits::xt_snat},
                                {"dnat", ct_bits::xt_dnat}};
constexpr Symbol ct_statuses[] = {{"none", 0},     {"expected", 1}, {"seen-reply", 2}, {"assured", 4},  {"confirmed", 8},
                                  {"snat", 0x10},  {"dnat", 0x20},    {"dying", 0x200}};
constexpr Symbol directions[] = {{"original", 0}, {"reply", 1}};
constexpr Symbol families[] = {{"ipv4", 2}, {"ipv6", 10}, {"ip", 2}, {"ip6", 10}};
constexpr Symbol ether_types[] = {{"ip", 0x0800},   {"arp", 0x0806},   {"ip6", 0x86dd},
                                  {"vlan", 0x8100}, {"8021q", 0x8100}, {"8021ad", 0x88a8}};
constexpr Symbol packet_types[] = {{"host", 0}, {"unicast", 0}, {"broadcast", 1}, {"multicast", 2}, {"other", 3}};
constexpr Symbol address_types[] = {{"unspec", 0},   {"unicast", 1},   {"local", 2},     {"broadcast", 3},
                                    {"anycast", 4},  {"multicast", 5}, {"blackhole", 6}, {"unreachable", 7},
                                    {"prohibit", 8}, {"throw", 9},     {"nat", 10},      {"xresolve", 11}};
constexpr Symbol traffic_classes[] = {{"cs0", 0x00},  {"cs1", 0x08},  {"cs2", 0x10},  {"cs3", 0x18},  {"cs4", 0x20},
                                      {"cs5", 0x28},  {"cs6", 0x30},  {"cs7", 0x38},  {"df", 0x00},   {"be", 0x00},
                                      {"lephb", 1},   {"af11", 0x0a}, {"af12", 0x0c}, {"af13", 0x0e}, {"af21", 0x12},
                                      {"af22", 0x14}, {"af23", 0x16}, {"af31", 0x1a}, {"af32", 0x1c}, {"af33", 0x1e},
                                      {"af41", 0x22}, {"af42", 0x24}, {"af43", 0x26}, {"va", 0x2c},   {"ef", 0x2e},
                                      {"not-ect", 0}, {"ect1", 1},    {"ect0", 2},    {"ce", 3}};
constexpr Symbol device_types[] = {{"ether", 1}, {"ppp", 512},      {"ipip", 768}, {"ipip6", 769},
                                   {"sit", 776}, {"loopback", 772}, {"ipgre", 778}};
constexpr Symbol device_groups[] = {{"default", 0}};
constexpr Symbol priorities[] = {{"none", 0}, {"root", 0xffffffff}};
constexpr Symbol users[] = {{"root", 0}};
constexpr Symbol services[] = {{"domain", 53},        {"bootps", 67},      {"bootpc", 68},     {"ntp", 123},
                               {"imap2", 143},        {"submission", 587}, {"ldaps", 636},     {"imaps", 993},
                               {"pop3s", 995},        {"nfs", 2049},       {"http-alt", 8080}, {"webcache", 8080},
                               {"microsoft-ds", 445}, {"netbios-ssn", 139}, {"www", 80},        {"tftp", 69},
                                 {"sunrpc", 111},       {"epmap", 135},      {"snmp", 161},     {"ms-sql-s", 1433},
                                 {"mdns", 5353},        {"rfb", 5900}};

template <std::size_t N> std::optional<std::uint64_t> find(const Symbol (&table)[N], std::string_view name)
{
    const auto* const found = std::ranges::find(table, name, &Symbol::name);
    return found == std::end(table) ? std::nullopt : std::optional(found->number);
}

std::optional<std::uint64_t> portSymbol(std::string_view name)
{
    if (const auto port = find(services, name))
        return port;
    const auto port = defaultPort(name);
    return port ? std::optional<std::uint64_t>(*port) : std::nullopt;
}

/// "1:10" of traffic control: two hexadecimal halves.
std::optional<std::uint64_t> trafficHandle(std::string_view name)
{
    const auto colon = name.find(':');
    if (colon == std::string_view::npos)
        return find(priorities, name);
    const auto major = parseInteger<std::uint16_t>(name.substr(0, colon), 16);
    const auto minor = parseInteger<std::uint16_t>(name.substr(colon + 1), 16);
    return major && minor ? std::optional<std::uint64_t>(*major << 16 | *minor) : std::nullopt;
}

} // namespace

std::optional<std::uint64_t> numberOfSymbol(Field field, std::string_view name)
{
    switch (field) {
    case Field::Protocol4:
    case Field::NextHeader6:
    case Field::L4Protocol:
    case Field::CtProtocol:
        return find(protocols, name);
    case Field::TcpFlags:
        return find(tcp_flag_names, name);
    case Field::CtState:
    case Field::CtStateXt:
        return find(ct_states, name);
    case Field::CtStatus:
        return find(ct_statuses, name);
    case Field::CtDirection:
        return find(directions, name);
    case Field::NetfilterProtocol:
    case Field::CtL3Protocol:
        return find(families, name);
    case Field::EtherType:
        return find(ether_types, name);
    case Field::PacketType:
        return find(packet_types, name);
    case Field::SourceType:
    case Field::DestinationType:
        return find(address_types, name);
    case Field::UserId:
    case Field::GroupId:
        return find(users, name);
    case Field::NetworkBits:
        return find(traffic_classes, name);
    case Field::DeviceTypeIn:
    case Field::DeviceTypeOut:
        return find(device_types, name);
    case Field::DeviceGroupIn:
    case Field::DeviceGroupOut:
        return find(device_groups, name);
    case Field::MetaPriority:
        return trafficHandle(name);
    case Field::MacSource:
        return macNumber(name);
    case Field::TcpSourcePort:
    case Field::TcpDestinationPort:
    case Field::UdpSourcePort:
    case Field::UdpDestinationPort:
    case Field::SourcePort:
    case Field::DestinationPort:
        return portSymbol(name);
    default:
        return std::nullopt;
    }
}

std::optional<std::uint8_t> protocolNumber(std::string_view name)
{
    if (const auto number = parseInteger<std::uint8_t>(name))
        return number;
    const auto number = find(protocols, toLower(name));
    return number && *number < 256 ? std::optional(static_cast<std::uint8_t>(*number)) : std::nullopt;
}

std::optional<std::uint16_t> portNumber(std::string_view name)
{
    if (const auto number = parseInteger<std::uint16_t>(name))
        return number;
    const auto number = portSymbol(name);
    return number ? std::optional(static_cast<std::uint16_t>(*number)) : std::nullopt;
}

std::optional<std::uint64_t> macNumber(std::string_view text)
{
    if (text.size() != 17)
        return std::nullopt;
    std::uint64_t mac = 0;
    for (std::size_t at = 0; at < 17; at += 3) {
        const auto byte = parseInteger<std::uint8_t>(text.substr(at, 2), 16);
        if (!byte || (at < 15 && text[at + 2] != ':'))
            return std::nullopt;
        mac = mac << 8 | *byte;
    }
    return mac;
}

} // namespace deadair::firewall
