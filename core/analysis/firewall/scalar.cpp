// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/scalar.h"

#include <array>

namespace deadair::firewall
{
namespace
{
constexpr std::size_t name_limit = 15; // IFNAMSIZ less the final zero

Scalar fromBytes(const std::array<std::uint8_t, 16>& bytes)
{
    Scalar scalar;
    for (std::size_t i = 0; i < 8; ++i) {
        scalar.high = scalar.high << 8 | bytes[i];
        scalar.low = scalar.low << 8 | bytes[i + 8];
    }
    return scalar;
}

std::array<std::uint8_t, 16> toBytes(Scalar scalar)
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(scalar.high >> (56 - 8 * i));
        bytes[i + 8] = static_cast<std::uint8_t>(scalar.low >> (56 - 8 * i));
    }
    return bytes;
}

} // namespace

Scalar Scalar::of(const IpAddress& address)
{
    return address.isV4() ? of(address.v4Value()) : fromBytes(address.bytes());
}

Scalar Scalar::ofName(std::string_view name)
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < name.size() && i < name_limit; ++i)
        bytes[i] = static_cast<std::uint8_t>(name[i]);
    return fromBytes(bytes);
}

IpAddress toAddress(Scalar scalar, IpAddress::Family family)
{
    if (family == IpAddress::Family::V4)
        return IpAddress::v4(static_cast<std::uint32_t>(scalar.low));
    return IpAddress::v6(toBytes(scalar));
}

std::string toName(Scalar scalar)
{
    std::string name;
    for (const auto byte : toBytes(scalar)) {
        if (byte == 0)
            break;
        name += static_cast<char>(byte);
    }
    return name;
}

Interval Interval::of(const IpPrefix& prefix)
{
    const auto first = Scalar::of(prefix.network());
    const int host_bits = prefix.address.bits() - prefix.length;
    Scalar mask;
    mask.low = host_bits >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << host_bits) - 1;
    if (host_bits > 64)
        mask.high = host_bits == 128 ? ~std::uint64_t{0} : (std::uint64_t{1} << (host_bits - 64)) - 1;
    return {first, first | mask};
}

Interval Interval::ofName(std::string_view name, char wildcard)
{
    if (name.empty() || name.back() != wildcard)
        return point(Scalar::ofName(name));
    name.remove_suffix(1);
    if (name.size() > name_limit)
        name = name.substr(0, name_limit);
    const auto first = Scalar::ofName(name);
    std::array<std::uint8_t, 16> rest{};
    for (std::size_t i = name.size(); i < rest.size(); ++i)
        rest[i] = 0xff;
    return {first, first | fromBytes(rest)};
}

} // namespace deadair::firewall
