// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/iptables_words.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

/// Targets after which the packet goes on, unchanged in all that rules can look at here.
constexpr std::string_view targets_without_effect[] = {"LOG",     "NFLOG",   "ULOG",        "AUDIT", "TRACE",     "CHECKSUM",
                                               "RATEEST", "SECMARK", "CONNSECMARK", "LED",   "IDLETIMER", "TEE"};

/// Targets that change what later rules may look at, to what is not followed.
struct Changing {
    std::string_view target;
    Field field;
};
constexpr Changing changing[] = {
    {"TTL", Field::Ttl4},        {"HL", Field::HopLimit6},          {"DSCP", Field::NetworkBits},
    {"TOS", Field::NetworkBits}, {"TCPMSS", Field::TcpMss},         {"TCPOPTSTRIP", Field::TcpOption},
    {"ECN", Field::TcpFlags},    {"CLASSIFY", Field::MetaPriority}, {"HMARK", Field::Mark}};

Go simply(Target target)
{
    return {target, -1, {}, false, 0, 0};
}

const IptablesOption* find(const IptablesRule& rule, std::string_view name)
{
    const auto found = std::ranges::find(rule.target_options, name, &IptablesOption::name);
    return found == rule.target_options.end() ? nullptr : &*found;
}

/// "VALUE/MASK"; without a mask all bits.
std::optional<std::pair<std::uint32_t, std::uint32_t>> masked(std::string_view text)
{
    const auto slash = text.find('/');
    const auto value = ruleNumber(text.substr(0, slash));
    const auto mask = slash == std::string_view::npos ? std::optional(0xffffffffU) : ruleNumber(text.substr(slash + 1));
    if (!value || !mask)
        return std::nullopt;
    return std::pair(*value, *mask);
}

Scalar inverted(std::uint32_t mask)
{
    return Scalar::of(~mask);
}

ValueSource constant(std::uint32_t value)
{
    return {{{Field::Constant, value, {}}}, -1};
}

Statement setMark(Field to, const IptablesRule& rule)
{
    if (const auto* option = find(rule, "--set-xmark"))
        if (const auto parts = masked(option->value()))
            return Assign{to, inverted(parts->second), constant(parts->first)};
    if (const auto* option = find(rule, "--set-mark"))
        if (const auto parts = masked(option->value()))
            return Assign{to, inverted(parts->second | parts->first), constant(parts->first)};
    if (const auto* option = find(rule, "--and-mark"))
        if (const auto bits = ruleNumber(option->value()))
            return Assign{to, Scalar::of(*bits), constant(0)};
    if (const auto* option = find(rule, "--or-mark"))
        if (const auto bits = ruleNumber(option->value()))
            return Assign{to, inverted(*bits), constant(*bits)};
    if (const auto* option = find(rule, "--xor-mark"))
        if (const auto bits = ruleNumber(option->value()))
            return Assign{to, Scalar::of(0xffffffff), constant(*bits)};
    return Assign{to, {}, {{Key{}}, -1}};
}

Statement connectionMark(const IptablesRule& rule)
{
    const bool saves = find(rule, "--save-mark") != nullptr;
    if (!saves && !find(rule, "--restore-mark"))
        return setMark(Field::CtMark, rule);
    const auto mask = [&](std::string_view name, std::string_view short_name) {
        const auto* option = find(rule, name) ? find(rule, name) : find(rule, short_name);
        return option ? ruleNumber(option->value()).value_or(0xffffffff) : 0xffffffff;
    };
    const auto packet_mask = mask("--nfmask", "--mask"), ct_mask = mask("--ctmask", "--mask");
    const auto from = saves ? Field::Mark : Field::CtMark;
    const BitOperation selected{BitOperation::Kind::And, Scalar::of(saves ? packet_mask : ct_mask)};
    return Assign{
        saves ? Field::CtMark : Field::Mark, inverted(saves ? ct_mask : packet_mask), {{{from, 0, {selected}}}, -1}};
}

/// The kernel's names: "icmp-port-unreachable", "icmp6-adm-prohibited", "tcp-reset"; shown as nft has them.
std::string rejectName(const std::string& option)
{
    if (option == "tcp-reset" || option == "tcp-rst")
        return "tcp reset";
    if (option.starts_with("icmp6-"))
        return "icmpv6 " + (option == "icmp6-adm-prohibited" ? "admin-prohibited" : option.substr(6));
    return option.starts_with("icmp-") ? "icmp " + option.substr(5) : option;
}

Go queue(const IptablesRule& rule)
{
    Go go = simply(Target::Queue);
    go.bypass = find(rule, "--queue-bypass") != nullptr;
    if (const auto* one = find(rule, "--queue-num"))
        go.queue_first = go.queue_last = parseInteger<std::uint16_t>(one->value()).value_or(0);
    if (const auto* range = find(rule, "--queue-balance")) {
        const auto text = range->value();
        const auto colon = text.find(':');
        go.queue_first = parseInteger<std::uint16_t>(text.substr(0, colon)).value_or(0);
        go.queue_last = parseInteger<std::uint16_t>(text.substr(colon + 1)).value_or(65535);
    }
    return go;
}

ValueSource unclear()
{
    return {{Key{}}, -1};
}

ValueSource ofAddress(const IpAddress& address)
{
    const BitOperation whole{BitOperation::Kind::Or, Scalar::of(address)};
    return {{{Field::Constant, 0, {whole}}}, -1};
}

