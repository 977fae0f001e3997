// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/target.h"

#include "base/ip_address.h"
#include "base/text.h"

#include <algorithm>
#include <utility>

namespace deadair
{
namespace
{

// RFC 1035 2.3.4: a name has at most 253 characters in text form, a label 63 (checked after IDN encoding by the resolver).
constexpr std::size_t max_host_length = 253;

constexpr std::pair<std::string_view, std::uint16_t> scheme_ports[] = {
    {"http", 80}, {"https", 443}, {"ws", 80}, {"wss", 443}, {"ftp", 21}, {"ftps", 990}, {"ssh", 22}, {"sftp", 22},
    {"git", 9418}, {"smtp", 25}, {"smtps", 465}, {"submission", 587}, {"imap", 143}, {"imaps", 993}, {"pop3", 110},
    {"pop3s", 995}, {"ldap", 389}, {"ldaps", 636}, {"mysql", 3306}, {"mariadb", 3306}, {"postgres", 5432},
    {"postgresql", 5432}, {"redis", 6379}, {"rediss", 6379}, {"valkey", 6379}, {"mongodb", 27017}, {"amqp", 5672},
    {"amqps", 5671}, {"mqtt", 1883}, {"mqtts", 8883}, {"nats", 4222}, {"kafka", 9092}, {"rdp", 3389}, {"vnc", 5900},
    {"smb", 445}, {"telnet", 23}, {"rsync", 873}, {"mssql", 1433}, {"sqlserver", 1433}, {"oracle", 1521},
    {"memcached", 11211}, {"elasticsearch", 9200}, {"etcd", 2379}, {"consul", 8500}, {"socks5", 1080}, {"rtsp", 554},
    {"sip", 5060}, {"sips", 5061}, {"xmpp", 5222}, {"irc", 6667}, {"ircs", 6697}, {"nfs", 2049}, {"grpc", 443},
};

Error malformed(std::string_view text, std::string why)
{
    constexpr std::size_t shown = 80;
    std::string name(text.substr(0, shown));
    if (text.size() > shown)
        name += "…";
    return {ErrorCode::Malformed, "target '" + name + "'", std::move(why)};
}

bool isHostCharacter(char c)
{
    // Bytes of UTF-8 pass here: an IDN is encoded, and judged, by the resolver.
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80) != 0;
}

std::string checkHost(std::string_view host)
{
    if (host.empty())
        return "has no host name or address";
    if (IpAddress::parse(host))
        return {};
    if (host.size() > max_host_length)
        return "the host name has " + std::to_string(host.size()) + " characters; DNS allows " + std::to_string(max_host_length);
    if (!std::ranges::all_of(host, isHostCharacter))
        return "'" + std::string(host) + "' is not a host name: it may hold letters, digits, '.', '-' and '_'";
    if (host.front() == '.' || host.find("..") != std::string_view::npos)
        return "the host name has an empty label (two dots, or one at the start)";
    if (host.find_first_not_of("0123456789.") == std::string_view::npos)
        return "'" + std::string(host) + "' is not a valid IPv4 address";
    return {};
}

/// Splits "host", "host:port", "[v6]", "[v6]:port" and a bare IPv6 address; says what is wrong, or nothing.
std::string splitAuthority(std::string_view text, std::string_view& host, std::optional<std::string_view>& port)
{
    if (!text.empty() && text.front() == '[') {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return "the '[' of an IPv6 address is not closed by ']'";
        host = text.substr(1, close - 1);
        const auto rest = text.substr(close + 1);
        if (!rest.empty() && rest.front() != ':')
            return "after ']' only ':port' can follow";
        if (!rest.empty())
            port = rest.substr(1);
        const auto address = IpAddress::parse(host);
        return address && address->isV6() ? "" : "'" + std::string(host) + "' in brackets is not an IPv6 address";
    }
    if (const auto whole = IpAddress::parse(text); whole && whole->isV6()) {
        host = text;
        return {};
    }
    const auto colon = text.rfind(':');
    host = text.substr(0, colon);
    if (colon != std::string_view::npos)
        port = text.substr(colon + 1);
    if (host.find(':') != std::string_view::npos)
        return "has more than one ':'; write an IPv6 address in brackets, as in [2001:db8::1]:443";
    return {};
}

} // namespace

std::optional<std::uint16_t> defaultPort(std::string_view scheme)
{
    const auto* const found = std::ranges::find(scheme_ports, scheme, [](const auto& entry) { return entry.first; });
    if (found == std::end(scheme_ports))
        return std::nullopt;
    return found->second;
}

Result<Target> parseTarget(std::string_view text, std::optional<std::uint16_t> port_option)
{
    const auto input = trimmed(text);
    Target target;
    target.input = input;
    auto authority = input;
    if (const auto scheme_end = input.find("://"); scheme_end != std::string_view::npos) {
        target.scheme = toLower(input.substr(0, scheme_end));
        // "jdbc:postgresql://…": the innermost scheme names the protocol.
        if (const auto colon = target.scheme.rfind(':'); colon != std::string::npos)
            target.scheme.erase(0, colon + 1);
        authority = input.substr(scheme_end + 3);
        const auto authority_end = std::min(authority.find_first_of("/?#"), authority.size());
        target.path = authority.substr(authority_end, authority.find('#', authority_end) - authority_end);
        authority = authority.substr(0, authority_end);
        if (const auto user_end = authority.rfind('@'); user_end != std::string_view::npos)
            authority.remove_prefix(user_end + 1);
    }
    std::string_view host;
    std::optional<std::string_view> port;
    if (auto wrong = splitAuthority(authority, host, port); !wrong.empty())
        return malformed(input, std::move(wrong));
    if (host.size() > 1 && host.back() == '.')
        host.remove_suffix(1);
    if (auto wrong = checkHost(host); !wrong.empty())
        return malformed(input, std::move(wrong));
    target.host = host;

    if (port) {
        const auto number = parseInteger<std::uint32_t>(*port);
        if (!number || *number == 0 || *number > 65535)
            return malformed(input, "'" + std::string(*port) + "' is not a port; a port is a number from 1 to 65535");
        target.port = static_cast<std::uint16_t>(*number);
        if (port_option && *port_option != target.port)
            return malformed(input, "names port " + std::string(*port) + ", and --port says " + std::to_string(*port_option));
        return target;
    }
    const auto fallback = port_option ? port_option : defaultPort(target.scheme);
    if (!fallback)
        return malformed(input, target.scheme.empty() ? "has no port; write host:port or add --port N"
                                                      : "the scheme '" + target.scheme + "' has no known port; add --port N");
    target.port = *fallback;
    return target;
}

} // namespace deadair
