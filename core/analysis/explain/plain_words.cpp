// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/plain_words.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace deadair::explain_detail
{

bool isPlainWord(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "the",       "ipv4",     "ipv6",        "af_inet",   "af_inet6",    "socketexception",
        "foreign",   "dem",      "der",         "den",       "die",         "das",
        "ein",       "einem",    "zum",         "zur",       "le",          "la",
        "les",       "au",       "aux",         "un",        "une",         "el",
        "los",       "las",      "al",          "il",        "lo",          "os",
        "ao",        "um",       "uma",         "het",       "een",         "de",
        "du",        "des",      "serveur",     "servidor",  "npm",         "a",
        "an",        "server",   "host",        "upstream",  "proxy",       "any",
        "all",       "your",     "this",        "that",      "it",          "remote",
        "url",       "port",     "failed",      "timed",     "error",       "was",
        "is",        "has",      "cluster",     "peer",      "broker",      "node",
        "local",     "daemon",   "service",     "on",        "to",          "by",
        "with",      "for",      "at",          "from",      "in",          "of",
        "and",       "or",       "not",         "no",        "name",        "address",
        "addresses", "http",     "https",       "tcp",       "connection",  "timeout",
        "refused",   "could",    "can",         "cannot",    "unable",      "website",
        "site",      "internet", "network",     "target",    "destination", "socket",
        "client",    "request",  "response",    "another",   "one",         "some",
        "data",      "user",     "external",    "internal",  "repository",  "mirror",
        "index",     "package",  "tls",         "ssl",       "dns",         "because",
        "while",     "during",   "after",       "before",    "when",        "establish",
        "i",         "we",       "you",         "dial",      "lookup",      "connect",
        "get",       "post",     "hostname",    "none",      "null",        "nil",
        "undefined", "unknown",  "localhost:",  "websocket", "lost",        "closed",
        "open",      "resolve",  "resolved",    "server.",   "windows",     "linux",
        "exception", "broken",   "interrupted", "reset",     "aborted",     "its",
        "their",     "our",      "other",       "git",       "github",      "method",
        "code",      "stream",   "pool",        "which",     "servers",     "hosts",
        "nodes",     "peers",    "brokers",     "clients",   "slaves",      "replicas",
        "mon",       "tue",      "wed",         "thu",       "fri",         "sat",
        "sun",       "jan",      "feb",         "mar",       "apr",         "jun",
        "jul",       "aug",      "sep",         "oct",       "nov",         "dec"};
    return std::ranges::find(words, toLower(word)) != std::end(words);
}

bool isServiceKind(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "database",   "db",        "mysql",    "redis",      "postgres",  "mongodb", "mongo",         "docker",
        "api",        "kafka",     "rabbitmq", "sql",        "oracle",    "ldap",    "elasticsearch", "smtp",
        "imap",       "ssh",       "mqtt",     "gateway",    "zookeeper", "consul",  "vault",         "etcd",
        "kubernetes", "cassandra", "influxdb", "postgresql", "mariadb",   "backend", "registry",      "master",
        "slave",      "replica",   "web",      "app"};
    return std::ranges::find(words, toLower(word)) != std::end(words);
}

bool isFileOrField(std::string_view word)
{
    static constexpr auto extensions = std::to_array<std::string_view>(
        {".go",   ".js",   ".ts",  ".py",  ".rb",    ".java", ".cpp",  ".cc",  ".c",      ".h",      ".hpp",
         ".rs",   ".php",  ".pl",  ".pm",  ".ex",    ".exs",  ".erl",  ".kt",  ".scala",  ".cs",     ".tsx",
         ".jsx",  ".mjs",  ".cjs", ".lua", ".swift", ".dart", ".html", ".sh",  ".yml",    ".yaml",   ".json",
         ".xml",  ".conf", ".log", ".tf",  ".m",     ".mm",   ".vue",  ".sql", ".groovy", ".gradle", ".jar",
         ".sock", ".txt",  ".css", ".zig", ".clj",   ".vb",   ".exe",  ".dll", ".so"});
    static constexpr auto words = std::to_array<std::string_view>(
        {"line",     "code",      "errno",    "error",       "errorcode",  "status",  "statuscode", "pid",
         "tid",      "port",      "id",       "col",         "column",     "exit",    "attempt",    "attempts",
         "retry",    "retries",   "count",    "size",        "length",     "level",   "thread",     "main",
         "timeout",  "elapsed",   "duration", "total",       "time",       "ms",      "http",       "https",
         "tcp",      "udp",       "err",      "msg",         "no",         "number",  "index",      "row",
         "page",     "step",      "version",  "v",           "msgid",      "seq",     "ttl",        "rc",
         "ret",      "result",    "state",    "event",       "eventid",    "uid",     "gid",        "class",
         "severity", "native",    "left",     "remaining",   "connection", "socket",  "fd",         "process",
         "at",       "failed",    "failure",  "warning",     "warn",       "info",    "debug",      "fatal",
         "trace",    "exception", "reason",   "response",    "date",       "utc",     "gmt",        "cause",
         "limit",    "node",      "server",   "client",      "host",       "address", "addr",       "task",
         "worker",   "anonymous", "internal", "native_code", "eval",       "age",     "uptime",     "rev",
         "build",    "offset",    "pos",      "latest"});
    const auto lower = toLower(word);
    return std::ranges::any_of(extensions, [&](auto extension) { return lower.ends_with(extension); }) ||
           std::ranges::find(words, lower) != words.end();
}

} // namespace deadair::explain_detail
