// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/name/dns_message.h"

#include <algorithm>
#include <array>

namespace deadair
{
namespace
{

constexpr std::uint16_t type_a = 1;
constexpr std::uint16_t type_cname = 5;
constexpr std::uint16_t type_aaaa = 28;
constexpr std::uint16_t class_in = 1;
constexpr std::size_t max_name = 255; // RFC 1035 2.3.4
constexpr int max_pointers = 128;     // more than a name can have labels: a chain of bare pointers costs nothing but our time

/// Reads forward and remembers when it would have run out of bytes.
class Cursor
{
public:
    explicit Cursor(std::string_view message) : m_message(message) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::size_t position() const { return m_position; }

    std::string_view take(std::size_t count)
    {
        if (m_failed || count > m_message.size() - m_position) {
            m_failed = true;
            return {};
        }
        const auto bytes = m_message.substr(m_position, count);
        m_position += count;
        return bytes;
    }

    std::uint32_t number(std::size_t width)
    {
        std::uint32_t value = 0;
        for (const char byte : take(width))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }

    std::string name()
    {
        std::string text;
        std::optional<std::size_t> resume;
        // Every pointer leads backwards, so that no chain of them can go round (RFC 1035 4.1.4).
        std::size_t lowest = m_position;
        int pointers = 0;
        while (!m_failed) {
            const auto length = number(1);
            if (length == 0)
                break;
            if (length < 64) {
                appendLabel(text, take(length));
                m_failed = m_failed || text.size() > max_name;
                continue;
            }
            const std::size_t target = (length & 0x3Fu) << 8 | number(1);
            m_failed = m_failed || length < 0xC0u || target >= lowest || ++pointers > max_pointers;
            if (!resume)
                resume = m_position;
            lowest = target;
            m_position = m_failed ? m_position : target;
        }
        if (resume && !m_failed)
            m_position = *resume;
        return text;
    }

private:
    static void appendLabel(std::string& text, std::string_view label)
    {
        if (!text.empty())
            text += '.';
        for (const char c : label)
            text += c > ' ' && c < '\x7f' ? c : '?';
    }

    std::string_view m_message;
    std::size_t m_position = 0;
    bool m_failed = false;
};

template <std::size_t Size> std::array<std::uint8_t, Size> toBytes(std::string_view data)
{
    std::array<std::uint8_t, Size> bytes{};
    std::ranges::transform(data, bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return bytes;
}

void readRecord(Cursor& cursor, std::string_view message, DnsReply& reply)
{
    (void)cursor.name();
    const auto type = cursor.number(2);
    const auto record_class = cursor.number(2);
    const auto ttl = static_cast<std::int64_t>(cursor.number(4));
    const auto length = cursor.number(2);
    const auto data_start = cursor.position();
    const auto data = cursor.take(length);
    if (cursor.failed() || record_class != class_in)
        return;
    if (type == type_a && data.size() == 4) {
        reply.addresses.push_back(IpAddress::v4(toBytes<4>(data)));
    } else if (type == type_aaaa && data.size() == 16) {
        reply.addresses.push_back(IpAddress::v6(toBytes<16>(data)));
    } else if (type == type_cname) {
        Cursor alias(message.substr(0, data_start + data.size()));
        (void)alias.take(data_start);
        reply.aliases.push_back(alias.name());
    } else {
        return;
    }
    reply.min_ttl_s = std::min(reply.min_ttl_s.value_or(ttl), ttl);
}

} // namespace

std::optional<DnsReply> readDnsReply(std::string_view message)
{
    Cursor cursor(message);
    DnsReply reply;
    reply.id = static_cast<std::uint16_t>(cursor.number(2));
    const auto flags = cursor.number(2);
    const auto questions = cursor.number(2);
    const auto answers = cursor.number(2);
    (void)cursor.take(4);
    if (cursor.failed() || (flags & 0x8000u) == 0)
        return std::nullopt;
    reply.truncated = (flags & 0x0200u) != 0;
    reply.rcode = dnsRcodeName(static_cast<int>(flags & 0x0Fu));
    for (std::uint32_t i = 0; i < questions && !cursor.failed(); ++i) {
        (void)cursor.name();
        (void)cursor.take(4);
    }
    for (std::uint32_t i = 0; i < answers && !cursor.failed(); ++i)
        readRecord(cursor, message, reply);
    if (cursor.failed())
        return std::nullopt;
    return reply;
}

std::string dnsRcodeName(int rcode)
{
    static constexpr std::string_view names[] = {"NOERROR",  "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP",  "REFUSED",
                                                 "YXDOMAIN", "YXRRSET", "NXRRSET",  "NOTAUTH",  "NOTZONE", "DSOTYPENI"};
    if (rcode >= 0 && rcode < static_cast<int>(std::size(names)))
        return std::string(names[rcode]);
    return "RCODE" + std::to_string(rcode);
}

} // namespace deadair
