// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pseudonyms.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace deadair
{
namespace
{

constexpr std::size_t link_address_length = 17;
constexpr std::size_t longest_address = 64; // an IPv6 address with a zone

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '_' || c == '-' || byte >= 0x80;
}

bool isNameByte(char c)
{
    return isWordByte(c) || c == '.';
}

bool isAddressByte(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0 || c == ':' || c == '.';
}

/// The longest start of `text` that is an address and does not go on as a word; empty when there is none.
std::string_view addressAt(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && length < longest_address && isAddressByte(text[length]))
        ++length;
    if (length < text.size() && text[length] == '%')
        while (++length < text.size() && length < longest_address && isWordByte(text[length])) {
        }
    for (; length >= 2; --length) {
        const bool ends = length == text.size() || !isWordByte(text[length]);
        if (ends && IpAddress::parse(text.substr(0, length)))
            return text.substr(0, length);
    }
    return {};
}

std::string_view linkAddressAt(std::string_view text)
{
    if (text.size() < link_address_length ||
        (text.size() > link_address_length && isWordByte(text[link_address_length])))
        return {};
    for (std::size_t at = 0; at < link_address_length; ++at) {
        const bool separator = at % 3 == 2;
        if (separator ? text[at] != ':' && text[at] != '-' : std::isxdigit(static_cast<unsigned char>(text[at])) == 0)
            return {};
    }
    return text.substr(0, link_address_length);
}

/// The token of name characters at the start, without dots at its end.
std::string_view nameAt(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isNameByte(text[length]))
        ++length;
    while (length > 0 && text[length - 1] == '.')
        --length;
    return text.substr(0, length);
}

/// "db.corp.example", but not "error.log", "1.2.3" or "nginx.service".
bool looksLikeHost(std::string_view token)
{
    constexpr std::string_view file_endings[] = {"service", "socket", "conf", "cfg", "log", "json", "so",
                                                 "scope",   "slice",  "html", "htm", "php", "txt",  "xml",
                                                 "yaml",    "yml",    "py",   "js",  "sock"};
    const auto dot = token.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    const auto last = toLower(token.substr(dot + 1));
    return last.size() >= 2 && std::ranges::all_of(last, [](char c) { return c >= 'a' && c <= 'z'; }) &&
           std::ranges::find(file_endings, last) == std::end(file_endings);
}

/// Words that are the name of a machine somewhere and everyday words everywhere: nobody is known by them.
bool isEverydayLabel(std::string_view lower)
{
    constexpr std::string_view words[] = {
        "www",    "web",    "mail",   "smtp",  "imap",   "pop",    "pop3",   "ftp",    "dns",    "api",    "app",
        "apps",   "proxy",  "server", "host",  "gateway", "router", "vpn",   "test",   "dev",    "prod",   "stage",
        "git",    "ldap",   "ssh",    "cdn",   "static", "shop",   "portal", "login",  "auth",   "sso",    "ntp",
        "data",   "db",     "sql",    "mysql", "redis",  "kafka",  "cache",  "local",  "client", "http",   "https",
        "http2",  "http3",  "tls1",   "ipv4",  "ipv6",   "utf8",   "utf-8",  "base64", "sha1",   "sha256", "sha384",
        "sha512", "md5",    "x509",   "x86",   "amd64",  "win32",  "win64",  "h2",     "rfc",    "localhost"};
    return lower.size() < 3 || std::ranges::find(words, lower) != std::end(words);
}

/// "web7", "srv-db-01", "ip-10-0-9-4": letters, then digits.
bool isShapedLikeMachine(std::string_view lower)
{
    const auto digit = lower.find_first_of("0123456789");
    return digit != std::string_view::npos && digit >= 2 && lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos &&
           !isEverydayLabel(lower);
}

/// A single label that its surroundings show to be a host.
bool standsAsHost(std::string_view before, std::string_view token, std::string_view behind)
{
    if (token.empty() || token.find('.') != std::string_view::npos || token.find_first_not_of("0123456789-") == std::string_view::npos)
        return false;
    const auto lower = toLower(before.substr(before.size() - std::min<std::size_t>(before.size(), 12)));
    const bool port = behind.size() > 1 && behind[0] == ':' && behind[1] >= '0' && behind[1] <= '9';
    return lower.ends_with("://") || lower.ends_with('@') || lower.ends_with("cn=") || lower.ends_with("cn = ") ||
           lower.ends_with("server at ") || port || isShapedLikeMachine(toLower(token));
}

IpAddress v6Of(std::uint32_t prefix, std::uint32_t number, const std::string& zone)
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t at = 0; at < 4; ++at) {
        bytes[at] = static_cast<std::uint8_t>(prefix >> (24 - 8 * at));
        bytes[12 + at] = static_cast<std::uint8_t>(number >> (24 - 8 * at));
    }
    return IpAddress::v6(bytes, zone);
}

