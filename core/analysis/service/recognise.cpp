// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/recognise.h"

#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace deadair
{
namespace
{

using namespace std::string_view_literals;

constexpr std::size_t looked_at = 4096;

std::uint32_t byteAt(std::string_view bytes, std::size_t index)
{
    return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0x100u; // no byte has this value
}

std::uint32_t little32(std::string_view bytes, std::size_t at)
{
    if (bytes.size() < at + 4)
        return 0;
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16 | byteAt(bytes, at + 3) << 24;
}

std::uint32_t big32(std::string_view bytes, std::size_t at)
{
    if (bytes.size() < at + 4)
        return 0;
    return byteAt(bytes, at) << 24 | byteAt(bytes, at + 1) << 16 | byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3);
}

/// A packet of the first answer: length, sequence 0, then protocol version 10 with its text, or an error (MySQL,
/// "Protocol").
bool isMysql(std::string_view bytes)
{
    const auto length = little32(bytes, 0) & 0xFFFFFFu;
    if (bytes.size() < 7 || bytes[3] != 0 || length < 3 || length > 4096)
        return false;
    return (byteAt(bytes, 4) == 0x0A && byteAt(bytes, 5) >= '0' && byteAt(bytes, 5) <= '9') || byteAt(bytes, 4) == 0xFF;
}

/// The one byte that answers SSLRequest, or a message with type and length (PostgreSQL, "Message Formats").
bool isPostgres(std::string_view bytes, std::string_view expected)
{
    if (bytes == "S" || bytes == "N")
        return expected == "postgresql";
    const auto length = big32(bytes, 1);
    if (bytes.starts_with('E'))
        return length > 8 && length < 4096 && (byteAt(bytes, 5) == 'S' || expected == "postgresql");
    return bytes.starts_with('R') && length >= 8 && length < 256;
}

bool isMongodb(std::string_view bytes)
{
    const auto opcode = little32(bytes, 12);
    const auto length = little32(bytes, 0);
    return bytes.size() >= 16 && length >= 16 && length < 48'000'000 && (opcode == 2013 || opcode == 1);
}

bool isLdap(std::string_view bytes)
{
    if (!bytes.starts_with('\x30'))
        return false;
    const auto message = bytes.find("\x02\x01"sv, 1); // messageID, then a BindResponse or an ExtendedResponse
    return message != std::string_view::npos && message <= 6 &&
           (byteAt(bytes, message + 3) == 0x61 || byteAt(bytes, message + 3) == 0x78);
}

bool isCassandra(std::string_view bytes)
{
    const auto version = byteAt(bytes, 0);
    const auto opcode = byteAt(bytes, 4);
    return version >= 0x83 && version <= 0x85 && (opcode == 0 || opcode == 6) && bytes.size() >= 9;
}

/// A SETTINGS frame on stream 0 (RFC 9113 6.5), with which an HTTP/2 server begins.
bool isHttp2(std::string_view bytes)
{
    return bytes.size() >= 9 && bytes[0] == 0 && byteAt(bytes, 3) == 4 && byteAt(bytes, 4) <= 1 && big32(bytes, 5) == 0;
}

struct Signature {
    std::string_view protocol;
    std::string_view start;     ///< the first bytes
    std::string_view word = {}; ///< lower case, must follow somewhere in the first line
};

// More telling ones first: "220 … FTP" before the bare "220", which fits both FTP and SMTP.
constexpr Signature signatures[] = {
    {"ssh", "SSH-"},
    {"http", "HTTP/"},
    {"http", "<!DOCTYPE html"},
    {"http", "<html"},
    {"rtsp", "RTSP/1."},
    {"sip", "SIP/2.0"},
    {"vnc", "RFB 00"},
    {"rsync", "@RSYNCD:"},
    {"nats", "INFO {"},
    {"amqp", "AMQP"},
    {"amqp", "\x01\x00\x00"sv},
    {"rdp", "\x03\x00\x00\x13\x0e\xd0"sv},
    {"rdp", "\x03\x00\x00\x0b\x06\xd0"sv},
    {"mssql", "\x04\x01\x00"sv},
    {"mqtt", "\x20\x02\x00"sv},
    {"mqtt", "\x20\x02\x01"sv},
    {"kafka", "\x00\x00"sv, "dair"},
    {"smb", "\x00\x00"sv, "\xfesmb"},
    {"telnet", "\xff\xfb"},
    {"telnet", "\xff\xfd"},
    {"memcached", "VERSION "},
    {"imap", "* OK"},
    {"imap", "* PREAUTH"},
    {"imap", "* BYE"},
    {"redis", "+PONG"},
    {"redis", "-NOAUTH"},
    {"redis", "-DENIED"},
    {"redis", "-LOADING"},
    {"redis", "-MISCONF"},
    {"redis", "-NOPERM"},
    {"redis", "-MASTERDOWN"},
    {"redis", "-READONLY"},
    {"redis", "-BUSY"},
    {"redis", "-ERR max number of clients"},
    {"pop3", "+OK", "pop"},
    {"ftp", "220", "ftp"},
    {"smtp", "220", "smtp"},
    {"smtp", "220", "mail"},
    {"smtp", "554", "smtp"},
    {"ftp", "421", "ftp"},
    {"ftp", "421", "users"},
    {"smtp", "421", "smtp"},
    {"smtp", "421 4."},
    {"irc", ":", " notice "},
};

// What fits more than one protocol; the first is meant where none of them is expected.
constexpr Signature ambiguous[] = {
    {"smtp", "220 "},
    {"ftp", "220 "},
    {"smtp", "220-"},
    {"ftp", "220-"},
    {"smtp", "421 "},
    {"ftp", "421 "},
    {"smtp", "554 "},
    {"ftp", "530 "},
    {"pop3", "+OK"},
    {"redis", "+OK"},
    {"pop3", "-ERR"},
    {"redis", "-ERR"},
    {"memcached", "ERROR"},
    {"memcached", "SERVER_ERROR"},
    {"irc", "ERROR :"},
    {"ssh", "Exceeded MaxStartups"},
    {"ssh", "Not allowed at this time"},
};

bool matches(const Signature& signature, std::string_view bytes, const std::string& lower_line)
{
    return bytes.starts_with(signature.start) &&
           (signature.word.empty() || lower_line.find(signature.word) != std::string::npos);
}

std::string_view recogniseBinary(std::string_view bytes, std::string_view expected)
{
    if (looksLikeTls(bytes))
        return "tls";
    if (isMysql(bytes))
        return "mysql";
    if (isPostgres(bytes, expected))
        return "postgresql";
    if (isMongodb(bytes))
        return "mongodb";
    if (isLdap(bytes))
        return "ldap";
    if (isCassandra(bytes))
        return "cassandra";
    return isHttp2(bytes) ? "http2" : "";
}

} // namespace

