// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/iptables_comparisons.h"
#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{
using Compare = Match::Compare;
using Option = IptablesOption;

std::optional<Statement> protocol(const Option& option)
{
    const auto asked = protocolNumber(option.value());
    if (option.value() == "all" || asked == 0)
        return comparison(keyOf(Field::L4Protocol), {{{}, ~Scalar{}}}, option.negated);
    if (!asked)
        return std::nullopt;
    return comparison(keyOf(Field::L4Protocol), {Interval::point(Scalar::of(*asked))}, option.negated);
}

Statement interface(const Option& option, Field field)
{
    return comparison(keyOf(field), {Interval::ofName(option.value(), '+')}, option.negated);
}

std::optional<Statement> conntrack(const Option& option, bool v4)
{
    if (option.name == "--ctstate" || option.name == "--state")
        return compareBits(option, Field::CtStateXt);
    if (option.name == "--ctdir")
        return compareSymbol(option, Field::CtDirection);
    if (option.name == "--ctproto")
        return compareSymbol(option, Field::CtProtocol);
    if (option.name == "--ctorigsrc")
        return compareAddress(option, v4 ? Field::CtSource4 : Field::CtSource6);
    if (option.name == "--ctorigdst")
        return compareAddress(option, v4 ? Field::CtDestination4 : Field::CtDestination6);
    if (option.name == "--ctorigsrcport")
        return comparePorts(option, {Field::CtSourcePort});
    if (option.name == "--ctorigdstport")
        return comparePorts(option, {Field::CtDestinationPort});
    if (option.name == "--ctreplsrc")
        return compareAddress(option, v4 ? Field::CtReplySource4 : Field::CtReplySource6);
    if (option.name == "--ctrepldst")
        return compareAddress(option, v4 ? Field::CtReplyDestination4 : Field::CtReplyDestination6);
    if (option.name == "--ctreplsrcport")
        return comparePorts(option, {Field::CtReplySourcePort});
    if (option.name == "--ctrepldstport")
        return comparePorts(option, {Field::CtReplyDestinationPort});
    return option.name == "--ctstatus" ? compareBits(option, Field::CtStatus) : std::nullopt;
}

std::optional<Statement> mark(const Option& option, Field field)
{
    const auto parts = splitAt(option.value(), '/');
    const auto value = ruleNumber(parts[0]);
    const auto mask = parts.size() > 1 ? ruleNumber(parts[1]) : std::optional<std::uint32_t>(0xffffffff);
    if (option.name != "--mark" || !value || !mask)
        return std::nullopt;
    Key key{field, 0, {{BitOperation::Kind::And, Scalar::of(*mask)}}};
    return comparison(std::move(key), {Interval::point(Scalar::of(*value))}, option.negated);
}

std::optional<Statement> owner(const Option& option)
{
    const bool is_user = option.name == "--uid-owner";
    if (option.name == "--socket-exists")
        return comparison(keyOf(Field::UserId), {{{}, ~Scalar{}}}, option.negated);
    if (!is_user && option.name != "--gid-owner")
        return std::nullopt;
    const auto field = is_user ? Field::UserId : Field::GroupId;
    const auto parts = splitAt(option.value(), '-');
    const auto one = [&](const std::string& text) -> std::optional<std::uint64_t> {
        const auto plain = parseInteger<std::uint32_t>(text);
        return plain ? std::optional<std::uint64_t>(*plain) : numberOfSymbol(field, text);
    };
    const auto first = one(parts[0]), last = one(parts.back());
    if (!first || !last || parts.size() > 2)
        return std::nullopt;
    auto match = comparison(keyOf(field), {{Scalar::of(*first), Scalar::of(*last)}}, option.negated);
    match.matches_missing = option.negated; // xt_owner.c: without a socket only what is negated matches
    return match;
}

/// Over IPv6 "unicast" says what kind of address it is, local or not, and adds to "local" (xt_addrtype.c, match_type6).
void adaptTypesToV6(std::vector<Interval>& values)
{
    using namespace address_type;
    const auto plain = Interval::point(Scalar::of(unicast));
    const auto erased = std::erase(values, plain);
    if (erased > 0 && values.empty())
        values = {plain, Interval::point(Scalar::of(local)), Interval::point(Scalar::of(anycast))};
}

std::optional<Statement> addressType(const Option& option, bool v4)
{
    if (option.name != "--src-type" && option.name != "--dst-type")
        return std::nullopt;
    const auto field = option.name == "--src-type" ? Field::SourceType : Field::DestinationType;
    std::vector<Interval> values;
    for (const auto& name : splitAt(option.value(), ',')) {
        const auto value = numberOfSymbol(field, toLower(name));
        if (!value)
            return std::nullopt;
        values.push_back(Interval::point(Scalar::of(*value)));
    }
    if (!v4)
        adaptTypesToV6(values);
    return comparison(keyOf(field), std::move(values), option.negated);
}

