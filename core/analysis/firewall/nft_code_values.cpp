// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/field_values.h"
#include "analysis/firewall/netlink_bytes.h"
#include "analysis/firewall/nft_bytecode.h"

namespace deadair::firewall
{
namespace
{
using Attributes = NetlinkAttributes;

std::optional<Interval> nameValue(std::string_view bytes)
{
    const auto end = bytes.find('\0');
    std::string name(bytes.substr(0, end));
    return Interval::ofName(end == std::string_view::npos && bytes.size() < 16 ? name + '*' : name, '*');
}

} // namespace

std::optional<std::uint64_t> nftHostNumber(std::string_view bytes)
{
    if (bytes.size() != 4)
        return std::nullopt;
    return Attributes::number32(bytes, 0);
}

std::optional<Interval> nftValue(std::string_view bytes, NftKind kind)
{
    switch (kind) {
    case NftKind::Address4:
    case NftKind::Number:
    case NftKind::Protocol:
    case NftKind::Family: {
        const auto number = Attributes::bigEndian(bytes);
        if (!number || (kind == NftKind::Address4 && bytes.size() != 4))
            return std::nullopt;
        return Interval::point(Scalar::of(*number));
    }
    case NftKind::Address6:
        if (bytes.size() != 16)
            return std::nullopt;
        return Interval::point({*Attributes::bigEndian(bytes.substr(0, 8)), *Attributes::bigEndian(bytes.substr(8))});
    case NftKind::HostNumber:
    case NftKind::State: {
        const auto number = nftHostNumber(bytes);
        return number ? std::optional(Interval::point(Scalar::of(*number))) : std::nullopt;
    }
    case NftKind::Name:
        return nameValue(bytes);
    }
    return std::nullopt;
}

std::string nftValueText(Interval value, NftKind kind)
{
    const auto one = [kind](Scalar scalar) -> std::string {
        switch (kind) {
        case NftKind::Address4:
            return toAddress(scalar, IpAddress::Family::V4).toString();
        case NftKind::Address6:
            return toAddress(scalar, IpAddress::Family::V6).toString();
        case NftKind::Name:
            return '"' + toName(scalar) + '"';
        case NftKind::Family:
            return scalar.low == nfproto_v4 ? "ipv4" : scalar.low == nfproto_v6 ? "ipv6" : std::to_string(scalar.low);
        case NftKind::Protocol:
            return scalar.low == ip_protocol::tcp   ? "tcp"
                   : scalar.low == ip_protocol::udp ? "udp"
                                                    : std::to_string(scalar.low);
        case NftKind::Number:
        case NftKind::HostNumber:
        case NftKind::State:
            break;
        }
        return std::to_string(scalar.low);
    };
    if (kind == NftKind::Name && !value.isPoint())
        return '"' + toName(value.first) + "*\"";
    return value.isPoint() ? one(value.first) : one(value.first) + '-' + one(value.last);
}

} // namespace deadair::firewall
