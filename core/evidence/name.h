// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence about the name: hosts file, resolvers one by one, the system's own look-up, proxies.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"
#include "evidence/service.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

/// A line of the hosts file that gives the target's name an address.
struct HostsEntry {
    static constexpr std::string_view kind = "hosts_entry";
    std::string path;
    int line = 0;
    std::string name;
    IpAddress address;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("path", self.path), visit("line", self.line), visit("name", self.name), visit("address", self.address);
    }
};

/// The resolvers that this machine is configured to ask, in order.
struct ResolverSettings {
    static constexpr std::string_view kind = "resolver_settings";
    std::string origin; ///< file or service that they were read from
    std::vector<Endpoint> servers;
    std::vector<std::string> search;
    int timeout_s = 5;
    int attempts = 2;
    bool edns = false; ///< the system's questions carry an OPT record (RFC 6891)

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("origin", self.origin), visit("servers", self.servers), visit("search", self.search);
        visit("timeout_s", self.timeout_s), visit("attempts", self.attempts), visit("edns", self.edns);
    }
};

enum class DnsResult { Answered, TimedOut, Unreachable, Malformed };

/// What one resolver answered to one question.
struct DnsAnswer {
    static constexpr std::string_view kind = "dns_answer";
    Endpoint server;
    std::string name;
    std::string type; ///< "A" or "AAAA"
    DnsResult result = DnsResult::TimedOut;
    std::string rcode; ///< IANA's name where answered: "NOERROR", "NXDOMAIN", "SERVFAIL", "REFUSED", …
    std::vector<IpAddress> addresses;
    std::vector<std::string> aliases; ///< CNAME chain in order
    std::optional<std::int64_t> ttl_s; ///< the smallest of the answer's
    std::int64_t duration_us = 0;
    bool contrast = false; ///< asked without EDNS, as the system would not, once its way of asking had met silence
    std::string error; ///< of one that is unreachable: the name of the errno that sending to it fails with at once, if it does

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("server", self.server), visit("name", self.name), visit("type", self.type), visit("result", self.result);
        visit("rcode", self.rcode), visit("addresses", self.addresses), visit("aliases", self.aliases);
        visit("ttl_s", self.ttl_s), visit("duration_us", self.duration_us);
        visit("contrast", self.contrast), visit("error", self.error);
    }
};

/// What getaddrinfo() answers, as the application would see it.
struct NameLookup {
    static constexpr std::string_view kind = "name_lookup";
    std::string name;
    std::string error; ///< empty: it worked; else "EAI_NONAME", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "timed_out"
    std::vector<IpAddress> addresses;
    std::int64_t duration_us = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("name", self.name), visit("error", self.error), visit("addresses", self.addresses);
        visit("duration_us", self.duration_us);
    }
};

/// A proxy that applies (or would apply) to the target.
struct ProxySetting {
    static constexpr std::string_view kind = "proxy_setting";
    std::string origin; ///< "option", "environment HTTPS_PROXY", "system"
    std::string type;   ///< "http", "https", "socks5"
    std::string host;
    std::uint16_t port = 0;
    bool bypassed = false; ///< an exception (NO_PROXY) sends this target past it
    std::string credentials; ///< "user:password" to log in with; never written anywhere

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("origin", self.origin), visit("type", self.type), visit("host", self.host), visit("port", self.port);
        visit("bypassed", self.bypassed);
    }
};

enum class ProxyResult { Tunnel, Denied, Error, NotResolved, Refused, TimedOut, Unreachable, Closed, NoReply, NotAProxy };

/// One attempt to reach the target through the proxy (CONNECT, RFC 9110 9.3.6; SOCKS5, RFC 1928).
struct ProxyConnect {
    static constexpr std::string_view kind = "proxy_connect";
    std::string host;
    std::uint16_t port = 0;
    std::optional<IpAddress> address;
    std::string target; ///< "host:port" asked for
    ProxyResult result = ProxyResult::TimedOut;
    int status = 0;     ///< HTTP status or SOCKS reply code
    std::string reason; ///< the proxy's own words, cut and cleaned
    std::optional<TlsHandshake> tls; ///< with the target, inside the tunnel; its address and port are the proxy's
    std::int64_t duration_us = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("host", self.host), visit("port", self.port), visit("address", self.address), visit("target", self.target);
        visit("result", self.result), visit("status", self.status), visit("reason", self.reason), visit("tls", self.tls);
        visit("duration_us", self.duration_us);
    }
};

template <>
struct EnumNames<DnsResult> {
    static constexpr std::pair<DnsResult, std::string_view> table[] = {
        {DnsResult::Answered, "answered"}, {DnsResult::TimedOut, "timed_out"}, {DnsResult::Unreachable, "unreachable"},
        {DnsResult::Malformed, "malformed"}};
};

template <>
struct EnumNames<ProxyResult> {
    static constexpr std::pair<ProxyResult, std::string_view> table[] = {
        {ProxyResult::Tunnel, "tunnel"}, {ProxyResult::Denied, "denied"}, {ProxyResult::Error, "error"},
        {ProxyResult::NotResolved, "not_resolved"}, {ProxyResult::Refused, "refused"},
        {ProxyResult::TimedOut, "timed_out"}, {ProxyResult::Unreachable, "unreachable"},
        {ProxyResult::Closed, "closed"}, {ProxyResult::NoReply, "no_reply"}, {ProxyResult::NotAProxy, "not_a_proxy"}};
};

} // namespace deadair