std::optional<Statement> ipset(const Option& option, const IptablesScope& scope)
{
    if (option.name != "--match-set" || option.values.size() != 2)
        return std::nullopt;
    Match match;
    match.compare = option.negated ? Compare::NotIn : Compare::In;
    for (const auto& member : scope.ipset_members(option.values[0])) { // a list of sets: in one of them
        if (!scope.ipset_members(member).empty())
            return std::nullopt; // the kernel has no lists of lists
        auto one = ipset({option.module, option.name, false, {member, option.values[1]}}, scope);
        if (!one)
            return std::nullopt;
        match.any.push_back(std::get<Match>(std::move(*one)));
    }
    if (!match.any.empty())
        return match;
    match.matches_missing = option.negated; // ip_set_test(): what cannot be looked up is not in the set
    match.set = scope.ipset(option.values[0]);
    match.keys = match.set < 0 ? std::vector<Key>{} : scope.ipset_keys(option.values[0], option.values[1]);
    return match.keys.empty() ? std::nullopt : std::optional<Statement>(match);
}

std::optional<Statement> device(const Option& option)
{
    const auto parts = splitAt(option.value(), '/');
    const auto field = option.name == "--src-group" ? Field::DeviceGroupIn : Field::DeviceGroupOut;
    const auto number = ruleNumber(parts[0]);
    const auto group = number ? std::optional<std::uint64_t>(*number) : numberOfSymbol(field, parts[0]);
    const auto mask = parts.size() > 1 ? ruleNumber(parts[1]) : std::optional(0xffffffffU);
    if (!group || !mask)
        return std::nullopt;
    Key key{field, 0, {{BitOperation::Kind::And, Scalar::of(*mask)}}};
    return comparison(std::move(key), {Interval::point(Scalar::of(*group))}, option.negated);
}

/// xt_physdev.c: a packet that no bridge port is known of matches only what is negated.
Statement physicalDevice(const Option& option)
{
    auto match = comparison(keyOf(Field::PhysicalDevice), {{Scalar::of(1), Scalar::of(2)}}, option.negated);
    match.matches_missing = option.negated;
    return match;
}

/// A header that a handshake packet does not have; where it is asked for, nothing matches, negated or not.
Statement absentHeader()
{
    return comparison(keyOf(Field::OfExtension), {{{}, ~Scalar{}}}, false);
}

std::optional<Statement> basic(const Option& option, bool v4)
{
    if (option.name == "-s" || option.name == "-d")
        return compareAddress(option, option.name == "-s" ? (v4 ? Field::Source4 : Field::Source6)
                                                          : (v4 ? Field::Destination4 : Field::Destination6));
    if (option.name == "-p")
        return protocol(option);
    if (option.name == "-i" || option.name == "-o")
        return interface(option, option.name == "-i" ? Field::InterfaceIn : Field::InterfaceOut);
    if (option.name != "-f")
        return std::nullopt;
    constexpr std::uint64_t offset = 0x1fff;
    Key key{Field::FragmentOffset4, 0, {{BitOperation::Kind::And, Scalar::of(offset)}}};
    return comparison(std::move(key), {Interval::point({})}, !option.negated);
}

std::optional<Statement> ofModule(const Option& option, const IptablesScope& scope)
{
    const bool v4 = scope.family == IpAddress::Family::V4;
    const auto& module = option.module;
    if (module.empty())
        return basic(option, v4);
    if (module == "tcp")
        return compareTcp(option);
    if (module == "udp" && (option.name == "--sport" || option.name == "--dport"))
        return comparePorts(option, {option.name == "--sport" ? Field::UdpSourcePort : Field::UdpDestinationPort});
    if (module == "multiport" && option.name == "--sports")
        return comparePorts(option, {Field::SourcePort});
    if (module == "multiport" && option.name == "--dports")
        return comparePorts(option, {Field::DestinationPort});
    if (module == "multiport" && option.name == "--ports")
        return comparePorts(option, {Field::SourcePort, Field::DestinationPort});
    if (module == "conntrack" || module == "state")
        return conntrack(option, v4);
    if (module == "mark" || module == "connmark")
        return mark(option, module == "mark" ? Field::Mark : Field::CtMark);
    if (module == "owner")
        return owner(option);
    if (module == "mac" && option.name == "--mac-source")
        return compareSymbol(option, Field::MacSource);
    if (module == "addrtype")
        return addressType(option, v4);
    if (module == "length" && option.name == "--length")
        return compareLength(option, v4);
    if (module == "ttl" || module == "hl")
        return compareHops(option, v4);
    if (module == "pkttype" && option.name == "--pkt-type")
        return compareSymbol(option, Field::PacketType);
    if (module == "set")
        return ipset(option, scope);
    if (module == "dscp" || module == "tos")
        return compareTrafficClass(option, v4);
    if (module == "ecn")
        return compareCongestion(option, v4);
    if (module == "tcpmss" && option.name == "--mss") {
        const auto range = portRange(option.value()); // written alike
        return range ? std::optional<Statement>(comparison(keyOf(Field::TcpMss), {*range}, option.negated))
                     : std::nullopt;
    }
    if (module == "devgroup")
        return device(option);
    if (module == "physdev")
        return physicalDevice(option);
    if (module == "ah" || module == "esp" || module == "dccp" || module == "sctp" || module == "mh" || module == "rt" ||
        module == "frag" || module == "hbh" || module == "dst" || module == "srh")
        return absentHeader();
    if (module == "helper") {
        auto match = comparison(keyOf(Field::CtHelper), {Interval::point(Scalar::of(1))}, option.negated);
        match.matches_missing = option.negated; // xt_helper.c: no connection expected it
        return match;
    }
    if (module == "connlabel" && option.name == "--label")
        return comparison(keyOf(Field::CtLabel), {{Scalar::of(1), ~Scalar{}}}, option.negated);
    if (module == "iprange") {
        const auto range = addressRange(option.value());
        const bool source = option.name == "--src-range";
        const auto field =
            v4 ? (source ? Field::Source4 : Field::Destination4) : (source ? Field::Source6 : Field::Destination6);
        if (range)
            return comparison(keyOf(field), {*range}, option.negated);
    }
    return std::nullopt;
}

