// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/scopes.h"

#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall::windows
{
namespace
{

bool isAny(std::string_view text)
{
    const auto lower = toLower(text);
    return lower == "any" || lower == "*" || lower == "all";
}

std::optional<AddressSpan> spanOf(std::string_view text)
{
    const auto prefix_span = [](const IpPrefix& prefix) {
        const auto interval = Interval::of(prefix);
        return AddressSpan{toAddress(interval.first, prefix.address.family()), toAddress(interval.last, prefix.address.family())};
    };
    if (const auto prefix = IpPrefix::parse(text))
        return prefix_span(*prefix);
    if (const auto dash = text.find('-'); dash != std::string_view::npos) {
        const auto first = IpAddress::parse(trimmed(text.substr(0, dash))), last = IpAddress::parse(trimmed(text.substr(dash + 1)));
        if (first && last && first->family() == last->family() && *first <= *last)
            return AddressSpan{*first, *last};
        return std::nullopt;
    }
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = IpAddress::parse(text.substr(0, slash)), mask = IpAddress::parse(text.substr(slash + 1));
    const auto prefix = address && mask ? IpPrefix::ofMask(*address, *mask) : std::nullopt;
    return prefix ? std::optional(prefix_span(*prefix)) : std::nullopt;
}

template <class T> std::string listed(const Scope<T>& scope, std::string (*format)(const T&))
{
    std::string text;
    const auto add = [&text](const std::string& item) { text += (text.empty() ? "" : ",") + item; };
    for (const auto& value : scope.values)
        add(format(value));
    for (const auto& keyword : scope.keywords)
        add(keyword);
    return text;
}

std::string portText(const PortSpan& span)
{
    return span.low == span.high ? std::to_string(span.low) : std::to_string(span.low) + '-' + std::to_string(span.high);
}

std::string addressText(const AddressSpan& span)
{
    return span.first == span.last ? span.first.toString() : span.first.toString() + '-' + span.last.toString();
}

std::string protocolText(const std::optional<int>& protocol)
{
    if (!protocol)
        return "any protocol";
    return *protocol == 6 ? "TCP" : *protocol == 17 ? "UDP" : "protocol " + std::to_string(*protocol);
}

} // namespace

std::vector<std::string_view> splitList(std::string_view text)
{
    std::vector<std::string_view> items;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        if (const auto item = trimmed(text.substr(0, comma)); !item.empty())
            items.push_back(item);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return items;
}

void addPort(Scope<PortSpan>& scope, std::string_view text)
{
    if (text.empty() || isAny(text))
        return;
    scope.any = false;
    const auto dash = text.find('-');
    const auto low = parseInteger<std::uint16_t>(trimmed(text.substr(0, dash)));
    const auto high = dash == std::string_view::npos ? low : parseInteger<std::uint16_t>(trimmed(text.substr(dash + 1)));
    if (low && high && *low <= *high)
        scope.values.push_back({*low, *high});
    else
        scope.keywords.emplace_back(text);
}

void addAddress(Scope<AddressSpan>& scope, std::string_view text)
{
    if (text.empty() || isAny(text))
        return;
    scope.any = false;
    if (const auto span = spanOf(text))
        scope.values.push_back(*span);
    else
        scope.keywords.emplace_back(text);
}

Scope<PortSpan> parsePorts(std::string_view text)
{
    Scope<PortSpan> scope;
    for (const auto item : splitList(text))
        addPort(scope, item);
    return scope;
}

Scope<AddressSpan> parseAddresses(std::string_view text)
{
    Scope<AddressSpan> scope;
    for (const auto item : splitList(text))
        addAddress(scope, item);
    return scope;
}

std::optional<int> parseProtocol(std::string_view text, bool& known)
{
    known = true;
    const auto lower = toLower(trimmed(text));
    if (lower.empty() || isAny(lower) || lower == "256")
        return std::nullopt;
    const auto number = protocolNumber(lower);
    known = number.has_value();
    return number ? std::optional<int>(*number) : std::nullopt;
}

unsigned parseProfiles(std::string_view text)
{
    unsigned bits = 0;
    for (const auto item : splitList(text)) {
        const auto lower = toLower(item);
        bits |= isAny(lower) ? profile::all : 0;
        bits |= lower == "domain" ? profile::domain : lower == "private" ? profile::private_network : lower == "public" ? profile::public_network : 0;
        if (const auto number = parseInteger<unsigned>(lower))
            bits |= *number == 0 ? profile::all : *number & profile::all; // 0 is "Any" of Get-NetFirewallRule
    }
    return bits;
}

std::string textOf(const Rule& rule)
{
    auto text = std::string(rule.action == Action::Block ? "Block" : "Allow") + (rule.direction == Direction::In ? " in " : " out ") +
                protocolText(rule.protocol);
    const auto add = [&text](const char* what, const std::string& value) {
        if (!value.empty())
            text += std::string(", ") + what + ' ' + value;
    };
    add("local port", listed(rule.local_ports, portText));
    add("remote port", listed(rule.remote_ports, portText));
    add("local address", listed(rule.local_addresses, addressText));
    add("remote address", listed(rule.remote_addresses, addressText));
    add("program", rule.program);
    add("service", rule.service);
    return rule.name + ": " + text;
}

} // namespace deadair::firewall::windows
