// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ip_address.h"

#include "base/text.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdio>
#include <vector>

namespace deadair
{
namespace
{

std::optional<std::array<std::uint8_t, 4>> parseDottedQuad(std::string_view text)
{
    std::array<std::uint8_t, 4> bytes{};
    for (std::size_t i = 0; i < 4; ++i) {
        const auto dot = text.find('.');
        if ((i < 3) == (dot == std::string_view::npos))
            return std::nullopt;
        const auto part = text.substr(0, dot);
        // "010" is octal to some readers and decimal to others: an address that reads two ways is none.
        if (part.size() > 1 && part.front() == '0')
            return std::nullopt;
        const auto number = parseInteger<std::uint8_t>(part);
        if (!number)
            return std::nullopt;
        bytes[i] = *number;
        text.remove_prefix(i < 3 ? dot + 1 : text.size());
    }
    return bytes;
}

/// The 16-bit groups of one side of "::"; a trailing dotted quad counts as two.
std::optional<std::vector<std::uint16_t>> parseGroups(std::string_view text)
{
    std::vector<std::uint16_t> groups;
    while (!text.empty()) {
        const auto colon = text.find(':');
        const auto part = text.substr(0, colon);
        if (colon == std::string_view::npos && part.find('.') != std::string_view::npos) {
            const auto quad = parseDottedQuad(part);
            if (!quad)
                return std::nullopt;
            groups.push_back(static_cast<std::uint16_t>((*quad)[0] << 8 | (*quad)[1]));
            groups.push_back(static_cast<std::uint16_t>((*quad)[2] << 8 | (*quad)[3]));
            return groups;
        }
        const auto group = part.size() <= 4 ? parseInteger<std::uint16_t>(part, 16) : std::nullopt;
        if (!group || groups.size() == 8)
            return std::nullopt;
        groups.push_back(*group);
        if (colon == std::string_view::npos)
            return groups;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return std::nullopt; // ends in a single colon
    }
    return groups;
}

std::optional<std::array<std::uint8_t, 16>> parseV6(std::string_view text)
{
    std::vector<std::uint16_t> groups;
    if (const auto gap = text.find("::"); gap != std::string_view::npos) {
        const auto head = parseGroups(text.substr(0, gap));
        const auto tail = parseGroups(text.substr(gap + 2));
        if (!head || !tail || head->size() + tail->size() > 7)
            return std::nullopt;
        groups = *head;
        groups.resize(8 - tail->size());
        groups.insert(groups.end(), tail->begin(), tail->end());
    } else {
        const auto all = parseGroups(text);
        if (!all || all->size() != 8)
            return std::nullopt;
        groups = *all;
    }
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[2 * i] = static_cast<std::uint8_t>(groups[i] >> 8);
        bytes[2 * i + 1] = static_cast<std::uint8_t>(groups[i] & 0xff);
    }
    return bytes;
}

/// RFC 5952: lower case, the longest run of two or more zero groups as "::".
std::string formatV6(const std::array<std::uint8_t, 16>& bytes)
{
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<unsigned>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
    std::size_t best = 8, best_length = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > best_length) {
            best = i;
            best_length = end - i;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += best_length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 8> group{};
        std::snprintf(group.data(), group.size(), "%x", groups[i]);
        text += group.data();
    }
    return text;
}

bool inRange(const IpAddress& address, std::string_view prefix)
{
    return IpPrefix::parse(prefix)->contains(address);
}

} // namespace

IpAddress IpAddress::v4(std::uint32_t host_order)
{
    return v4({static_cast<std::uint8_t>(host_order >> 24), static_cast<std::uint8_t>(host_order >> 16),
               static_cast<std::uint8_t>(host_order >> 8), static_cast<std::uint8_t>(host_order)});
}

IpAddress IpAddress::v4(const std::array<std::uint8_t, 4>& bytes)
{
    IpAddress address;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    return address;
}

IpAddress IpAddress::v6(const std::array<std::uint8_t, 16>& bytes, std::string zone)
{
    IpAddress address;
    address.m_family = Family::V6;
    address.m_bytes = bytes;
    address.m_zone = std::move(zone);
    return address;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    if (const auto quad = parseDottedQuad(text))
        return v4(*quad);
    std::string zone;
    if (const auto percent = text.find('%'); percent != std::string_view::npos) {
        zone = text.substr(percent + 1);
        if (zone.empty())
            return std::nullopt;
        text = text.substr(0, percent);
    }
    if (text.find(':') == std::string_view::npos)
        return std::nullopt;
    const auto bytes = parseV6(text);
    if (!bytes)
        return std::nullopt;
    return v6(*bytes, std::move(zone));
}

