// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/host_tokens.h"

#include "analysis/explain/plain_words.h"
#include "analysis/explain/port_nearby.h"
#include "base/ip_address.h"
#include "base/target.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace deadair::explain_detail
{
namespace
{

using Form = HostToken::Form;
constexpr std::size_t longest_host = 253; // RFC 1035 section 2.3.4
constexpr std::size_t most_hosts = 4000;

bool isHostCharacter(char c)
{
    return isAlnum(c) || c == '.' || c == '-' || c == '_';
}

std::size_t endOfRun(std::string_view text, std::size_t from, bool (*belongs)(char), std::size_t longest = 300)
{
    const auto stop = std::min(text.size(), from + longest); // bounded, so that a scan stays linear
    while (from < stop && belongs(text[from]))
        ++from;
    return from;
}

/// Dotted numbers that are no IPv4 address are versions, dates and sizes.
bool isPlausibleName(std::string_view name)
{
    if (name.empty() || name.size() > longest_host || !isAlnum(name.front()) ||
        name.find("..") != std::string_view::npos)
        return false;
    const auto last_label = name.substr(name.rfind('.') + 1);
    const bool has_letter = std::ranges::any_of(name, [](char c) { return isAlnum(c) && !isDigit(c); });
    if (!has_letter || last_label.empty() || std::ranges::all_of(last_label, isDigit))
        return false;
    // "System.Net.Sockets.SocketException": no top-level domain is written like a class.
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto capitals = std::ranges::count_if(last_label, is_capital);
    return last_label.size() == name.size() || capitals == 0 || capitals == std::ssize(last_label);
}

std::optional<std::uint16_t> readPort(std::string_view text, std::size_t at, std::size_t& end)
{
    const auto stop = endOfRun(text, at, isDigit);
    if (stop == at || stop - at > 5 || (stop < text.size() && (isAlnum(text[stop]) || text[stop] == '_')))
        return std::nullopt;
    if (stop + 1 < text.size() && (text[stop] == '.' || text[stop] == ':') && isDigit(text[stop + 1]))
        return std::nullopt; // an image tag, a time, a line and column
    const auto number = parseInteger<std::uint32_t>(text.substr(at, stop - at));
    if (!number || *number == 0 || *number > 65535)
        return std::nullopt;
    end = stop;
    return static_cast<std::uint16_t>(*number);
}

/// ":80", ":http", ":https" behind a host.
std::optional<std::uint16_t> portBehind(std::string_view text, std::size_t& end)
{
    if (end >= text.size() || text[end] != ':')
        return std::nullopt;
    if (const auto port = readPort(text, end + 1, end))
        return port;
    for (const std::string_view service : {"https", "http", "ssh", "smtp", "ldap", "ldaps"}) {
        const auto stop = end + 1 + service.size();
        if (startsAt(text, end + 1, service) &&
            (stop >= text.size() || (!isAlnum(text[stop]) && text[stop] != '/' && text[stop] != ':'))) {
            end = stop;
            return service == "smtp" ? std::uint16_t(25) : defaultPort(service);
        }
    }
    return std::nullopt;
}

/// [user@]host[:port] of a URL; without a port the scheme's.
void readAuthority(std::string_view authority, HostToken& host)
{
    if (const auto user_end = authority.rfind('@'); user_end != std::string_view::npos)
        authority.remove_prefix(user_end + 1);
    std::size_t host_end = std::min(authority.find(':'), authority.size());
    if (authority.starts_with('[') && authority.find(']') != std::string_view::npos) {
        host_end = authority.find(']');
        host.host = authority.substr(1, host_end - 1);
        ++host_end;
    } else {
        host.host = authority.substr(0, host_end);
    }
    while (!host.host.empty() && (host.host.back() == '.' || host.host.back() == '*'))
        host.host.pop_back();
    auto port_end = host_end;
    host.port = portBehind(authority, port_end);
    if (!host.port && host_end == authority.size())
        host.port = defaultPort(host.scheme);
}

class Scanner
{
public:
    explicit Scanner(const MessageText& message) : m_message(message), m_text(message.text) {}

    std::vector<HostToken> run()
    {
        while (m_at < m_text.size() && m_hosts.size() < most_hosts) {
            if (!(url() || bracketed() || bareV6() || named()))
                ++m_at;
        }
        return std::move(m_hosts);
    }

private:
    void add(HostToken host)
    {
        m_at = std::max(host.end, m_at + 1);
        if (!host.port)
            host.port = portNearby(m_message, host);
        const char quote = host.begin > 0 ? m_text[host.begin - 1] : ' ';
        host.quoted = (quote == '"' || quote == '\'' || quote == '`') && startsAt(m_text, host.end, {&quote, 1});
        m_hosts.push_back(std::move(host));
    }

    bool url();
    bool bracketed();
    bool bareV6();
    bool named();
    void besideAddress(HostToken& host);
    [[nodiscard]] bool insideWord() const { return m_at > 0 && (isHostCharacter(m_text[m_at - 1])); }

    const MessageText& m_message;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<HostToken> m_hosts;
};

bool Scanner::url()
{
    if (insideWord())
        return false;
    const auto in_scheme = [](char c) { return isAlnum(c) || c == '+' || c == '-' || c == '.'; };
    const auto scheme_end = endOfRun(m_text, m_at, in_scheme, 24);
    if (scheme_end == m_at || !startsAt(m_text, scheme_end, "://"))
        return false;
    const auto begin = scheme_end + 3;
    const auto rest = m_text.substr(begin);
    const auto authority_length = std::min(rest.find_first_of("/?#\"'<>(){} ,;|\\`\n"), rest.size());
    auto authority = rest.substr(0, authority_length);
    const auto whole_length = std::min(rest.find_first_of("\"'<> `\n|)"), rest.size());
    HostToken host;
    host.begin = m_at;
    host.end = begin + std::max(whole_length, authority_length);
    host.form = Form::Url;
    host.scheme = toLower(m_text.substr(m_at, scheme_end - m_at));
    if (host.scheme == "etcd-endpoints") { // the members follow behind an identifier
        m_at = begin + rest.find_first_of("/#\" \n", 0) % (rest.size() + 1);
        return true;
    }
    if (host.scheme.starts_with("http+")) {
        m_at = host.end;
        return true;
    }
    readAuthority(authority, host);
    if (host.host.empty() || host.host.size() > longest_host || host.host == "unix" || host.host.find('%') != std::string::npos) {
        m_at = host.end;
        return true;
    }
    m_at = host.end;
    m_hosts.push_back(std::move(host));
    return true;
}

bool Scanner::bracketed()
{
    if (m_text[m_at] != '[')
        return false;
    const auto close = m_text.find(']', m_at);
    if (close == std::string_view::npos || close - m_at > 64)
        return false;
    const auto inside = m_text.substr(m_at + 1, close - m_at - 1);
    const auto address = IpAddress::parse(inside);
    if (!address || !address->isV6())
        return false;
    HostToken host{.host = std::string(inside), .form = Form::Address, .begin = m_at, .end = close + 1};
    if ((host.port = portBehind(m_text, host.end)))
        host.form = Form::HostPort;
    besideAddress(host);
    add(std::move(host));
    return true;
}

bool Scanner::bareV6()
{
    const auto belongs = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    };
    if (m_at > 0 && (isAlnum(m_text[m_at - 1]) || m_text[m_at - 1] == ':'))
        return false;
    auto end = endOfRun(m_text, m_at, belongs, 64);
    if (end - m_at < 3)
        return false;
    while (end > m_at + 2 && (m_text[end - 1] == '.' || (m_text[end - 1] == ':' && m_text[end - 2] != ':')))
        --end;
    auto run = m_text.substr(m_at, end - m_at);
    if (std::ranges::count(run, ':') < 2 || (end < m_text.size() && isAlnum(m_text[end])))
        return false;
    if (end < m_text.size() && m_text[end] == '%')
        end = endOfRun(m_text, end + 1, isAlnum);
    HostToken host{.host = std::string(run), .form = Form::Address, .begin = m_at, .end = end};
    // "::1:6379": Node and others write the port behind the address without brackets.
    const auto last = run.rfind(':');
    std::size_t port_end = 0;
    const auto port = readPort(run, last + 1, port_end);
    const auto before = run.substr(0, last);
    static constexpr auto codes = std::to_array<std::string_view>(
        {"ECONNREFUSED", "ETIMEDOUT", "UNREACH", "ECONNRESET", "EADDRNOTAVAIL", "EACCES"});
    const auto ahead = trimmed(m_text.substr(m_at - std::min<std::size_t>(m_at, 16), std::min<std::size_t>(m_at, 16)));
    const bool code_ahead = std::ranges::any_of(codes, [&](auto code) { return ahead.ends_with(code); });
    const bool split =
        port && IpAddress::parse(before) && (!IpAddress::parse(run) || before == "::1" || before == "::" || code_ahead);
    if (split) {
        host.host = before;
        host.port = port;
        host.form = Form::HostPort;
    } else if (!IpAddress::parse(run)) {
        return false;
    }
    besideAddress(host);
    add(std::move(host));
    return true;
}

/// "name/address:port", "name[address]:port", "name (address)", "name|address|:port", "address:port (name)".
void Scanner::besideAddress(HostToken& host)
{
    const auto read_alias = [&](std::size_t begin, std::string_view stops, char close) {
        const auto end = std::min(m_text.find_first_of(stops, begin), m_text.size());
        auto inside = m_text.substr(begin, end - begin);
        if (inside.size() > 2 && inside.front() == '[' && inside.back() == ']')
            inside = inside.substr(1, inside.size() - 2);
        const bool address = IpAddress::parse(inside).has_value();
        const bool name = host.isAddress() && isPlausibleName(inside) && std::ranges::all_of(inside, isHostCharacter) &&
                          inside.find('.') != std::string_view::npos;
        const bool placeholder = inside == "<unresolved>" || inside == "unresolved";
        if (!(address || name || placeholder) || (close != 0 && (end >= m_text.size() || m_text[end] != close)))
            return false;
        if (!placeholder)
            host.alias = inside;
        host.end = end + (close != 0 ? 1 : 0);
        return true;
    };
    if (host.end >= m_text.size())
        return;
    const char next = m_text[host.end];
    const bool found = (next == '/' && startsAt(m_text, host.end + 1, "[") && read_alias(host.end + 2, "]", ']')) ||
                       (next == '/' && read_alias(host.end + 1, ": (),]\"'\n;", 0)) ||
                       (next == '[' && read_alias(host.end + 1, "]", ']')) ||
                       (next == '|' && read_alias(host.end + 1, "|", '|')) ||
                       (startsAt(m_text, host.end, " (") && read_alias(host.end + 2, ")", ')')) ||
                       (startsAt(m_text, host.end, " [") && read_alias(host.end + 2, "]", ']')) ||
                       (next == '(' && read_alias(host.end + 1, ")", ')'));
    if (found && host.alias == host.host)
        host.alias.clear();
    if (found && startsAt(m_text, host.end, "|"))
        besideAddress(host); // wget: name (name)|address|:port
    if (found && !host.port && (host.port = portBehind(m_text, host.end)))
        host.form = Form::HostPort;
}

bool Scanner::named()
{
    if (!isAlnum(m_text[m_at]))
        return false;
    const auto run_end = endOfRun(m_text, m_at, isHostCharacter);
    auto end = run_end;
    while (end > m_at && !isAlnum(m_text[end - 1]))
        --end;
    const auto name = m_text.substr(m_at, end - m_at);
    const bool plain = !(startsAt(m_text, end, ":") && end + 1 < m_text.size() && isDigit(m_text[end + 1])) &&
                       (name.size() == 1 || isPlainWord(name));
    const bool inside = plain || insideWord() || (m_at > 0 && m_text[m_at - 1] == '%');
    const auto address = IpAddress::parse(name);
    if (inside || end == m_at || (!address && !isPlausibleName(name))) {
        m_at = std::max(run_end, m_at + 1);
        return true;
    }
    HostToken host{.host = std::string(name), .form = address ? Form::Address : Form::Name, .begin = m_at, .end = end};
    if (end == run_end && (host.port = portBehind(m_text, host.end)))
        host.form = Form::HostPort;
    // wget repeats the name: "name (name)|address|:port".
    if (startsAt(m_text, host.end, " (") && startsAt(m_text, host.end + 2, name) &&
        startsAt(m_text, host.end + 2 + name.size(), ")"))
        host.end += name.size() + 3;
    besideAddress(host);
    // "com.example:lib:1.0": coordinates of a package.
    const bool coordinates =
        host.form == Form::Name && startsAt(m_text, end, ":") && end + 1 < m_text.size() && isAlnum(m_text[end + 1]);
    if (coordinates) {
        m_at = end + 1;
        return true;
    }
    if (host.form == Form::HostPort && !address && host.alias.empty() && isFileOrField(name)) {
        m_at = host.end;
        return true;
    }
    add(std::move(host));
    return true;
}

} // namespace

bool HostToken::isAddress() const
{
    return IpAddress::parse(host).has_value();
}

std::vector<HostToken> findHosts(const MessageText& message)
{
    return Scanner(message).run();
}

} // namespace deadair::explain_detail