/// "1.2.3.4", "1.2.3.4:80", ":80", "1.2.3.4-1.2.3.9:80-90", "[2001:db8::1]:80".
void readDestination(std::string text, Nat& nat)
{
    std::string port;
    const auto bracket = text.rfind(']');
    const auto colon = text.rfind(':');
    const bool bare_v6 = bracket == std::string::npos && std::ranges::count(text, ':') > 1;
    if (colon != std::string::npos && !bare_v6 && (bracket == std::string::npos || colon > bracket)) {
        port = text.substr(colon + 1);
        text.resize(colon);
    }
    std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
    if (!text.empty()) {
        const auto address = IpAddress::parse(text);
        nat.address = address ? ofAddress(*address) : unclear();
    }
    if (!port.empty()) {
        const auto value = parseInteger<std::uint16_t>(port);
        nat.port = value ? constant(*value) : unclear();
    }
}

Nat translation(const IptablesRule& rule)
{
    Nat nat;
    nat.random_port = find(rule, "--random") || find(rule, "--random-fully");
    const auto read = [&](std::string_view name) {
        if (const auto* option = find(rule, name))
            readDestination(option->value(), nat);
    };
    if (rule.target == "SNAT") {
        nat.kind = Nat::Kind::Source;
        read("--to-source");
    } else if (rule.target == "MASQUERADE") {
        nat.kind = Nat::Kind::Masquerade;
        if (const auto* option = find(rule, "--to-ports"))
            readDestination(':' + option->value(), nat);
    } else if (rule.target == "REDIRECT") {
        nat.kind = Nat::Kind::Redirect;
        if (const auto* option = find(rule, "--to-ports"))
            readDestination(':' + option->value(), nat);
    } else if (rule.target == "DNAT") {
        read("--to-destination");
    } else { // NETMAP: to the same place in another network, source or destination by the hook
        nat.kind = Nat::Kind::Netmap;
        nat.address = unclear();
    }
    return nat;
}

/// xt_TPROXY drops the packet where no program takes it.
void readTransparentProxy(const IptablesRule& rule, std::vector<Statement>& into)
{
    into.emplace_back(Unknowable{"-j " + rule.target, "it depends on whether a program takes it"});
    into.emplace_back(simply(Target::Elsewhere));
}

bool readVerdict(const IptablesRule& rule, std::vector<Statement>& into)
{
    const auto& target = rule.target;
    if (target == "ACCEPT") {
        into.emplace_back(simply(Target::Accept));
    } else if (target == "DROP") {
        into.emplace_back(simply(Target::Drop));
    } else if (target == "RETURN") {
        into.emplace_back(simply(Target::Return));
    } else if (target == "QUEUE" || target == "NFQUEUE") {
        into.emplace_back(queue(rule));
    } else if (target == "REJECT") {
        Go go = simply(Target::Reject);
        const auto* option = find(rule, "--reject-with");
        go.reject_with = rejectName(option ? option->value() : "icmp-port-unreachable");
        into.emplace_back(std::move(go));
    } else {
        return false;
    }
    return true;
}

bool readChange(const IptablesRule& rule, std::vector<Statement>& into)
{
    const auto& target = rule.target;
    if (target == "MARK") {
        into.push_back(setMark(Field::Mark, rule));
    } else if (target == "CONNMARK") {
        into.push_back(connectionMark(rule));
    } else if (const auto* change = std::ranges::find(changing, target, &Changing::target);
               change != std::end(changing)) {
        into.emplace_back(Assign{change->field, {}, unclear()});
    } else if (target == "NOTRACK" || target == "CT") {
        if (target == "NOTRACK" || find(rule, "--notrack"))
            into.emplace_back(NoTrack{});
        else if (target == "CT")
            into.emplace_back(Assign{Field::CtZone, {}, unclear()});
    } else if (target == "DNAT" || target == "SNAT" || target == "REDIRECT" || target == "MASQUERADE" ||
               target == "NETMAP") {
        into.emplace_back(translation(rule));
    } else {
        return false;
    }
    return true;
}

} // namespace

void readIptablesTarget(const IptablesRule& rule, const IptablesScope& scope, std::vector<Statement>& into)
{
    const auto& target = rule.target;
    if (target.empty() || readVerdict(rule, into) || readChange(rule, into))
        return;
    if (std::ranges::find(targets_without_effect, target) != std::end(targets_without_effect))
        return;
    if (target == "SET") {
        const auto* option = find(rule, "--add-set") ? find(rule, "--add-set") : find(rule, "--del-set");
        const bool adds = option && option->name == "--add-set" && option->values.size() > 1;
        if (const int set = option ? scope.ipset(option->value()) : -1; set >= 0)
            into.emplace_back(SetUpdate{set, adds ? scope.ipset_keys(option->value(), option->values[1]) : std::vector<Key>()});
    } else if (const int chain = scope.chain(target); chain >= 0) {
        Go go = simply(rule.is_goto ? Target::Goto : Target::Jump);
        go.chain = chain;
        into.emplace_back(std::move(go));
    } else if (target == "TPROXY") {
        readTransparentProxy(rule, into);
    } else {
        into.emplace_back(Unknowable{"-j " + target, "the target is not known"});
        into.emplace_back(simply(Target::Elsewhere));
    }
}

} // namespace deadair::firewall
