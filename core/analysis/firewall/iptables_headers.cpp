// SPDX-License-Identifier: GPL-3.0-or-later
// Matches of iptables that look into the headers of TCP and IP.
#include "analysis/firewall/header_bits.h"
#include "analysis/firewall/iptables_comparisons.h"
#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
using Option = IptablesOption;

namespace
{
std::optional<std::uint64_t> tcpFlagBits(std::string_view list)
{
    std::uint64_t bits = 0;
    for (const auto& name : splitAt(list, ',')) {
        const auto bit = numberOfSymbol(Field::TcpFlags, toLower(name));
        if (name == "ALL")
            bits = 0x3f;
        else if (bit)
            bits |= *bit;
        else if (name != "NONE")
            return std::nullopt;
    }
    return bits;
}

std::optional<Statement> tcpFlags(const Option& option)
{
    if (option.values.size() != 2)
        return std::nullopt;
    const auto mask = tcpFlagBits(option.values[0]), wanted = tcpFlagBits(option.values[1]);
    if (!mask || !wanted)
        return std::nullopt;
    Key key{Field::TcpFlags, 0, {{BitOperation::Kind::And, Scalar::of(*mask)}}};
    return comparison(std::move(key), {Interval::point(Scalar::of(*wanted))}, option.negated);
}

} // namespace

std::optional<Statement> compareTcp(const Option& option)
{
    if (option.name == "--sport")
        return comparePorts(option, {Field::TcpSourcePort});
    if (option.name == "--dport")
        return comparePorts(option, {Field::TcpDestinationPort});
    if (option.name == "--tcp-flags")
        return tcpFlags(option);
    if (option.name == "--syn")
        return tcpFlags({"tcp", "--tcp-flags", option.negated, {"FIN,SYN,RST,ACK", "SYN"}});
    const auto kind = parseInteger<std::uint8_t>(option.value());
    if (option.name != "--tcp-option" || !kind)
        return std::nullopt;
    return comparison({Field::TcpOption, *kind, {}}, {Interval::point(Scalar::of(1))}, option.negated);
}

std::optional<Statement> compareLength(const Option& option, bool v4)
{
    auto range = portRange(option.value()); // written alike
    if (!range)
        return std::nullopt;
    constexpr std::uint64_t header = 40; // xt_length.c counts the IPv6 header, the field in the packet does not
    if (!v4) {
        range->first.low = std::max(range->first.low, header) - header;
        range->last.low = std::max(range->last.low, header) - header;
    }
    return comparison(keyOf(v4 ? Field::Length4 : Field::Length6), {*range}, option.negated);
}

std::optional<Statement> compareHops(const Option& option, bool v4)
{
    const auto value = parseInteger<std::uint8_t>(option.value());
    if (!value)
        return std::nullopt;
    Interval range = Interval::point(Scalar::of(*value));
    if (option.name.ends_with("-lt"))
        range = {{}, Scalar::of(*value == 0 ? 0 : *value - 1U)};
    else if (option.name.ends_with("-gt"))
        range = {Scalar::of(*value + 1U), Scalar::of(0xffff)};
    return comparison(keyOf(v4 ? Field::Ttl4 : Field::HopLimit6), {range}, option.negated);
}

/// DSCP (six bits) or the whole byte with a mask: "--dscp 0x0a", "--tos 0x10/0x3f".
std::optional<Statement> compareTrafficClass(const Option& option, bool v4)
{
    const auto of = v4 ? HeaderBits::Of::V4 : HeaderBits::Of::V6;
    const unsigned start = v4 ? 8 : 4;
    const auto parts = splitAt(option.value(), '/');
    const auto value = ruleNumber(parts[0]);
    const auto mask = parts.size() > 1 ? ruleNumber(parts[1]) : std::optional(0xffU);
    const bool is_dscp = option.name == "--dscp";
    if (!value || !mask || (!is_dscp && option.name != "--tos"))
        return std::nullopt;
    const HeaderBits bits{of, start, is_dscp ? 6U : 8U};
    Key key{Field::NetworkBits, bits.packed(), {{BitOperation::Kind::And, Scalar::of(*mask)}}};
    return comparison(std::move(key), {Interval::point(Scalar::of(*value))}, option.negated);
}

/// xt_ecn.c
std::optional<Statement> compareCongestion(const Option& option, bool v4)
{
    if (option.name == "--ecn-ip-ect") {
        const auto asked = ruleNumber(option.value());
        const HeaderBits bits{v4 ? HeaderBits::Of::V4 : HeaderBits::Of::V6, v4 ? 14U : 10U, 2};
        return asked ? std::optional<Statement>(comparison({Field::NetworkBits, bits.packed(), {}}, {Interval::point(Scalar::of(*asked))}, option.negated))
                     : std::nullopt;
    }
    if (option.name != "--ecn-tcp-cwr" && option.name != "--ecn-tcp-ece")
        return std::nullopt;
    auto match = comparison(keyOf(Field::TcpFlags), {Interval::point(Scalar::of(option.name == "--ecn-tcp-cwr" ? 128 : 64))}, false);
    match.compare = option.negated ? Match::Compare::NoBit : Match::Compare::AnyBit;
    return match;
}

} // namespace deadair::firewall