bool looksLikeTls(std::string_view bytes)
{
    if (bytes.size() < 3 || bytes[1] != 3 || byteAt(bytes, 2) > 4)
        return false;
    if (bytes[0] == 0x15)
        return bytes.size() < 5 || big32(bytes, 1) << 16 == 2u << 16;
    return bytes[0] == 0x16;
}

std::string_view recogniseReply(std::string_view bytes, std::string_view expected)
{
    bytes = bytes.substr(0, looked_at);
    if (const auto binary = recogniseBinary(bytes, expected); !binary.empty())
        return binary;
    if (expected == "ssh" && bytes.find("\nSSH-") != std::string_view::npos) // after other lines (RFC 4253 4.2)
        return expected;
    const auto lower_line = toLower(bytes.substr(0, bytes.find('\n')));
    for (const auto& signature : signatures) {
        if (matches(signature, bytes, lower_line))
            return signature.protocol;
    }
    std::string_view first;
    for (const auto& signature : ambiguous) {
        if (!matches(signature, bytes, lower_line))
            continue;
        if (signature.protocol == expected)
            return expected;
        first = first.empty() ? signature.protocol : first;
    }
    return first;
}

bool saysTlsWanted(std::string_view bytes)
{
    if (!bytes.starts_with("HTTP/"))
        return false;
    const auto lower = toLower(bytes.substr(0, looked_at));
    constexpr std::string_view words[] = {
        "plain http request was sent to https port",         // nginx
        "speaking plain http to an ssl-enabled server port", // Apache
        "client sent an http request to an https server",    // Go's net/http: Caddy, Traefik, Kubernetes
        "this combination of host and port requires tls",    // Tomcat
    };
    return std::ranges::any_of(words, [&](std::string_view said) { return lower.find(said) != std::string::npos; });
}

namespace
{

/// A positive reply of SMTP and FTP (RFC 5321 4.2.1, RFC 959 4.2), POP3 and IMAP, whatever its text goes on to tell.
bool welcomes(std::string_view lower)
{
    const auto digit = [&](std::size_t at) { return at < lower.size() && lower[at] >= '0' && lower[at] <= '9'; };
    const bool code = lower.starts_with('2') && digit(1) && digit(2) && lower.size() > 3 && (lower[3] == ' ' || lower[3] == '-');
    return code || lower.starts_with("+ok") || lower.starts_with("* ok") || lower.starts_with("* preauth");
}

} // namespace

bool saysTooManyClients(std::string_view bytes)
{
    const auto lower = toLower(bytes.substr(0, looked_at));
    if (welcomes(lower))
        return false;
    constexpr std::string_view words[] = {
        "too many connections",      // MySQL 1040, SMTP, FTP, MongoDB
        "too many clients",          // PostgreSQL
        "too many open connections", // memcached, MongoDB
        "too many users",
        "too many connected users",
        "too many concurrent",
        "too many simultaneous",
        "too many sessions",
        "too many logged in",
        "connection slots are reserved", // PostgreSQL: only superusers may still come
        "max number of clients",         // Redis
        "maximum number of clients",
        "maximum number of connections",
        "maximum connections",
        "max connections",
        "exceeded maxstartups",     // OpenSSH
        "not allowed at this time", // OpenSSH: penalties for what an address did before
        "no more connections", // PgBouncer
        "connection limit",    // RabbitMQ, Dovecot
        "maximum number of processes", // Oracle
        "connection rate limit",
        "user limit reached",
        "server is full",
        "max_user_connections",
    };
    if (std::ranges::any_of(words, [&](std::string_view said) { return lower.find(said) != std::string::npos; }))
        return true;
    // SMTP and FTP close with 421 for many reasons (RFC 5321 3.8, RFC 959 4.2), some FTP servers with 530; only some are
    // a limit.
    constexpr std::string_view reasons[] = {"too many", "too busy", "limit", "maximum", "exceeded", "try again later"};
    const bool closing = lower.starts_with("421") || lower.starts_with("530");
    return closing &&
           std::ranges::any_of(reasons, [&](std::string_view said) { return lower.find(said) != std::string::npos; });
}

} // namespace deadair
