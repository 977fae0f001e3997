// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// An IPv4 or IPv6 address in network byte order; IPv4 uses the first four bytes, the rest are zero.
class IpAddress
{
public:
    enum class Family : std::uint8_t { V4 = 4, V6 = 6 };

    IpAddress() = default; ///< 0.0.0.0
    static IpAddress v4(std::uint32_t host_order);
    static IpAddress v4(const std::array<std::uint8_t, 4>& bytes);
    static IpAddress v6(const std::array<std::uint8_t, 16>& bytes, std::string zone = {});

    /// Reads dotted-quad IPv4 and RFC 4291 IPv6 (also with "%zone", never with brackets). Absent when it is neither.
    static std::optional<IpAddress> parse(std::string_view text);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    [[nodiscard]] bool isV6() const { return m_family == Family::V6; }
    [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    [[nodiscard]] int bits() const { return isV4() ? 32 : 128; }
    [[nodiscard]] std::uint32_t v4Value() const; ///< host order; only for IPv4
    [[nodiscard]] const std::string& zone() const { return m_zone; } ///< interface of a link-local IPv6 address
    [[nodiscard]] std::string toString() const; ///< RFC 5952

    [[nodiscard]] bool isUnspecified() const;
    [[nodiscard]] bool isLoopback() const;      ///< 127.0.0.0/8, ::1
    [[nodiscard]] bool isLinkLocal() const;     ///< RFC 3927, fe80::/10
    [[nodiscard]] bool isPrivate() const;       ///< RFC 1918, RFC 6598, fc00::/7
    [[nodiscard]] bool isDocumentation() const; ///< RFC 5737, 2001:db8::/32, 3fff::/20
    [[nodiscard]] bool isReserved() const;      ///< 240.0.0.0/4 (RFC 1112 4), 100::/64 (RFC 6666)
    [[nodiscard]] bool isMulticast() const;

    /// The IPv4 address inside an IPv4-mapped IPv6 address (::ffff:a.b.c.d), else this address.
    [[nodiscard]] IpAddress unmapped() const;

    /// As packets carry it: unmapped and without a zone.
    [[nodiscard]] IpAddress onWire() const;

    bool operator==(const IpAddress&) const = default;
    /// By hand, since libc++ 16 orders no arrays this way.
    std::strong_ordering operator<=>(const IpAddress& other) const
    {
        if (const auto order = m_family <=> other.m_family; order != 0)
            return order;
        if (const int order = std::memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()); order != 0)
            return order <=> 0;
        return m_zone.compare(other.m_zone) <=> 0;
    }

private:
    Family m_family = Family::V4;
    std::array<std::uint8_t, 16> m_bytes{};
    std::string m_zone;
};

/// An address range in CIDR form. The address keeps its host bits ("10.0.1.7/24" is also an interface's address).
struct IpPrefix {
    IpAddress address;
    int length = 0;

    /// Reads "10.0.0.0/8"; a bare address is a host prefix. Absent when malformed or the length does not fit.
    static std::optional<IpPrefix> parse(std::string_view text);
    /// "10.0.0.0" and "255.0.0.0". Absent where the mask is not ones and then zeros, or of the other family.
    static std::optional<IpPrefix> ofMask(const IpAddress& address, const IpAddress& mask);
    [[nodiscard]] bool contains(const IpAddress& other) const;
    [[nodiscard]] IpAddress network() const; ///< the address with its host bits cleared
    [[nodiscard]] std::string toString() const;

    auto operator<=>(const IpPrefix&) const = default;
};

/// An address and a port.
struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;

    /// Reads "10.0.0.1:80" and "[::1]:80". Absent when malformed.
    static std::optional<Endpoint> parse(std::string_view text);
    [[nodiscard]] std::string toString() const; ///< "10.0.0.1:80", "[::1]:80"

    auto operator<=>(const Endpoint&) const = default;
};

} // namespace deadair
