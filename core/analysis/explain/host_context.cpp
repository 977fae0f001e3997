// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/host_context.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace deadair::explain_detail
{
namespace
{

constexpr int no = -100;
constexpr int sure = 50;
constexpr int strong = 40;
constexpr int likely = 30;
constexpr int weak = 10;

struct ContextWord {
    std::string_view text;
    int score;
};

/// What stands right before a host, quotes and brackets left out. The longest match counts, whatever the order.
constexpr ContextWord words_before[] = {
    // the remote end
    {"connect to", strong},
    {"connect", weak},
    {"connecting to", strong},
    {"connection to", strong},
    {"connected to", weak},
    {"connection with", strong},
    {"connection from", no},
    {"reconnect to", strong},
    {"failed connect to", strong},
    {"connect to host", strong},
    {"connect to server", strong},
    {"connect to server at", strong},
    {"connect to tcp", strong},
    {"connect to address", strong},
    {"connect to mysql server on", strong},
    {"connect to local mysql server on", strong},
    {"connect to host, port:", strong},
    {"connecting to server", strong},
    {"connection to server", strong},
    {"connection to server at", strong},
    {"connection to the server", strong},
    {"connection to host", strong},
    {"connection to broker", strong},
    {"connection to node", strong},
    {"connect call failed", strong},
    {"connect(2) for", strong},
    {"connect error to", strong},
    {"connection refused by", likely},
    {"connection reset by", likely},
    {"connection closed by", likely},
    {"closed by", likely},
    {"refused:", likely},
    {"timed out:", likely},
    {"timeout:", likely},
    {"dial tcp", strong},
    {"dial tcp4", strong},
    {"dial tcp6", strong},
    {"dial udp", strong},
    {"dialing", likely},
    {"dial", likely},
    {"econnrefused", sure},
    {"etimedout", sure},
    {"ehostunreach", sure},
    {"enetunreach", sure},
    {"econnreset", sure},
    {"eaddrnotavail", sure},
    {"enotfound", sure},
    {"eai_again", sure},
    {"lookup", sure},
    {"lookup of", strong},
    {"host lookup:", strong},
    {"resolve host", sure},
    {"resolve host:", sure},
    {"resolve hostname", sure},
    {"resolve host address", strong},
    {"resolve host address:", strong},
    {"resolve host name", strong},
    {"resolve address", strong},
    {"resolve the host", strong},
    {"resolve proxy:", strong},
    {"resolve:", likely},
    {"resolve", likely},
    {"resolving", likely},
    {"resolved:", likely},
    {"translate host name", sure},
    {"unknownhostexception:", sure},
    {"unknown host", sure},
    {"unknown host:", strong},
    {"mysql server host", sure},
    {"unable to resolve host", strong},
    {"getaddrinfo for", strong},
    {"getaddrinfo:", weak},
    {"no such host:", likely},
    {"host not found:", likely},
    {"host not found in upstream", strong},
    {"lookup failure for:", strong},
    {"bad address", likely},
    {"for name=", likely},
    {"name=", weak},
    {"remote name could not be resolved:", strong},
    {"upstream:", 60},
    {"ipv4#", strong},
    {"nfs: server", strong},
    {"pg_hba.conf entry for host", no},
    {"'@", no},
    {"ping:", strong},
    {"to_address,", likely},
    {"nfs: server", strong},
    {"ipv6#", strong},
    {"serverendpoint:", strong},
    {"expect string", no},
    {"running on host", strong},
    {"connection to the host", strong},
    {"connect to the host", strong},
    {"connecting to remote server", strong},
    {"connect to remote server", strong},
    {"upstream", likely},
    {"backend:", weak},
    {"backend", weak},
    {"=>", weak},
    {"tried:", strong},
    {"trying", likely},
    {"attempted address:", strong},
    {"attempted addresses:", strong},
    {"attempt to connect to", strong},
    {"attempting to connect to:", strong},
    {"trying to connect to", strong},
    {"to reach", likely},
    {"reach", likely},
    {"reaching", likely},
    {"unable to access", likely},
    {"could not access", likely},
    {"endpoint url:", strong},
    {"endpoint:", likely},
    {"endpoint", likely},
    {"request for", likely},
    {"request to", likely},
    {"requesting", likely},
    {"error sending request for url", strong},
    {"for url", likely},
    {"for url:", likely},
    {"for uri:", likely},
    {"uri:", likely},
    {"url:", likely},
    {"url", likely},
    {"url is", weak},
    {"url=", likely},
    {"uri=", likely},
    {"get", likely},
    {"post", likely},
    {"put", likely},
    {"head", likely},
    {"delete", likely},
    {"patch", likely},
    {"connect method to", likely},
    {"fetch", likely},
    {"fetching", likely},
    {"failed to fetch", likely},
    {"fetch failed", likely},
    {"download", likely},
    {"downloading", likely},
    {"download from", likely},
    {"retrieve the url:", likely},
    {"open tcp connection to", strong},
    {"opening socket to", strong},
    {"socket connection to server", strong},
    {"socket to", likely},
    {"server at", likely},
    {"server on", likely},
    {"server:", weak},
    {"server", weak},
    {"server=", likely},
    {"servers:", likely},
    {"server selection failed:", likely},
    {"ldap server", likely},
    {"broker", likely},
    {"broker:", likely},
    {"bootstrap broker", strong},
    {"bootstrap server", strong},
    {"host=", strong},
    {"host:", likely},
    {"host", likely},
    {"hosts:", likely},
    {"hostname=", likely},
    {"hostname:", likely},
    {"hostname", likely},
    {"computername:", weak},
    {"remote computer", likely},
    {"remote host", likely},
    {"remote address:", likely},
    {"remoteaddress:", weak},
    {"remote=", likely},
    {"raddr=", likely},
    {"address:", likely},
    {"address=", likely},
    {"address =", likely},
    {"address", weak},
    {"addr:", likely},
    {"addr=", likely},
    {"peer:", likely},
    {"peer=", likely},
    {"peer", weak},
    {"ipv4:", likely},
    {"ipv6:", likely},
    {"dns:///", likely},
    {"dialog to", likely},
    {"attempt to connect to", strong},
    {"connecting to [af_inet]", strong},
    {"[af_inet]", likely},
    {"[af_inet6]", likely},
    {"tcp connection with [af_inet]", strong},
    {"reply from", likely},
    {"response from", likely},
    {"answer from", likely},
    {"no response from", strong},
    {"communicating with", strong},
    {"communicate with", strong},
    {"communication with", strong},
    {"conversation with", strong},
    {"handshake with", strong},
    {"talking to", likely},
    {"contact", likely},
    {"contacting", likely},
    {"device:", likely},
    {"agent", weak},
    {"node", weak},
    {"ssh://", likely},
    {"rhost=", likely},
    {"h=", likely},
    {"target:", likely},
    {"target", weak},
    {"destination:", likely},
    {"dst=", likely},
    {"proxy:", likely},
    {"proxy", likely},
    {"to proxy", strong},
    {"via proxy", likely},
    {"proxyconnect tcp: dial tcp", 70},
    {"proxying request", no},
    {"verbindung zu", strong},
    {"verbindung mit", strong},
    {"verbindung zum server", strong},
    {"connexion à", strong},
    {"connexion au serveur", strong},
    {"connecter à", strong},
    {"conectar con", strong},
    {"conectar a", strong},
    {"conectar ao", strong},
    {"conexión con", strong},
    {"conexión a", strong},
    {"conexão com", strong},
    {"connettersi a", strong},
    {"connessione a", strong},
    {"подключиться к", strong},
    {"соединиться с", strong},
    {"к серверу", strong},
    {"连接到", strong},
    {"连接", likely},
    {"連線到", strong},
    {"connecter au", strong},
    {"connecter au serveur distant", strong},
    // another end
    {"client:", no},
    {"client", no},
    {"client ip:", no},
    {"remote_addr:", no},
    {"listen tcp", no},
    {"listen tcp4", no},
    {"listen tcp6", no},
    {"listen udp", no},
    {"listen", no},
    {"listening on", no},
    {"listening at", no},
    {"listening", no},
    {"listen on", no},
    {"eaddrinuse", no},
    {"eaddrinuse: address already in use", no},
    {"bind", no},
    {"bind to", no},
    {"binding to", no},
    {"bound to", no},
    {"started on", no},
    {"serving on", no},
    {"running on", no},
    {"running at", no},
    {"available on", no},
    {"from", no},
    {"from:", no},
    {"from source", no},
    {"source:", no},
    {"source", no},
    {"sourceaddress:", no},
    {"src=", no},
    {"src:", no},
    {"laddr=", no},
    {"local:", no},
    {"local=", no},
    {"local", no},
    {"local address:", no},
    {"localaddress=", no},
    {"nameserver", no},
    {"nameserver:", no},
    {"dns server", no},
    {"dns server:", no},
    {"resolver", no},
    {"resolver:", no},
    {"server: ", no},
    {"referer:", no},
    {"referrer:", no},
    {"origin:", no},
    {"origin", no},
    {"user-agent:", no},
    {"see", no},
    {"see:", no},
    {"visit", no},
    {"visit:", no},
    {"read", no},
    {"help at", no},
    {"details:", no},
    {"documentation:", no},
    {"more info:", no},
    {"more information:", no},
    {"more info at", no},
    {"more information at", no},
    {"refer to", no},
    {"check", -20},
    {"for more details:", no},
    {"report to", no},
    {"at", weak},
    {"to", 20},
    {"for", weak},
    {"on", weak},
    {"with", weak},
    {"in", -20},
    {"typo in", 50},
    {"by", weak},
    {"version", no},
    {"v", no},
    {"image", no},
    {"pulling", -20},
    {"rejected connection from", no},
    {"connection reset by peer [", no},
    {"accepted connection from", no},
    {"@", weak},
};

/// What stands right behind a host, ports and quotes left out.
constexpr ContextWord words_behind[] = {
    {"->", no},
    {": connect:", weak},
    {": connection refused", weak},
    {": i/o timeout", weak},
    {": no such host", weak},
    {"failed", weak},
    {"timed out", weak},
    {"refused", weak},
    {"is unreachable", weak},
    {"unreachable", weak},
    {"could not be resolved", strong},
    {"could not be reached", likely},
    {"took too long to respond", strong},
    {"refused to connect", strong},
    {"unexpectedly closed the connection", strong},
    {"didn't send any data", strong},
    {"not responding", likely},
    {"is not responding", likely},
    {"server ip address could not be found", strong},
    {"hung up", weak},
};

/// Pages that messages point to for help.
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

int scoreBefore(std::string_view lower, std::size_t begin)
{
    auto before = lower.substr(begin - std::min<std::size_t>(begin, 64), std::min<std::size_t>(begin, 64));
    const auto last = before.find_last_not_of(trimmings);
    before = before.substr(0, last == std::string_view::npos ? 0 : last + 1);
    // "/192.0.2.1:80", "tcp://host", "//server/share": the slash belongs to the host.
    while (!before.empty() && before.back() == '/')
        before.remove_suffix(1);
    const auto end = before.find_last_not_of(trimmings);
    before = before.substr(0, end == std::string_view::npos ? 0 : end + 1);
    const ContextWord* best = nullptr;
    for (const auto& word : words_before) {
        if (before.ends_with(word.text) && isWordBoundary(before, before.size() - word.text.size(), word.text) &&
            (best == nullptr || word.text.size() > best->text.size()))
            best = &word;
    }
    return best == nullptr ? 0 : best->score;
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
    for (const auto& word : words_behind) {
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
    const auto before = isArrowHead(message.lower, host.begin) ? strong : scoreBefore(message.lower, host.begin);
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
