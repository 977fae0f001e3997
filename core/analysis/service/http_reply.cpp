// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/http_reply.h"

#include "analysis/service/excerpt.h"
#include "analysis/service/gateway_signs.h"
#include "base/text.h"

#include <algorithm>
#include <vector>

namespace deadair
{
namespace
{

constexpr std::size_t most_headers = 200;
constexpr std::size_t page_looked_at = 16 * 1024;
constexpr std::size_t longest_header = 64 * 1024;
constexpr std::size_t longest_value = 120;

struct Parts {
    std::string_view status_line;
    std::vector<std::pair<std::string, std::string_view>> headers; ///< names in lower case
    std::string_view page;
};

/// Where the header section ends and how long the empty line is, with "\r\n" or, leniently, "\n" (RFC 9112 2.2).
std::pair<std::size_t, std::size_t> headerEnd(std::string_view bytes)
{
    const auto strict = bytes.find("\r\n\r\n");
    const auto lenient = bytes.find("\n\n");
    return strict < lenient ? std::pair(strict, std::size_t(4)) : std::pair(lenient, std::size_t(2));
}

Parts split(std::string_view bytes)
{
    Parts parts;
    const auto [end, gap] = headerEnd(bytes);
    if (end != std::string_view::npos)
        parts.page = bytes.substr(end + gap);
    const auto lines = splitLines(bytes.substr(0, end));
    if (!lines.empty())
        parts.status_line = lines.front();
    for (std::size_t i = 1; i < std::min(lines.size(), most_headers); ++i) {
        const auto colon = lines[i].find(':');
        if (colon != std::string_view::npos && colon > 0)
            parts.headers.emplace_back(toLower(lines[i].substr(0, colon)), trimmed(lines[i].substr(colon + 1)));
    }
    return parts;
}

std::string_view headerOf(const Parts& parts, std::string_view name)
{
    for (const auto& [header, value] : parts.headers) {
        if (header == name)
            return value;
    }
    return {};
}

/// The page without the first chunk's size line (RFC 9112 7.1).
std::string_view firstChunk(const Parts& parts)
{
    if (toLower(headerOf(parts, "transfer-encoding")).find("chunked") == std::string::npos)
        return parts.page;
    const auto line = parts.page.find('\n');
    return line == std::string_view::npos ? parts.page : parts.page.substr(line + 1);
}

bool isCompressed(const Parts& parts)
{
    return !headerOf(parts, "content-encoding").empty() && toLower(headerOf(parts, "content-encoding")) != "identity";
}

std::string_view gatewayOf(const Parts& parts, std::string_view lower_page, int status)
{
    for (const auto& [name, value] : parts.headers) {
        // Cheap products last: a specific header after "Server: nginx" says more than that one.
        const auto product = gatewayOfHeader(name, toLower(value));
        if (!product.empty() && name != "server")
            return product;
    }
    const auto by_page = status >= 400 ? gatewayOfErrorPage(lower_page) : std::string_view();
    const auto by_server = gatewayOfHeader("server", toLower(headerOf(parts, "server")));
    return by_server.empty() ? by_page : by_server;
}

/// "HTTP/1.1 503 Service Unavailable"; false when it is nothing of the kind.
bool readStatusLine(std::string_view line, HttpReply& reply)
{
    if (!line.starts_with("HTTP/"))
        return false;
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos)
        return false;
    const auto status = parseInteger<int>(line.substr(blank + 1, 3));
    if (!status || *status < 100 || *status > 999)
        return false;
    reply.status = *status;
    reply.reason = cleanExcerpt(line.substr(std::min(line.size(), blank + 4)), longest_value);
    return true;
}

bool statesLimit(const HttpReply& reply, std::string_view lower_words)
{
    if (reply.status == 429)
        return true;
    if (reply.status != 503 && reply.status != 509)
        return false;
    constexpr std::string_view words[] = {"too many", "limit", "overloaded", "over capacity", "queue is full"};
    return std::ranges::any_of(words, [&](auto word) { return lower_words.find(word) != std::string_view::npos; });
}

} // namespace

std::optional<HttpReply> parseHttpReply(std::string_view bytes)
{
    const auto parts = split(bytes);
    HttpReply reply;
    if (!readStatusLine(parts.status_line, reply))
        return std::nullopt;
    reply.server = cleanExcerpt(headerOf(parts, "server"), longest_value);
    reply.via = cleanExcerpt(headerOf(parts, "via"), longest_value);
    const auto page = isCompressed(parts) ? std::string_view() : firstChunk(parts).substr(0, page_looked_at);
    const auto text = withoutMarkup(page);
    reply.excerpt = cleanExcerpt(text);
    reply.gateway = gatewayOf(parts, toLower(page), reply.status);
    const auto words = toLower(reply.reason + "\n" + text);
    if (reply.status >= 500) {
        reply.says_no_healthy_upstream = saysNoHealthyUpstream(words);
        reply.says_upstream_timeout = saysUpstreamTimeout(words);
        reply.says_upstream_unreachable = saysUpstreamUnreachable(words);
    }
    reply.states_limit = statesLimit(reply, words);
    return reply;
}

bool beginsLikeHttp(std::string_view bytes)
{
    constexpr std::string_view start = "HTTP/";
    return bytes.starts_with(start) || start.starts_with(bytes);
}

HttpProgress httpProgress(std::string_view bytes, std::size_t enough_page_bytes)
{
    if (headerEnd(bytes).first == std::string_view::npos)
        return bytes.size() >= longest_header ? HttpProgress::Enough : HttpProgress::InHeader;
    const auto parts = split(bytes);
    const auto length = parseInteger<std::size_t>(headerOf(parts, "content-length"));
    const bool last_chunk =
        parts.page.starts_with("0\r\n\r\n") || parts.page.find("\r\n0\r\n\r\n") != std::string_view::npos;
    if (parts.page.size() >= std::min(length.value_or(enough_page_bytes), enough_page_bytes) || last_chunk)
        return HttpProgress::Enough;
    return length ? HttpProgress::Promised : HttpProgress::OpenEnd;
}

} // namespace deadair
