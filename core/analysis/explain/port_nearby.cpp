// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/port_nearby.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::explain_detail
{
namespace
{

constexpr std::size_t reach = 48; // "(2001:db8:85a3:8d3:1319:8a2e:370:7348), port" must fit

std::optional<std::uint16_t> numberAt(std::string_view text, std::size_t at)
{
    auto end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end == at || end - at > 5 || (end < text.size() && (isAlnum(text[end]) || text[end] == '_')))
        return std::nullopt;
    if (end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1]))
        return std::nullopt;
    const auto number = parseInteger<std::uint32_t>(text.substr(at, end - at));
    if (!number || *number == 0 || *number > 65535)
        return std::nullopt;
    return static_cast<std::uint16_t>(*number);
}

std::size_t skip(std::string_view text, std::size_t at, std::string_view characters)
{
    return std::min(text.find_first_not_of(characters, at), text.size());
}

/// SQL Server: "host\\INSTANCE", "host/INSTANCE".
std::size_t skipInstance(std::string_view lower, std::size_t at)
{
    if (!startsAt(lower, at, "/") && !startsAt(lower, at, "\\"))
        return at;
    auto end = at + 1;
    while (end < lower.size() && end < at + 32 && (isAlnum(lower[end]) || lower[end] == '_' || lower[end] == '$'))
        ++end;
    return end;
}

/// "port 22 on host", "port 5432 of host", "port 25 at host".
std::optional<std::uint16_t> portAhead(std::string_view ahead)
{
    for (const std::string_view link : {" on ", " of ", " at ", " on host ", " of host ", " at host ", " on server "}) {
        auto head = ahead;
        while (!head.empty() && (head.back() == '\'' || head.back() == '"'))
            head.remove_suffix(1);
        if (!head.ends_with(link))
            continue;
        head.remove_suffix(link.size());
        const auto last = head.find_last_not_of("0123456789");
        if (last != std::string_view::npos && last + 1 < head.size() && head.substr(0, last + 1).ends_with("port "))
            return numberAt(head, last + 1);
    }
    return std::nullopt;
}

/// "telnet host 23", "nc -zv host 443": commands that take the port as a word of its own.
bool isPortTakingCommand(std::string_view ahead)
{
    static constexpr std::string_view commands[] = {"telnet ", "nc ",   "ncat ", "netcat ", "tcping ",
                                                    " -zv ",   " -vz ", " -z ",  " -v "};
    return std::ranges::any_of(commands, [&](auto command) { return ahead.ends_with(command); });
}

} // namespace

std::optional<std::uint16_t> portNearby(const MessageText& message, const HostToken& host)
{
    const std::string_view lower = message.lower;
    const auto host_end = host.end;
    const auto ahead = lower.substr(0, host.begin);
    // Dart prints the local port behind the remote address: "errno = 111, address = db.example, port = 41148".
    if (ahead.ends_with(", address = "))
        return std::nullopt;
    if (const auto port = portAhead(ahead))
        return port;
    if (host.isAddress() && startsAt(lower, host_end, "[")) // IKE: "192.0.2.4[500]"
        if (const auto port = numberAt(lower, host_end + 1))
            return port;
    if (startsAt(lower, host_end, " : ")) // Test-NetConnection: "(192.0.2.4 : 3389)"
        return numberAt(lower, host_end + 3);
    // telnet host 23, and Haskell's FailedConnectionException2 "host" 443
    if (auto at = skip(lower, host_end, "\""); startsAt(lower, at, " ") && (at > host_end || isPortTakingCommand(ahead)))
        if (const auto port = numberAt(lower, at + 1))
            return port;
    // ("host", 6379) and host,1433: a comma and the number.
    auto at = skip(lower, host_end, "\"'.");
    if (startsAt(lower, at, ",")) {
        const bool quoted = at > host_end || ahead.ends_with("port: "); // JavaMail: "host, port: mail.example, 25"
        at = skip(lower, at + 1, quoted ? " " : "");
        const auto number = numberAt(lower, at);
        const auto behind = number ? lower.find_first_not_of("0123456789", at) : std::string_view::npos;
        if (number && (!quoted || (behind != std::string_view::npos &&
                                   (lower[behind] == ')' || lower[behind] == ',' || lower[behind] == ';' ||
                                    lower[behind] == '}' || lower[behind] == ']'))))
            return number;
    }
    at = skip(lower, skipInstance(lower, host_end), "\"' ,.)];`");
    if (startsAt(lower, at, "(")) // a parenthesis with the address between host and port
        at = std::min(lower.find(')', at), lower.size() - 1) - host_end < reach && !startsAt(lower, at, "(port")
                 ? skip(lower, lower.find(')', at), "), ")
                 : at + 1;
    for (const std::string_view word :
         {"on ", "at ", "over ", "using ", "tcp ", "tcp/", "udp/", "remote", "\"", "'", "and "}) {
        if (startsAt(lower, at, word))
            at = skip(lower, at + word.size(), "\"'");
    }
    if (startsAt(lower, at, "accepting")) // libpq: "and accepting TCP/IP connections on port 5432?"
        at = std::min(lower.substr(0, at + reach).find("port", at), lower.size());
    if (startsAt(lower, at, "_port"))
        ++at;
    if (!startsAt(lower, at, "port"))
        return std::nullopt;
    at = skip(lower, at + 4, "\"' =:#>([-");
    return numberAt(lower, at);
}

} // namespace deadair::explain_detail
