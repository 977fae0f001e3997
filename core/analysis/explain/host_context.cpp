// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/host_context.h"

#include "analysis/explain/context_words.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace deadair::explain_detail
{
namespace
{

/// Pieces of the addresses of pages that messages point to for help.
constexpr std::string_view help_pages[] = {
    "curl.haxx.se",
    "curl.se/",
    "docs.",
    "/docs/",
    "/wiki/",
    "aka.ms",
    "go.microsoft.com",
    "learn.microsoft.com",
    "nodejs.org/",
    "help.",
    "support.",
    "wiki.",
    "stackoverflow.com",
    "readthedocs",
    "/issues/",
    "developer.",
    "/faq",
    "docs.gradle",
    "cwiki.",
    "errors.",
    "/help",
    "git-scm.com",
    "#troubleshooting",
    "fwlink",
    "man7.org",
    "pip.pypa.io",
    "/troubleshoot",
    "python.org/dev/peps",
    "bugs.",
    "www.postgresql.org/docs",
    "maven.apache.org/plugins",
    "urllib3.readthedocs",
    "schemas.",
    "www.w3.org",
    "xmlns",
    "man.openbsd",
    "react.dev",
    "/errors/",
    "mdn.",
    "www.rfc-editor",
};

constexpr std::string_view trimmings = " \"'`([{<\\*";

bool isWordBoundary(std::string_view text, std::size_t begin, std::string_view word)
{
    return begin == 0 || !isAlnum(word.front()) || !isAlnum(text[begin - 1]);
}

/// "//server/share" and "\\\\server\\share".
bool isShare(std::string_view lower, const HostToken& host)
{
    const auto ahead =
        lower.substr(host.begin - std::min<std::size_t>(host.begin, 3), std::min<std::size_t>(host.begin, 3));
    const bool slashes =
        (ahead.ends_with(" //") || ahead.ends_with("\"//") || ahead.ends_with("'//") || ahead == "//") &&
        startsAt(lower, host.end, "/");
    return slashes || (ahead.ends_with("\\\\") && startsAt(lower, host.end, "\\"));
}

/// "from" names this end of a connection, but the far end of a download.
bool isOriginOfDownload(std::string_view word, const HostToken& host)
{
    static constexpr std::string_view words[] = {"from", "from:", "source", "source:", "from source"};
    return host.form == HostToken::Form::Url && std::ranges::find(words, word) != std::end(words);
}

int scoreBefore(std::string_view lower, const HostToken& host)
{
    const auto begin = host.begin;
    auto before = lower.substr(begin - std::min<std::size_t>(begin, 64), std::min<std::size_t>(begin, 64));
    const auto last = before.find_last_not_of(trimmings);
    before = before.substr(0, last == std::string_view::npos ? 0 : last + 1);
    // "/192.0.2.1:80", "tcp://host", "//server/share": the slash belongs to the host.
    while (!before.empty() && before.back() == '/')
        before.remove_suffix(1);
    const auto end = before.find_last_not_of(trimmings);
    before = before.substr(0, end == std::string_view::npos ? 0 : end + 1);
    const ContextWord* best = nullptr;
    for (const auto& word : wordsBeforeHost()) {
        if (before.ends_with(word.text) && isWordBoundary(before, before.size() - word.text.size(), word.text) &&
            (best == nullptr || word.text.size() > best->text.size()))
            best = &word;
    }
    if (best == nullptr)
        return 0;
    return isOriginOfDownload(best->text, host) ? likely : best->score;
}

/// Access logs begin with the client: "192.0.2.7 - - [14/Sep/2019:…", "192.0.2.7:51523 [14/Sep/2019:…".
bool isAccessLogClient(std::string_view lower, std::size_t end)
{
    for (const std::string_view gap : {" - - [", " ["}) {
        const auto day = end + gap.size();
        if (startsAt(lower, end, gap) && day + 2 < lower.size() && isDigit(lower[day]) && lower[day + 2] == '/')
            return true;
    }
    return startsAt(lower, end, " - - ");
}

int scoreBehind(std::string_view lower, std::size_t end)
{
    if (startsAt(lower, end, "->") || startsAt(lower, end, " -> ") || isAccessLogClient(lower, end))
        return no;
    auto at = end;
    while (at < lower.size() && at < end + 8 &&
           (lower[at] == ' ' || lower[at] == '"' || lower[at] == '\'' || lower[at] == ')'))
        ++at;
    int best = 0;
    for (const auto& word : wordsBehindHost()) {
        if (startsAt(lower, at, word.text) && std::abs(word.score) > std::abs(best))
            best = word.score;
    }
    return best;
}

/// "at f (http://host/app.js:10:5)", "File "x.py", line 3", "at java.base/…(Net.java:1)": frames, not targets.
bool isStackFrame(const MessageText& message, const HostToken& host)
{
    const auto line = trimmed(lineAround(message, host.begin));
    if (line.starts_with("at ") && (line.ends_with(')') || line.find(".js:") != std::string_view::npos))
        return true;
    return line.starts_with("File \"");
}

bool isHelpPage(const MessageText& message, const HostToken& host)
{
    if (host.form != HostToken::Form::Url && host.form != HostToken::Form::Name)
        return false;
    const auto url = std::string_view(message.lower).substr(host.begin, host.end - host.begin);
    return std::ranges::any_of(help_pages, [&](auto page) { return url.find(page) != std::string_view::npos; });
}

/// B in "A->B"; not what follows an arrow drawn for the eye ("--> message").
bool isArrowHead(std::string_view lower, std::size_t begin)
{
    const auto ahead = trimmed(lower.substr(begin - std::min<std::size_t>(begin, 8), std::min<std::size_t>(begin, 8)));
    const auto arrow = ahead.rfind("->");
    if (arrow == std::string_view::npos || arrow == 0)
        return false;
    const auto between = ahead.substr(arrow + 2);
    const auto tail = trimmed(ahead.substr(0, arrow));
    return between.find_first_not_of(" /[") == std::string_view::npos && !tail.empty() && isDigit(tail.back());
}

/// "HEAD /index.html": a name behind a single slash is a path.
bool isPathPart(std::string_view text, const HostToken& host)
{
    return host.form == HostToken::Form::Name && host.begin > 1 && text[host.begin - 1] == '/' &&
           text[host.begin - 2] != '/';
}

/// nginx ends a line with the request's Host header; where it also names the upstream, that is the target.
bool isRequestHeader(const MessageText& message, const HostToken& host)
{
    const auto line = lineAround(message, host.begin);
    const auto ahead = std::string_view(message.text).substr(0, host.begin);
    return ahead.ends_with(", host: \"") && line.find("upstream: \"") != std::string_view::npos;
}

} // namespace

int contextScore(const MessageText& message, const HostToken& host)
{
    const auto before = isArrowHead(message.lower, host.begin) ? strong : scoreBefore(message.lower, host);
    const auto behind = scoreBehind(message.lower, host.end);
    if (isPathPart(message.text, host))
        return no;
    if (before <= not_remote || behind <= not_remote || isStackFrame(message, host) || isRequestHeader(message, host))
        return no;
    // The words "connect to" outweigh that an address looks like a page about errors.
    if (before < strong && isHelpPage(message, host))
        return no;
    return (isShare(message.lower, host) ? strong : before) + behind;
}

} // namespace deadair::explain_detail
