// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/header_bits.h"
#include "analysis/firewall/nft_values.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace deadair::firewall
{
namespace
{
using Json = nlohmann::json;

struct NamedField {
    std::string_view name;
    Field field;
    std::uint32_t argument = 0;
};

constexpr NamedField meta_fields[] = {{"mark", Field::Mark},
                                      {"iif", Field::InterfaceIn},
                                      {"iifname", Field::InterfaceIn},
                                      {"oif", Field::InterfaceOut},
                                      {"oifname", Field::InterfaceOut},
                                      {"skuid", Field::UserId},
                                      {"skgid", Field::GroupId},
                                      {"l4proto", Field::L4Protocol},
                                      {"nfproto", Field::NetfilterProtocol},
                                      {"protocol", Field::EtherType},
                                      {"pkttype", Field::PacketType},
                                      {"length", Field::MetaLength},
                                      {"priority", Field::MetaPriority},
                                      {"iifgroup", Field::DeviceGroupIn},
                                      {"oifgroup", Field::DeviceGroupOut},
                                      {"iiftype", Field::DeviceTypeIn},
                                      {"oiftype", Field::DeviceTypeOut}};

constexpr NamedField socket_fields[] = {
    {"transparent", Field::SocketTransparent}, {"wildcard", Field::SocketWildcard}, {"mark", Field::SocketMark}};

constexpr std::uint32_t bits(HeaderBits::Of of, unsigned offset, unsigned length)
{
    return HeaderBits{of, offset, length}.packed();
}

constexpr NamedField payload_fields[] = {{"ip saddr", Field::Source4},
                                         {"ip daddr", Field::Destination4},
                                         {"ip protocol", Field::Protocol4},
                                         {"ip length", Field::Length4},
                                         {"ip ttl", Field::Ttl4},
                                         {"ip frag-off", Field::FragmentOffset4},
                                         {"ip version", Field::Version4},
                                         {"ip hdrlength", Field::HeaderLength4},
                                         {"ip6 saddr", Field::Source6},
                                         {"ip6 daddr", Field::Destination6},
                                         {"ip6 nexthdr", Field::NextHeader6},
                                         {"ip6 hoplimit", Field::HopLimit6},
                                         {"ip6 length", Field::Length6},
                                         {"ip6 version", Field::Version6},
                                         {"tcp sport", Field::TcpSourcePort},
                                         {"tcp dport", Field::TcpDestinationPort},
                                         {"tcp flags", Field::TcpFlags},
                                         {"udp sport", Field::UdpSourcePort},
                                         {"udp dport", Field::UdpDestinationPort},
                                         {"th sport", Field::SourcePort},
                                         {"th dport", Field::DestinationPort},
                                         {"ether saddr", Field::MacSource},
                                         {"ether type", Field::EtherType},
                                         {"ip dscp", Field::NetworkBits, bits(HeaderBits::Of::V4, 8, 6)},
                                         {"ip ecn", Field::NetworkBits, bits(HeaderBits::Of::V4, 14, 2)},
                                         {"ip id", Field::NetworkBits, bits(HeaderBits::Of::V4, 32, 16)},
                                         {"ip checksum", Field::NetworkBits, bits(HeaderBits::Of::V4, 80, 16)},
                                         {"ip6 dscp", Field::NetworkBits, bits(HeaderBits::Of::V6, 4, 6)},
                                         {"ip6 ecn", Field::NetworkBits, bits(HeaderBits::Of::V6, 10, 2)},
                                         {"ip6 flowlabel", Field::NetworkBits, bits(HeaderBits::Of::V6, 12, 20)},
                                         {"tcp sequence", Field::TransportBits, bits(HeaderBits::Of::Tcp, 32, 32)},
                                         {"tcp ackseq", Field::TransportBits, bits(HeaderBits::Of::Tcp, 64, 32)},
                                         {"tcp doff", Field::TransportBits, bits(HeaderBits::Of::Tcp, 96, 4)},
                                         {"tcp reserved", Field::TransportBits, bits(HeaderBits::Of::Tcp, 100, 4)},
                                         {"tcp window", Field::TransportBits, bits(HeaderBits::Of::Tcp, 112, 16)},
                                         {"tcp checksum", Field::TransportBits, bits(HeaderBits::Of::Tcp, 128, 16)},
                                         {"tcp urgptr", Field::TransportBits, bits(HeaderBits::Of::Tcp, 144, 16)}};

/// Other fields of these headers: whether the packet has such a header is known, what is in it is not.
constexpr NamedField headers[] = {{"ip", Field::OfNetwork, 4},       {"ip6", Field::OfNetwork, 6},
                                  {"tcp", Field::OfProtocol, 6},     {"udp", Field::OfProtocol, 17},
                                  {"icmp", Field::OfProtocol, 1},    {"igmp", Field::OfProtocol, 2},
                                  {"icmpv6", Field::OfProtocol, 58}, {"sctp", Field::OfProtocol, 132},
                                  {"dccp", Field::OfProtocol, 33},   {"udplite", Field::OfProtocol, 136},
                                  {"esp", Field::OfProtocol, 50},    {"ah", Field::OfProtocol, 51},
                                  {"comp", Field::OfProtocol, 108},  {"gre", Field::OfProtocol, 47},
                                  {"arp", Field::OfNetwork, 0},      {"ether", Field::OfLink},
                                  {"vlan", Field::OfVlan}};

constexpr NamedField ct_fields[] = {
    {"state", Field::CtState},   {"mark", Field::CtMark},          {"direction", Field::CtDirection},
    {"status", Field::CtStatus}, {"l3proto", Field::CtL3Protocol}, {"protocol", Field::CtProtocol},
    {"zone", Field::CtZone},     {"label", Field::CtLabel},        {"helper", Field::CtHelper}};

constexpr NamedField ct_reply_fields[] = {{"ip saddr", Field::CtReplySource4},
                                          {"ip daddr", Field::CtReplyDestination4},
                                          {"ip6 saddr", Field::CtReplySource6},
                                          {"ip6 daddr", Field::CtReplyDestination6},
                                          {"proto-src", Field::CtReplySourcePort},
                                          {"proto-dst", Field::CtReplyDestinationPort},
                                          {"l3proto", Field::CtL3Protocol},
                                          {"protocol", Field::CtProtocol},
                                          {"zone", Field::CtZone}};

constexpr NamedField ct_original_fields[] = {
    {"ip saddr", Field::CtSource4},       {"ip daddr", Field::CtDestination4}, {"ip6 saddr", Field::CtSource6},
    {"ip6 daddr", Field::CtDestination6}, {"proto-src", Field::CtSourcePort},  {"proto-dst", Field::CtDestinationPort},
    {"l3proto", Field::CtL3Protocol},     {"protocol", Field::CtProtocol},     {"zone", Field::CtZone}};

/// IANA TCP option kinds by nft's names.
constexpr NamedField tcp_options[] = {{"maxseg", Field::TcpOption, 2},         {"window", Field::TcpOption, 3},
                                      {"sack-permitted", Field::TcpOption, 4}, {"sack-perm", Field::TcpOption, 4},
                                      {"sack", Field::TcpOption, 5},           {"sack0", Field::TcpOption, 5},
                                      {"timestamp", Field::TcpOption, 8},      {"md5sig", Field::TcpOption, 19},
                                      {"mptcp", Field::TcpOption, 30},         {"fastopen", Field::TcpOption, 34}};

template <std::size_t N> Key findField(const NamedField (&table)[N], std::string_view name)
{
    const auto* const found = std::ranges::find(table, name, &NamedField::name);
    return found == std::end(table) ? Key{} : Key{found->field, found->argument, {}};
}

std::optional<unsigned> smallNumber(const Json& object, const char* key, unsigned most)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_unsigned() || found->get<std::uint64_t>() > most)
        return std::nullopt;
    return found->get<unsigned>();
}

