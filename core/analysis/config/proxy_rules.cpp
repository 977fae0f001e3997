// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/config/proxy_rules.h"

#include "base/ip_address.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace deadair
{
namespace
{

struct Scheme {
    std::string_view written;
    std::string_view type;
    std::uint16_t port;
};
constexpr Scheme schemes[] = {{"http", "http", 1080},
                              {"https", "https", 443},
                              {"socks5", "socks5", 1080},
                              {"socks5h", "socks5", 1080},
                              {"socks", "socks5", 1080}};

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code =
            text[i] == '%' && i + 2 < text.size() ? parseInteger<unsigned>(text.substr(i + 1, 2), 16) : std::nullopt;
        if (code)
            i += 2;
        decoded += code ? static_cast<char>(*code) : text[i];
    }
    return decoded;
}

/// "host", "host:port", "[v6]:port", "v6"; false when the port is none.
bool splitHostPort(std::string_view text, std::string& host, std::optional<std::uint16_t>& port)
{
    std::string_view port_text;
    bool has_port = false;
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return false;
        host = text.substr(1, close - 1);
        has_port = text.substr(close + 1).starts_with(':');
        port_text = has_port ? text.substr(close + 2) : std::string_view();
    } else if (std::ranges::count(text, ':') == 1) {
        const auto colon = text.find(':');
        host = text.substr(0, colon);
        has_port = true;
        port_text = text.substr(colon + 1);
    } else {
        host = text;
    }
    if (!has_port)
        return true;
    port = parseInteger<std::uint16_t>(port_text);
    return port && *port != 0;
}

/// Lower case, without brackets, zone and the root's dot.
std::string comparableHost(std::string_view host)
{
    auto name = toLower(host.substr(0, host.find('%')));
    if (name.size() > 1 && name.back() == '.')
        name.pop_back();
    return name;
}

bool matchesEntry(std::string_view entry, const std::string& host, std::uint16_t port)
{
    if (entry == "*")
        return true;
    const auto address = IpAddress::parse(host);
    if (const auto range = IpPrefix::parse(entry))
        return address && range->contains(*address);
    std::string name;
    std::optional<std::uint16_t> only_port;
    if (!splitHostPort(entry, name, only_port) || (only_port && *only_port != port))
        return false;
    if (const auto range = IpPrefix::parse(name))
        return address && range->contains(*address);
    name = comparableHost(name);
    name.erase(0, name.starts_with("*.") ? 2 : name.starts_with('.') ? 1 : 0);
    return !name.empty() && (host == name || host.ends_with("." + name));
}

struct Setting {
    std::string variable;
    std::string value;
};

std::optional<Setting> firstSet(const std::map<std::string, std::string>& environment,
                                const std::vector<std::string>& variables)
{
    for (const auto& variable : variables) {
        const auto found = environment.find(variable);
        if (found != environment.end() && !trimmed(found->second).empty())
            return Setting{variable, std::string(trimmed(found->second))};
    }
    return std::nullopt;
}

} // namespace

Result<ProxySetting> parseProxyUrl(std::string_view text, std::string origin)
{
    auto rest = trimmed(text);
    const auto at_sign = rest.rfind('@');
    const auto scheme_end = rest.find("://");
    const auto shown = at_sign == std::string_view::npos ? rest : rest.substr(at_sign + 1);
    const auto malformed = [&](std::string why) {
        return Error{ErrorCode::Malformed, "proxy '" + std::string(shown.substr(0, 80)) + "' (" + origin + ")",
                     std::move(why)};
    };
    const auto scheme =
        scheme_end == std::string_view::npos ? std::string("http") : toLower(rest.substr(0, scheme_end));
    const auto* const known = std::ranges::find(schemes, scheme, &Scheme::written);
    if (known == std::end(schemes))
        return malformed("the scheme is none of http, https and socks5");
    ProxySetting setting;
    setting.origin = origin;
    setting.type = known->type;
    if (scheme_end != std::string_view::npos)
        rest.remove_prefix(scheme_end + 3);
    rest = rest.substr(0, rest.find_first_of("/?#"));
    if (const auto at = rest.rfind('@'); at != std::string_view::npos) {
        setting.credentials = percentDecoded(rest.substr(0, at));
        rest.remove_prefix(at + 1);
    }
    std::optional<std::uint16_t> port;
    if (!splitHostPort(rest, setting.host, port))
        return malformed("its port is not a number from 1 to 65535");
    const bool readable =
        std::ranges::all_of(setting.host, [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '/'; });
    const bool stray_colon = setting.host.find(':') != std::string::npos && !IpAddress::parse(setting.host);
    if (setting.host.empty() || !readable || stray_colon)
        return malformed("it has no host name; write http://host:port or socks5://host:port");
    setting.port = port.value_or(known->port);
    return setting;
}

bool bypassesProxy(std::string_view no_proxy, std::string_view host, std::uint16_t port)
{
    std::string list(no_proxy);
    std::ranges::replace(list, ',', ' ');
    const auto name = comparableHost(host);
    const auto entries = splitWords(list);
    return std::ranges::any_of(entries, [&](std::string_view entry) { return matchesEntry(entry, name, port); });
}

Result<std::optional<ProxySetting>> proxyFromEnvironment(const std::map<std::string, std::string>& environment,
                                                         std::string_view scheme, std::string_view host,
                                                         std::uint16_t port)
{
    std::vector<std::string> variables;
    if (scheme == "http")
        variables = {"http_proxy", "all_proxy", "ALL_PROXY"};
    else if (scheme == "https")
        variables = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    else
        variables = {"all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"};
    const auto set = firstSet(environment, variables);
    if (!set)
        return std::optional<ProxySetting>();
    auto setting = parseProxyUrl(set->value, "environment " + set->variable);
    if (!setting)
        return setting.error();
    const auto exceptions = firstSet(environment, {"no_proxy", "NO_PROXY"});
    const auto address = IpAddress::parse(host);
    const bool here = toLower(host) == "localhost" || (address && address->isLoopback());
    setting->bypassed = here || (exceptions && bypassesProxy(exceptions->value, host, port));
    return std::optional(*std::move(setting));
}

} // namespace deadair