std::uint32_t IpAddress::v4Value() const
{
    assert(isV4());
    return static_cast<std::uint32_t>(m_bytes[0]) << 24 | static_cast<std::uint32_t>(m_bytes[1]) << 16 |
           static_cast<std::uint32_t>(m_bytes[2]) << 8 | m_bytes[3];
}

std::string IpAddress::toString() const
{
    if (isV6())
        return formatV6(m_bytes) + (m_zone.empty() ? "" : "%" + m_zone);
    auto text = std::to_string(m_bytes[0]);
    for (std::size_t at = 1; at < 4; ++at)
        text.append(1, '.').append(std::to_string(m_bytes[at]));
    return text;
}

bool IpAddress::isUnspecified() const
{
    return std::ranges::all_of(m_bytes, [](auto byte) { return byte == 0; });
}

bool IpAddress::isLoopback() const
{
    return isV4() ? m_bytes[0] == 127 : inRange(*this, "::1/128");
}

bool IpAddress::isLinkLocal() const
{
    return inRange(*this, isV4() ? "169.254.0.0/16" : "fe80::/10");
}

bool IpAddress::isPrivate() const
{
    if (isV6())
        return inRange(*this, "fc00::/7");
    return inRange(*this, "10.0.0.0/8") || inRange(*this, "172.16.0.0/12") || inRange(*this, "192.168.0.0/16") ||
           inRange(*this, "100.64.0.0/10");
}

bool IpAddress::isDocumentation() const
{
    if (isV6())
        return inRange(*this, "2001:db8::/32") || inRange(*this, "3fff::/20");
    return inRange(*this, "192.0.2.0/24") || inRange(*this, "198.51.100.0/24") || inRange(*this, "203.0.113.0/24");
}

bool IpAddress::isReserved() const
{
    return isV4() ? m_bytes[0] >= 240 : inRange(*this, "100::/64");
}

bool IpAddress::isMulticast() const
{
    return isV4() ? (m_bytes[0] & 0xf0) == 0xe0 : m_bytes[0] == 0xff;
}

IpAddress IpAddress::unmapped() const
{
    if (isV4() || !inRange(*this, "::ffff:0:0/96"))
        return *this;
    return v4({m_bytes[12], m_bytes[13], m_bytes[14], m_bytes[15]});
}

IpAddress IpAddress::onWire() const
{
    auto address = unmapped();
    address.m_zone.clear();
    return address;
}

std::optional<IpPrefix> IpPrefix::parse(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return IpPrefix{*address, address->bits()};
    const auto length = parseInteger<int>(text.substr(slash + 1));
    if (!length || *length < 0 || *length > address->bits())
        return std::nullopt;
    return IpPrefix{*address, *length};
}

std::optional<IpPrefix> IpPrefix::ofMask(const IpAddress& address, const IpAddress& mask)
{
    int length = 0;
    for (const auto byte : mask.bytes())
        length += std::popcount(byte);
    if (address.family() != mask.family() || IpPrefix{mask, length}.network() != mask) // a one behind the first zero
        return std::nullopt;
    return IpPrefix{address, length};
}

IpAddress IpPrefix::network() const
{
    auto bytes = address.bytes();
    for (int bit = length; bit < address.bits(); ++bit)
        bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80 >> (bit % 8)));
    return address.isV4() ? IpAddress::v4({bytes[0], bytes[1], bytes[2], bytes[3]}) : IpAddress::v6(bytes);
}

bool IpPrefix::contains(const IpAddress& other) const
{
    return other.family() == address.family() && IpPrefix{other, length}.network().bytes() == network().bytes();
}

std::string IpPrefix::toString() const
{
    return address.toString() + '/' + std::to_string(length);
}

std::optional<Endpoint> Endpoint::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    auto host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    const auto address = IpAddress::parse(host);
    const auto port = parseInteger<std::uint16_t>(text.substr(colon + 1));
    if (!address || !port || address->isV6() != bracketed)
        return std::nullopt;
    return Endpoint{*address, *port};
}

std::string Endpoint::toString() const
{
    const auto text = address.toString();
    return (address.isV6() ? '[' + text + ']' : text) + ':' + std::to_string(port);
}

} // namespace deadair