/// {"base": "nh", "offset": 128, "len": 32}, in bits.
Key rawKey(const Json& payload)
{
    constexpr unsigned most_offset = 2048, widest = 128;
    const auto base = textMember(payload, "base");
    const auto offset = smallNumber(payload, "offset", most_offset), length = smallNumber(payload, "len", widest);
    if (base == "ll")
        return {Field::OfLink, 0, {}};
    if (!offset || !length || *length == 0 || (base != "nh" && base != "th"))
        return {};
    return {base == "nh" ? Field::NetworkBits : Field::TransportBits, bits(HeaderBits::Of::Any, *offset, *length), {}};
}

Key payloadKey(const Json& payload)
{
    if (payload.contains("base"))
        return rawKey(payload);
    const auto protocol = textMember(payload, "protocol");
    const auto key = findField(payload_fields, protocol + ' ' + textMember(payload, "field"));
    return key.field == Field::Unknown ? findField(headers, protocol) : key;
}

Key ctKey(const Json& ct)
{
    const auto name = textMember(ct, "key"), direction = textMember(ct, "dir");
    if (direction.empty())
        return findField(ct_fields, name);
    if (direction == "reply")
        return findField(ct_reply_fields, name);
    return direction == "original" ? findField(ct_original_fields, name) : Key{};
}

