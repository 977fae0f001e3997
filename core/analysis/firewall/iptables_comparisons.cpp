// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/iptables_comparisons.h"

#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
using Compare = Match::Compare;

Match comparison(Key key, std::vector<Interval> values, bool negated)
{
    Match match;
    match.compare = negated ? Compare::NotIn : Compare::In;
    match.keys = {std::move(key)};
    match.values = std::move(values);
    return match;
}

Key keyOf(Field field)
{
    return {field, 0, {}};
}

std::optional<Statement> compareAddress(const IptablesOption& option, Field field)
{
    if (const auto prefix = IpPrefix::parse(option.value()))
        return comparison(keyOf(field), {Interval::of(*prefix)}, option.negated);
    const auto parts = splitAt(option.value(), '/');
    const auto base = IpAddress::parse(parts[0]), mask = IpAddress::parse(parts.back());
    if (!base || !mask || base->family() != mask->family())
        return std::nullopt;
    Key key{field, 0, {{BitOperation::Kind::And, Scalar::of(*mask)}}};
    return comparison(std::move(key), {Interval::point(Scalar::of(*base) & Scalar::of(*mask))}, option.negated);
}

std::optional<Interval> addressRange(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = IpAddress::parse(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : IpAddress::parse(text.substr(dash + 1));
    if (!first || !last)
        return std::nullopt;
    return Interval{Scalar::of(*first), Scalar::of(*last)};
}

std::optional<Interval> portRange(std::string_view text)
{
    const auto colon = text.find(':');
    const auto first_text = text.substr(0, colon);
    const auto last_text = colon == std::string_view::npos ? first_text : text.substr(colon + 1);
    const auto first = first_text.empty() ? std::optional<std::uint16_t>(0) : portNumber(first_text);
    const auto last = last_text.empty() ? std::optional<std::uint16_t>(65535) : portNumber(last_text);
    if (!first || !last || text.empty())
        return std::nullopt;
    return Interval{Scalar::of(*first), Scalar::of(*last)};
}

std::optional<Statement> comparePorts(const IptablesOption& option, std::vector<Field> fields)
{
    Match match;
    match.compare = option.negated ? Compare::NotIn : Compare::In;
    match.either = fields.size() > 1;
    for (const auto field : fields)
        match.keys.push_back(keyOf(field));
    for (const auto& part : splitAt(option.value(), ',')) {
        const auto range = portRange(part);
        if (!range)
            return std::nullopt;
        match.values.push_back(*range);
    }
    return match;
}

std::optional<Statement> compareBits(const IptablesOption& option, Field field)
{
    std::uint64_t bits = 0;
    for (const auto& name : splitAt(option.value(), ',')) {
        auto nft_name = toLower(name);
        std::ranges::replace(nft_name, '_', '-');
        const auto bit = numberOfSymbol(field, nft_name);
        if (!bit)
            return std::nullopt;
        bits |= *bit;
    }
    Match match = comparison(keyOf(field), {Interval::point(Scalar::of(bits))}, false);
    match.compare = option.negated ? Compare::NoBit : Compare::AnyBit;
    return match;
}

std::optional<Statement> compareSymbol(const IptablesOption& option, Field field)
{
    const auto value = numberOfSymbol(field, toLower(option.value()));
    const auto plain = value ? value : parseInteger<std::uint64_t>(option.value());
    if (!plain)
        return std::nullopt;
    return comparison(keyOf(field), {Interval::point(Scalar::of(*plain))}, option.negated);
}

} // namespace deadair::firewall
