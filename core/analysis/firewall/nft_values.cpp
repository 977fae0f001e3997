// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_values.h"

#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

namespace deadair::firewall
{
namespace
{
using Json = nlohmann::json;

bool isAddress(Field field)
{
    switch (field) {
    case Field::Source4:
    case Field::Destination4:
    case Field::Source6:
    case Field::Destination6:
    case Field::CtSource4:
    case Field::CtDestination4:
    case Field::CtSource6:
    case Field::CtDestination6:
    case Field::CtReplySource4:
    case Field::CtReplyDestination4:
    case Field::CtReplySource6:
    case Field::CtReplyDestination6:
        return true;
    default:
        return false;
    }
}

std::optional<Interval> ofText(const std::string& text, Field field)
{
    if (field == Field::InterfaceIn || field == Field::InterfaceOut || field == Field::RouteOut) {
        if (text.ends_with("\\*")) // an escaped star is a star
            return Interval::point(Scalar::ofName(text.substr(0, text.size() - 2) + '*'));
        return Interval::ofName(text, '*');
    }
    if (const auto number = numberOfSymbol(field, text))
        return Interval::point(Scalar::of(*number));
    const bool hexadecimal = text.starts_with("0x");
    const auto digits = hexadecimal ? std::string_view(text).substr(2) : std::string_view(text);
    if (const auto number = parseInteger<std::uint64_t>(digits, hexadecimal ? 16 : 10))
        return Interval::point(Scalar::of(*number));
    if (const auto prefix = IpPrefix::parse(text); prefix && (isAddress(field) || field == Field::Unknown))
        return Interval::of(*prefix);
    return std::nullopt;
}

unsigned widthOf(Field field)
{
    switch (field) {
    case Field::TcpSourcePort:
    case Field::TcpDestinationPort:
    case Field::UdpSourcePort:
    case Field::UdpDestinationPort:
    case Field::SourcePort:
    case Field::DestinationPort:
    case Field::CtSourcePort:
    case Field::CtDestinationPort:
    case Field::CtReplySourcePort:
    case Field::CtReplyDestinationPort:
    case Field::EtherType:
        return 16;
    default:
        return 32; // marks and users, of which nft writes intervals so
    }
}

/// Numbers with so many upper bits in common.
std::optional<Interval> ofBits(std::uint64_t number, std::int64_t length, Field field)
{
    const unsigned width = widthOf(field);
    if (length < 0 || length > width)
        return std::nullopt;
    const auto rest = (std::uint64_t{1} << (width - static_cast<unsigned>(length))) - 1;
    return Interval{Scalar::of(number & ~rest), Scalar::of(number | rest)};
}

std::optional<Interval> ofPrefix(const Json& prefix, Field field)
{
    if (!prefix.is_object() || !prefix.contains("addr") || !prefix.contains("len"))
        return std::nullopt;
    const auto& addr = prefix["addr"];
    const auto& length = prefix["len"];
    if (addr.is_number_unsigned() && length.is_number_integer())
        return ofBits(addr.get<std::uint64_t>(), length.get<std::int64_t>(), field);
    if (!addr.is_string() || !length.is_number_integer())
        return std::nullopt;
    const auto text = addr.get<std::string>();
    if (const auto whole = IpPrefix::parse(text + '/' + std::to_string(length.get<std::int64_t>())))
        return Interval::of(*whole);
    return field == Field::Unknown ? std::nullopt : ofText(text, field);
}

std::optional<Interval> ofRange(const Json& range, Field field)
{
    if (!range.is_array() || range.size() != 2)
        return std::nullopt;
    const auto first = readNftValue(range[0], field), last = readNftValue(range[1], field);
    if (!first || !last)
        return std::nullopt;
    return Interval{first->first, last->last};
}

} // namespace

std::string textMember(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Interval> readNftValue(const Json& value, Field field)
{
    if (value.is_boolean())
        return Interval::point(Scalar::of(value.get<bool>() ? 1 : 0));
    if (value.is_number_unsigned())
        return Interval::point(Scalar::of(value.get<std::uint64_t>()));
    if (value.is_string())
        return ofText(value.get<std::string>(), field);
    if (value.is_array() || (value.is_object() && value.contains("|"))) {
        const auto bits = readNftBits(value, field);
        return bits ? std::optional(Interval::point(*bits)) : std::nullopt;
    }
    if (!value.is_object() || value.size() != 1)
        return std::nullopt;
    const auto& name = value.begin().key();
    const auto& body = value.begin().value();
    if (name == "prefix")
        return ofPrefix(body, field);
    return name == "range" ? ofRange(body, field) : std::nullopt;
}

std::optional<Scalar> readNftBits(const Json& value, Field field)
{
    const auto& list = value.is_object() && value.contains("|") ? value["|"] : value;
    if (!list.is_array()) {
        const auto one = readNftValue(value, field);
        return one && one->isPoint() ? std::optional(one->first) : std::nullopt;
    }
    Scalar bits;
    for (const auto& item : list) {
        const auto one = readNftBits(item, field);
        if (!one)
            return std::nullopt;
        bits = bits | *one;
    }
    return bits;
}

std::optional<Field> fieldOfNftType(std::string_view type)
{
    struct Entry {
        std::string_view type;
        Field field;
    };
    constexpr Entry entries[] = {{"ipv4_addr", Field::Source4},
                                 {"ipv6_addr", Field::Source6},
                                 {"inet_service", Field::TcpDestinationPort},
                                 {"inet_proto", Field::L4Protocol},
                                 {"mark", Field::Mark},
                                 {"ifname", Field::InterfaceIn},
                                 {"iface_index", Field::InterfaceIn},
                                 {"ether_addr", Field::MacSource},
                                 {"ether_type", Field::EtherType},
                                 {"uid", Field::UserId},
                                 {"gid", Field::GroupId},
                                 {"ct_state", Field::CtState},
                                 {"ct_status", Field::CtStatus},
                                 {"ct_dir", Field::CtDirection},
                                 {"nf_proto", Field::NetfilterProtocol},
                                 {"pkt_type", Field::PacketType},
                                 {"fib_addrtype", Field::SourceType},
                                 {"tcp_flag", Field::TcpFlags},
                                 {"dscp", Field::NetworkBits},
                                 {"ecn", Field::NetworkBits},
                                 {"devgroup", Field::DeviceGroupIn},
                                 {"iface_type", Field::DeviceTypeIn},
                                 {"classid", Field::MetaPriority},
                                 {"integer", Field::Constant},
                                 {"boolean", Field::Constant}};
    for (const auto& entry : entries)
        if (entry.type == type)
            return entry.field;
    return std::nullopt;
}

} // namespace deadair::firewall
