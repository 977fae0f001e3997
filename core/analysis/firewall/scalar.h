// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace deadair::firewall
{

/// A 128-bit unsigned number. Whatever a rule compares fits into one and keeps its order: addresses, ports, marks,
/// flags, and interface names (16 bytes, padded with zeros), so a prefix or a wildcard is an interval.
struct Scalar {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    static Scalar of(std::uint64_t number) { return {0, number}; }
    static Scalar of(const IpAddress& address);
    /// An interface name; the kernel's limit is 15 characters, more are cut.
    static Scalar ofName(std::string_view name);

    auto operator<=>(const Scalar&) const = default;
    friend Scalar operator&(Scalar a, Scalar b) { return {a.high & b.high, a.low & b.low}; }
    friend Scalar operator|(Scalar a, Scalar b) { return {a.high | b.high, a.low | b.low}; }
    friend Scalar operator^(Scalar a, Scalar b) { return {a.high ^ b.high, a.low ^ b.low}; }
    Scalar operator~() const { return {~high, ~low}; }
    [[nodiscard]] bool isZero() const { return high == 0 && low == 0; }
};

/// The address a Scalar stands for.
IpAddress toAddress(Scalar scalar, IpAddress::Family family);

/// The interface name a Scalar stands for.
std::string toName(Scalar scalar);

/// A closed range of values; one value where first == last.
struct Interval {
    Scalar first;
    Scalar last;

    static Interval point(Scalar value) { return {value, value}; }
    static Interval of(const IpPrefix& prefix);
    /// An interface name as rules write it: "eth0", or with the wildcard at its end.
    static Interval ofName(std::string_view name, char wildcard);

    [[nodiscard]] bool isPoint() const { return first == last; }
    [[nodiscard]] bool contains(Interval other) const { return first <= other.first && other.last <= last; }
    [[nodiscard]] bool overlaps(Interval other) const { return first <= other.last && other.first <= last; }
    auto operator<=>(const Interval&) const = default;
};

} // namespace deadair::firewall
