// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/match.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::firewall::windows
{
namespace
{

/// Collects what must hold; the first thing that is not known is remembered.
class Requirements
{
public:
    void require(Truth truth, const std::string& why)
    {
        if (truth == Truth::Unknown && m_matching.why.empty())
            m_matching.why = why;
        m_matching.truth = both(m_matching.truth, truth);
    }
    [[nodiscard]] bool failed() const { return m_matching.truth == Truth::No; }
    [[nodiscard]] Matching result() const { return m_matching.truth == Truth::Unknown ? m_matching : Matching{m_matching.truth, {}}; }

private:
    Matching m_matching;
};

/// Ports that Windows gives to what a keyword names (IANA and RPC's dynamic range, from 49152 on).
Truth keywordHasPort(const std::string& keyword, std::uint16_t port)
{
    const auto name = toLower(keyword);
    if (name == "rpc-epmap" || name == "rpcepmap")
        return truthOf(port == 135);
    if (name.starts_with("iphttps"))
        return port == 443 ? Truth::Unknown : Truth::No;
    if (name == "rpc")
        return port >= 1024 ? Truth::Unknown : Truth::No;
    return Truth::Unknown;
}

Truth hasPort(const Scope<PortSpan>& scope, const std::optional<std::uint16_t>& port)
{
    if (scope.any)
        return Truth::Yes;
    if (!port) {
        const bool whole = std::ranges::any_of(scope.values, [](PortSpan s) { return s.low == 0 && s.high == 65535; });
        return whole ? Truth::Yes : Truth::Unknown;
    }
    Truth truth = Truth::No;
    for (const auto& span : scope.values)
        truth = either(truth, truthOf(span.low <= *port && *port <= span.high));
    for (const auto& keyword : scope.keywords)
        truth = either(truth, keywordHasPort(keyword, *port));
    return truth;
}

Truth isOneOf(const std::optional<std::vector<IpAddress>>& known, const IpAddress& address)
{
    return known ? truthOf(std::ranges::find(*known, address) != known->end()) : Truth::Unknown;
}

Truth onLocalSubnet(const Machine& machine, const IpAddress& address)
{
    if (!machine.addresses)
        return address.isLinkLocal() ? Truth::Yes : Truth::Unknown;
    return truthOf(std::ranges::any_of(*machine.addresses, [&](const IpPrefix& own) {
        return !own.address.isLoopback() && own.contains(address);
    }));
}

Truth keywordHasAddress(const std::string& keyword, const IpAddress& address, const Machine& machine, const Circumstances& circumstances)
{
    const auto name = toLower(keyword);
    if (name == "localsubnet4" || name == "localsubnet6")
        return both(truthOf(address.isV4() == name.ends_with('4')), onLocalSubnet(machine, address));
    if (name == "localsubnet")
        return onLocalSubnet(machine, address);
    if (name == "dns" || name == "dns4" || name == "dns6")
        return isOneOf(circumstances.dns_servers, address);
    if (name.starts_with("defaultgateway"))
        return isOneOf(circumstances.gateways, address);
    return Truth::Unknown;
}

Truth hasAddress(const Scope<AddressSpan>& scope, const std::optional<IpAddress>& end, const Machine& machine, const Circumstances& circumstances)
{
    if (scope.any)
        return Truth::Yes;
    if (!end)
        return Truth::Unknown;
    const auto& address = *end;
    Truth truth = Truth::No;
    for (const auto& span : scope.values)
        truth = either(truth, truthOf(span.first.family() == address.family() && span.first <= address && address <= span.last));
    for (const auto& keyword : scope.keywords)
        truth = either(truth, keywordHasAddress(keyword, address, machine, circumstances));
    return truth;
}

std::string fileName(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

/// Paths can hold variables ("%SystemRoot%\System32\svchost.exe"), which only this machine resolves.
Truth isProgram(const std::string& rule_path, const std::optional<std::string>& program)
{
    const auto wanted = toLower(rule_path);
    if (wanted.empty() || wanted == "any" || wanted == "*")
        return Truth::Yes;
    if (!program)
        return Truth::Unknown;
    const auto actual = toLower(*program);
    if (wanted.find('%') == std::string::npos)
        return truthOf(wanted == actual);
    const auto tail = wanted.substr(wanted.rfind('%') + 1);
    return actual.ends_with(tail) && fileName(actual) == fileName(wanted) ? Truth::Yes : Truth::No;
}

/// Packaged apps are kept in folders of their own.
Truth isPackage(const std::string& wanted, const std::optional<std::string>& program)
{
    if (wanted.empty())
        return Truth::Yes;
    if (!program)
        return Truth::Unknown;
    const auto path = toLower(*program);
    const bool packaged = path.find("\\windowsapps\\") != std::string::npos || path.find("\\systemapps\\") != std::string::npos;
    return packaged ? Truth::Unknown : Truth::No;
}

Truth isService(const std::string& wanted, const std::optional<std::string>& service)
{
    const auto name = toLower(wanted);
    if (name.empty() || name == "any")
        return Truth::Yes;
    if (!service)
        return Truth::Unknown;
    return name == "*" ? truthOf(!service->empty()) : truthOf(name == toLower(*service));
}

Truth isNamed(const std::vector<std::string>& wanted, const std::optional<std::string>& name)
{
    if (wanted.empty())
        return Truth::Yes;
    if (!name)
        return Truth::Unknown;
    return truthOf(std::ranges::any_of(wanted, [&](const std::string& one) { return toLower(one) == toLower(*name); }));
}

} // namespace

Ends endsOf(const Packet& packet, Direction direction)
{
    const auto source = packet.any_source ? std::nullopt : std::optional(packet.source);
    const auto destination = packet.any_destination ? std::nullopt : std::optional(packet.destination);
    const auto family = packet.destination.family();
    if (direction == Direction::In)
        return {destination, source, packet.destination_port, packet.source_port, packet.protocol, packet.in_interface, family};
    return {source, destination, packet.source_port, packet.destination_port, packet.protocol, packet.out_interface, family};
}

Matching matches(const Rule& rule, const Ends& ends, const Machine& machine, const Circumstances& circumstances)
{
    Requirements all;
    all.require(truthOf(!rule.protocol || *rule.protocol == ends.protocol), {});
    if (all.failed())
        return all.result();
    all.require(hasPort(rule.local_ports, ends.local_port), "the local port is not known, or what the rule's port keyword stands for");
    all.require(hasPort(rule.remote_ports, ends.remote_port), "the remote port is not known, or what the rule's port keyword stands for");
    all.require(hasAddress(rule.local_addresses, ends.local, machine, circumstances), "the local address is not known, or what the rule's keyword stands for");
    all.require(hasAddress(rule.remote_addresses, ends.remote, machine, circumstances), "the remote address is not known, or what the rule's keyword stands for");
    all.require(isProgram(rule.program, circumstances.program), "it applies to one program, and which one this is about is not known");
    all.require(isPackage(rule.package, circumstances.program), "it applies to one packaged app, and whether this is about it is not known");
    all.require(isService(rule.service, circumstances.service), "it applies to one service, and which one this is about is not known");
    all.require(isNamed(rule.interface_types, circumstances.interface_type), "the type of the interface is not known");
    all.require(isNamed(rule.interfaces, ends.interface), "the interface is not known");
    for (const auto& condition : rule.unknowable)
        all.require(Truth::Unknown, "it has a condition that a packet does not tell: " + condition);
    return all.result();
}

} // namespace deadair::firewall::windows