std::string whyUnknown(const std::string& module)
{
    constexpr std::string_view rates[] = {"limit", "hashlimit", "connlimit", "quota", "recent", "rateest", "connbytes"};
    if (std::ranges::find(rates, module) != std::end(rates))
        return "it depends on earlier packets";
    if (module == "statistic")
        return "it depends on chance";
    if (module == "set")
        return "the content of the ipset is not known";
    return module == "time" ? "it depends on the time of day" : "what it compares is not known";
}

/// rpfilter says with its options how it asks, not what for.
std::optional<Statement> reversePath(const IptablesRule& rule, const std::string& module)
{
    bool inverted = false, loose = false, with_mark = false;
    for (const auto& option : rule.options) {
        inverted = inverted || (option.module == module && option.name == "--invert");
        with_mark = with_mark || (option.module == module && option.name == "--validmark");
        loose = loose || (option.module == module && (option.name == "--loose" || option.name == "--accept-local"));
    }
    if (loose)
        return std::nullopt;
    return comparison({Field::ReversePath, with_mark ? 1U : 0U, {}}, {Interval::point(Scalar::of(1))}, inverted);
}

/// `-m recent --set` only remembers, and its other options say how; --rcheck, --update and --remove ask.
bool isRecentSet(const Option& option)
{
    constexpr std::string_view asks[] = {"--rcheck", "--update", "--remove"};
    return option.module == "recent" && !option.negated && std::ranges::find(asks, option.name) == std::end(asks);
}

/// Options that only say how the module works, or that a reader of the rule has seen already.
bool saysNothing(const Option& option)
{
    if (option.module == "comment" || (option.module == "rpfilter" && !option.name.empty()))
        return true;
    if (option.module == "nfacct" || isRecentSet(option))
        return true;
    constexpr std::string_view needs_no_option[] = {
        "tcp",      "udp",      "icmp",      "icmp6",     "comment",   "addrtype",  "owner", "mac",
        "mark",     "connmark", "conntrack", "state",     "multiport", "iprange",   "set",   "length",
        "pkttype",  "ttl",      "hl",        "limit",     "hashlimit", "dscp",      "tos",   "tcpmss",
        "devgroup", "physdev",  "helper",    "connlabel", "recent",    "connlimit", "quota", "statistic",
        "time",     "u32",      "bpf",       "string",    "connbytes", "policy",    "realm", "cpu",
        "ecn",      "osf",      "rateest",   "cgroup",    "cluster",   "dccp",      "sctp"};
    if (option.name.empty())
        return std::ranges::find(needs_no_option, option.module) != std::end(needs_no_option);
    return option.module == "addrtype" && option.name.starts_with("--limit-iface");
}

} // namespace

void readIptablesMatches(const IptablesRule& rule, const IptablesScope& scope, std::vector<Statement>& into)
{
    const bool one_interface = std::ranges::any_of(rule.options, [](const Option& option) {
        return option.module == "addrtype" && option.name.starts_with("--limit-iface");
    });
    for (const auto& option : rule.options) {
        if (saysNothing(option))
            continue;
        auto statement = option.module == "rpfilter" ? reversePath(rule, option.module) : ofModule(option, scope);
        if (!statement)
            statement = Unknowable{option.text(), whyUnknown(option.module)};
        if (auto* match = std::get_if<Match>(&*statement); match && option.module == "addrtype")
            match->keys[0].argument = one_interface ? 1 : 0;
        into.push_back(std::move(*statement));
    }
}

} // namespace deadair::firewall
