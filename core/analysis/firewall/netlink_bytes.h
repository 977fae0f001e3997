// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace deadair::firewall
{

/// The attributes of a netlink message (netlink(7)), every length checked. Numbers inside are in network order for
/// nf_tables; lengths and types are in the order of the machine that wrote them, which is the one that reads.
class NetlinkAttributes
{
public:
    explicit NetlinkAttributes(std::string_view bytes) : m_bytes(bytes) {}

    /// Calls `visit(type, payload)` for each; stops at the first that does not fit.
    template <class Visit> void forEach(Visit visit) const
    {
        auto rest = m_bytes;
        while (rest.size() >= header) {
            const std::size_t length = number16(rest, 0);
            if (length < header || length > rest.size())
                return;
            visit(number16(rest, 2) & 0x3fff,
                  rest.substr(header, length - header)); // without the flags (NLA_TYPE_MASK)
            rest.remove_prefix(std::min((length + 3) & ~std::size_t{3}, rest.size()));
        }
    }
    [[nodiscard]] std::optional<std::string_view> find(unsigned type) const
    {
        std::optional<std::string_view> found;
        forEach([&](unsigned one, std::string_view payload) {
            if (one == type && !found)
                found = payload;
        });
        return found;
    }
    [[nodiscard]] std::optional<std::uint64_t> number(unsigned type) const
    {
        const auto payload = find(type);
        return payload ? bigEndian(*payload) : std::nullopt;
    }
    /// Up to the final zero; empty where there is none.
    [[nodiscard]] std::string_view text(unsigned type) const
    {
        const auto payload = find(type).value_or(std::string_view());
        return payload.substr(0, payload.find('\0'));
    }

    static std::optional<std::uint64_t> bigEndian(std::string_view bytes)
    {
        if (bytes.empty() || bytes.size() > 8)
            return std::nullopt;
        std::uint64_t value = 0;
        for (const char byte : bytes)
            value = value << 8 | static_cast<std::uint8_t>(byte);
        return value;
    }
    static unsigned number16(std::string_view bytes, std::size_t at)
    {
        std::uint16_t value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        return value;
    }
    static std::uint32_t number32(std::string_view bytes, std::size_t at)
    {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        return value;
    }

private:
    static constexpr std::size_t header = 4;
    std::string_view m_bytes;
};

/// Calls `visit(type, family, attributes)` for each of nf_tables' messages; stops at the first that does not fit, and
/// returns where that is: the end where all do.
template <class Visit> std::size_t forEachNftMessage(std::string_view messages, Visit visit)
{
    constexpr std::size_t netlink_header = 16, header = netlink_header + 4;
    constexpr unsigned subsystem = 10;
    auto rest = messages;
    while (!rest.empty()) {
        const std::size_t length = rest.size() < header ? 0 : NetlinkAttributes::number32(rest, 0);
        if (length < header || length > rest.size())
            break;
        const auto type = NetlinkAttributes::number16(rest, 4);
        if (type >> 8 == subsystem)
            visit(type & 0xff, static_cast<std::uint8_t>(rest[netlink_header]), NetlinkAttributes(rest.substr(header, length - header)));
        rest.remove_prefix(std::min((length + 3) & ~std::size_t{3}, rest.size()));
    }
    return messages.size() - rest.size();
}

} // namespace deadair::firewall