/// The n-th address of a /24 for documentation, then of a /16 for benchmarks.
IpAddress v4Of(std::uint32_t documentation, std::uint32_t benchmark, std::uint32_t number)
{
    return IpAddress::v4(number < 255 ? documentation + number : benchmark + (number & 0xffffu));
}

} // namespace

void Pseudonyms::addHost(std::string_view name)
{
    const auto lower = toLower(nameAt(name.starts_with("*.") ? name.substr(2) : name));
    if (lower.empty() || lower == "localhost" || IpAddress::parse(lower))
        return;
    host(lower);
    addLabel(lower);
    const auto dot = lower.find('.');
    if (dot != std::string::npos && lower.find('.', dot + 1) != std::string::npos)
        m_domains.insert(lower.substr(dot + 1));
}

/// A machine is known by its first label as well: "web7" of "web7.corp.example".
void Pseudonyms::addLabel(const std::string& lower_name)
{
    const auto dot = lower_name.find('.');
    const auto label = lower_name.substr(0, dot);
    if (dot != std::string::npos && !isEverydayLabel(label))
        m_hosts.try_emplace(label, m_hosts.at(lower_name).substr(0, m_hosts.at(lower_name).find('.')));
}

void Pseudonyms::addHostsIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto token = nameAt(text.substr(at));
        const bool named = looksLikeHost(token) || standsAsHost(text.substr(0, at), token, text.substr(at + token.size()));
        if (named && !IpAddress::parse(token) && !isEverydayLabel(toLower(token)))
            addHost(token);
        at += std::max<std::size_t>(token.size(), 1);
    }
}

void Pseudonyms::addUser(std::string_view name)
{
    if (!name.empty() && name != "root")
        m_users.try_emplace(std::string(name), "user-" + std::to_string(m_users.size() + 1));
}

void Pseudonyms::addUsersIn(std::string_view text)
{
    for (const std::string_view home : {"/home/", "/Users/", "\\Users\\"})
        for (auto at = text.find(home); at != std::string_view::npos; at = text.find(home, at + 1))
            addUser(nameAt(text.substr(at + home.size())));
}

std::string Pseudonyms::host(const std::string& lower_name)
{
    return m_hosts.try_emplace(lower_name, "host-" + std::to_string(m_hosts.size() + 1) + ".example").first->second;
}

std::string Pseudonyms::linkAddress(const std::string& lower_address)
{
    const auto number = m_links.size() + 1;
    std::string made = "02:00:00:00:00:00"; // locally administered (IEEE 802)
    for (std::size_t digit = 0, rest = number; digit < 4; ++digit, rest /= 16)
        made[16 - digit - digit / 2] = "0123456789abcdef"[rest % 16];
    return m_links.try_emplace(lower_address, made).first->second;
}

IpAddress Pseudonyms::address(const IpAddress& real)
{
    const bool broadcast = real.isV4() && real.v4Value() == 0xffffffffu;
    if (real.isLoopback() || real.isUnspecified() || real.isMulticast() || broadcast)
        return real;
    if (const auto found = m_addresses.find(real); found != m_addresses.end())
        return found->second;
    IpAddress made;
    if (real.isV4() && real.isLinkLocal())
        made = IpAddress::v4(0xa9fe0100u + ++m_private_v4 % 0xfd00u);
    else if (real.isV4())
        made = real.isPrivate() ? v4Of(0xc6336400u, 0xc6120000u, ++m_private_v4)
                                : v4Of(0xcb007100u, 0xc6130000u, ++m_public_v4);
    else
        made = v6Of(real.isLinkLocal() ? 0xfe800000u : 0x20010db8u, ++m_v6, real.zone());
    return m_addresses.emplace(real, made).first->second;
}

bool Pseudonyms::isUnderKnownDomain(const std::string& lower_name) const
{
    for (auto dot = lower_name.find('.'); dot != std::string::npos; dot = lower_name.find('.', dot + 1))
        if (m_domains.contains(lower_name.substr(dot + 1)))
            return true;
    return m_domains.contains(lower_name);
}

std::string Pseudonyms::word(std::string_view token)
{
    if (const auto user = m_users.find(std::string(token)); user != m_users.end())
        return user->second;
    const auto lower = toLower(token);
    if (m_hosts.contains(lower) || isUnderKnownDomain(lower))
        return host(lower);
    return std::string(token);
}

std::string Pseudonyms::text(std::string_view text)
{
    std::string replaced;
    char before = ' ';
    while (!text.empty()) {
        std::string_view taken = text.substr(0, 1);
        std::string put(taken);
        if (!isWordByte(before)) {
            if (const auto link = linkAddressAt(text); !link.empty()) {
                taken = link;
                put = linkAddress(toLower(link));
            } else if (const auto found = addressAt(text); !found.empty()) {
                taken = found;
                put = address(*IpAddress::parse(found)).toString();
            } else if (const auto name = nameAt(text); !name.empty()) {
                taken = name;
                put = word(name);
            }
        }
        replaced += put;
        before = taken.back();
        text.remove_prefix(taken.size());
    }
    return replaced;
}

} // namespace deadair