Key fibKey(const Json& fib)
{
    Key key;
    const auto flags = fib.value("flags", Json::array());
    const auto has = [&](const char* flag) {
        return flags == flag || (flags.is_array() && std::ranges::find(flags, Json(flag)) != flags.end());
    };
    if (textMember(fib, "result") == "type") {
        key.field = has("saddr") ? Field::SourceType : Field::DestinationType;
        key.argument = has("iif") || has("oif") ? 1 : 0;
    } else if (has("saddr") && has("iif") && !has("daddr")) {
        key.field = Field::ReversePath;
        key.argument = has("mark") ? 1 : 0;
    } else if (!has("iif") && !has("oif") && !has("mark")) {
        key.field = Field::RouteOut;
        key.argument = has("saddr") ? 1 : 0;
    }
    return key;
}

Key tcpOptionKey(const Json& option)
{
    const auto name = findField(tcp_options, textMember(option, "name"));
    if (const auto field = textMember(option, "field"); !field.empty()) {
        if (name.field == Field::Unknown)
            return {Field::OfProtocol, 6, {}};
        return {field == "size" ? Field::TcpMss : Field::TcpOptionField, name.argument, {}};
    }
    if (name.field != Field::Unknown)
        return name;
    const auto base = option.is_object() ? option.find("base") : option.end();
    const bool is_kind = base != option.end() && base->is_number_unsigned() && base->get<std::uint64_t>() < 256;
    return is_kind ? Key{Field::TcpOption, base->get<std::uint32_t>(), {}} : Key{};
}

std::optional<BitOperation::Kind> bitOperation(std::string_view name)
{
    using Kind = BitOperation::Kind;
    if (name == "&")
        return Kind::And;
    if (name == "|")
        return Kind::Or;
    if (name == "^")
        return Kind::Xor;
    if (name == "<<")
        return Kind::ShiftLeft;
    return name == ">>" ? std::optional(Kind::ShiftRight) : std::nullopt;
}

/// {"&": [key, constant]}; newer versions put more than two operands into one list.
Key operatedKey(BitOperation::Kind kind, const Json& operands)
{
    if (!operands.is_array() || operands.size() < 2)
        return {};
    auto key = readNftKey(operands[0]);
    for (std::size_t i = 1; i < operands.size() && key.field != Field::Unknown; ++i) {
        const bool is_shift = kind == BitOperation::Kind::ShiftLeft || kind == BitOperation::Kind::ShiftRight;
        const auto operand = readNftBits(operands[i], is_shift ? Field::Constant : key.field);
        if (!operand)
            return {};
        key.operations.push_back({kind, *operand});
    }
    return key;
}

} // namespace

Key readNftKey(const Json& expression)
{
    if (expression.is_number_unsigned() && expression.get<std::uint64_t>() <= 0xffffffff)
        return {Field::Constant, expression.get<std::uint32_t>(), {}};
    if (!expression.is_object() || expression.size() != 1)
        return {};
    const auto& name = expression.begin().key();
    const auto& body = expression.begin().value();
    if (const auto kind = bitOperation(name))
        return operatedKey(*kind, body);
    if (!body.is_object())
        return {};
    if (name == "payload")
        return payloadKey(body);
    if (name == "meta")
        return findField(meta_fields, textMember(body, "key"));
    if (name == "ct")
        return ctKey(body);
    if (name == "fib")
        return fibKey(body);
    if (name == "socket")
        return findField(socket_fields, textMember(body, "key"));
    if (name == "exthdr")
        return {textMember(body, "field").empty() ? Field::Extension6 : Field::OfExtension, 0, {}};
    if (name == "ip option")
        return textMember(body, "field").empty() ? Key{Field::NetworkBits, bits(HeaderBits::Of::V4, 0, 0), {}}
                                           : Key{Field::OfExtension, 0, {}};
    if (name == "sctp chunk" || name == "dccp option")
        return {Field::OfProtocol, name == "sctp chunk" ? 132U : 33U, {}};
    return name == "tcp option" ? tcpOptionKey(body) : Key{};
}

std::vector<Key> readNftKeys(const Json& expression)
{
    if (!expression.is_object() || !expression.contains("concat") || !expression["concat"].is_array())
        return {readNftKey(expression)};
    std::vector<Key> keys;
    for (const auto& part : expression["concat"])
        keys.push_back(readNftKey(part));
    return keys;
}

} // namespace deadair::firewall
