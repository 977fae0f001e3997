// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions are those of net/netfilter/nft_*.c; numbers from linux/netfilter/nf_tables.h.
#include "analysis/firewall/nft_bytecode.h"

#include "analysis/firewall/field_values.h"
#include "analysis/firewall/netlink_bytes.h"

#include <algorithm>
#include <array>

namespace deadair::firewall
{
namespace
{
using Attributes = NetlinkAttributes;
using Compare = Match::Compare;

/// What a register holds.
struct Loaded {
    Key key;
    NftKind kind = NftKind::Number;
    std::string text;
    std::size_t size = 0;           ///< bytes
    std::optional<Interval> masked; ///< a prefix's length as the interval of host bits; `key` compares networks
    std::uint64_t bits = 0;         ///< with a mask: the flags that are asked for
    std::string prefix;
};

struct Named {
    unsigned a = 0, b = 0, c = 0; ///< base, offset, length; or the meta key
    Field field = Field::Unknown;
    NftKind kind = NftKind::Number;
    std::string_view text;
};

constexpr Named v4_fields[] = {{1, 12, 4, Field::Source4, NftKind::Address4, "ip saddr"},
                               {1, 16, 4, Field::Destination4, NftKind::Address4, "ip daddr"},
                               {1, 9, 1, Field::Protocol4, NftKind::Protocol, "ip protocol"}};
constexpr Named v6_fields[] = {{1, 8, 16, Field::Source6, NftKind::Address6, "ip6 saddr"},
                               {1, 24, 16, Field::Destination6, NftKind::Address6, "ip6 daddr"},
                               {1, 6, 1, Field::NextHeader6, NftKind::Protocol, "ip6 nexthdr"}};
constexpr Named tcp_fields[] = {{2, 0, 2, Field::TcpSourcePort, NftKind::Number, "tcp sport"},
                                {2, 2, 2, Field::TcpDestinationPort, NftKind::Number, "tcp dport"}};
constexpr Named udp_fields[] = {{2, 0, 2, Field::UdpSourcePort, NftKind::Number, "udp sport"},
                                {2, 2, 2, Field::UdpDestinationPort, NftKind::Number, "udp dport"}};
constexpr Named any_fields[] = {{2, 0, 2, Field::SourcePort, NftKind::Number, "th sport"},
                                {2, 2, 2, Field::DestinationPort, NftKind::Number, "th dport"}};
constexpr Named meta_keys[] = {{3, 0, 4, Field::Mark, NftKind::HostNumber, "meta mark"},
                               {6, 0, 16, Field::InterfaceIn, NftKind::Name, "iifname"},
                               {7, 0, 16, Field::InterfaceOut, NftKind::Name, "oifname"},
                               {10, 0, 4, Field::UserId, NftKind::HostNumber, "meta skuid"},
                               {15, 0, 1, Field::NetfilterProtocol, NftKind::Family, "meta nfproto"},
                               {16, 0, 1, Field::L4Protocol, NftKind::Protocol, "meta l4proto"}};
constexpr Named ct_keys[] = {{0, 0, 4, Field::CtState, NftKind::State, "ct state"},
                             {3, 0, 4, Field::CtMark, NftKind::HostNumber, "ct mark"}};

struct NamedBit {
    std::uint64_t bit;
    std::string_view name;
};
constexpr NamedBit states[] = {{ct_bits::invalid, "invalid"},
                               {ct_bits::established, "established"},
                               {ct_bits::related, "related"},
                               {ct_bits::fresh, "new"},
                               {ct_bits::untracked, "untracked"}};

std::string stateText(std::uint64_t bits)
{
    std::string text;
    for (const auto& state : states)
        if ((bits & state.bit) != 0)
            text += (text.empty() ? "" : ",") + std::string(state.name);
    return text;
}

/// Follows one rule's code, register by register.
class CodeReader final
{
public:
    explicit CodeReader(const NftCodeScope& scope) : m_scope(scope)
    {
        if (scope.family == "ip")
            m_network = nfproto_v4;
        else if (scope.family == "ip6")
            m_network = nfproto_v6;
    }
    std::optional<Rule> read(std::string_view expressions);

private:
    struct Word {
        std::string text;
        std::uint64_t dependency = 0; ///< the protocol that it only makes sure of
        bool hidden = false;
    };

    bool readOne(std::string_view name, Attributes data);
    bool load(unsigned target, const Named* named);
    bool payload(Attributes data);
    bool meta(Attributes data);
    bool ct(Attributes data);
    bool bitwise(Attributes data);
    bool compare(Attributes data);
    bool range(Attributes data);
    bool lookUp(Attributes data);
    bool immediate(Attributes data);
    bool reject(Attributes data);
    bool counter(Attributes data);
    Loaded* loaded(std::uint64_t number);
    void add(Match match, std::string text, std::uint64_t dependency = 0);
    void hideDependency(std::uint64_t protocol);
    void noteDependency(const Loaded& from, const Match& match, unsigned operation, Word& word);

    const NftCodeScope& m_scope;
    Rule m_rule;
    std::vector<Word> m_words;
    std::array<std::optional<Loaded>, 24> m_registers; ///< by the number of the four bytes they start at
    std::uint64_t m_network = 0, m_transport = 0;      ///< what the rule made sure of
};

/// NFT_REG_1 to 4 are sixteen bytes, NFT_REG32_00 (8) and on four: the first four of one are 8, 12, 16 and 20.
unsigned registerNumber(std::uint64_t number)
{
    if (number >= 1 && number <= 4)
        return static_cast<unsigned>(4 + number * 4);
    return number >= 8 && number < 24 ? static_cast<unsigned>(number) : 0;
}

Loaded* CodeReader::loaded(std::uint64_t number)
{
    auto& found = m_registers[registerNumber(number)];
    return found ? &*found : nullptr;
}

void CodeReader::add(Match match, std::string text, std::uint64_t dependency)
{
    m_rule.statements.emplace_back(std::move(match));
    m_words.push_back({std::move(text), dependency, false});
}

/// nft does not show the comparison that only makes sure of a header that a later one names.
void CodeReader::hideDependency(std::uint64_t protocol)
{
    const auto found = std::ranges::find(m_words.rbegin(), m_words.rend(), protocol, &Word::dependency);
    if (found != m_words.rend())
        found->hidden = true;
}

bool CodeReader::load(unsigned target, const Named* named)
{
    if (target == 0 || named == nullptr)
        return false;
    Loaded value;
    value.key.field = named->field;
    value.kind = named->kind;
    value.text = named->text;
    value.size = named->c;
    m_registers[target] = std::move(value);
    return true;
}

template <std::size_t N> const Named* findNamed(const Named (&table)[N], unsigned a, unsigned b, unsigned c)
{
    const auto* const found =
        std::ranges::find_if(table, [&](const Named& one) { return one.a == a && one.b == b && one.c == c; });
    return found == std::end(table) ? nullptr : found;
}

template <std::size_t N> const Named* findNamed(const Named (&table)[N], std::uint64_t key)
{
    const auto* const found = std::ranges::find(table, key, &Named::a);
    return found == std::end(table) ? nullptr : found;
}

/// The address whose first `length` bytes are loaded: nft compares a prefix of whole bytes so, without a mask.
template <std::size_t N> const Named* findPrefixed(const Named (&table)[N], unsigned base, unsigned offset, unsigned length)
{
    const auto* const found = std::ranges::find_if(
        table, [&](const Named& one) { return one.a == base && one.b == offset && length > 0 && length < one.c; });
    return found == std::end(table) ? nullptr : found;
}

/// Of an address only the first `length` bytes count.
void limitToPrefix(Loaded& address, unsigned length)
{
    const auto bytes = static_cast<unsigned>(address.size);
    const unsigned host_bits = (bytes - length) * 8, low_bits = std::min(host_bits, 64U);
    const auto ones = [](unsigned count) { return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1; };
    address.masked = Interval{{}, Scalar{ones(host_bits - low_bits), ones(low_bits)}};
    address.prefix = '/' + std::to_string(length * 8);
}

bool CodeReader::payload(Attributes data)
{
    const auto number = [&](unsigned type) { return static_cast<unsigned>(data.number(type).value_or(0xffff)); };
    const unsigned base = number(2), offset = number(3), length = number(4);
    const Named* named = nullptr;
    if (base == 1 && m_network != 0) {
        named = m_network == nfproto_v4 ? findNamed(v4_fields, base, offset, length)
                                        : findNamed(v6_fields, base, offset, length);
        if (named == nullptr)
            named = m_network == nfproto_v4 ? findPrefixed(v4_fields, base, offset, length)
                                            : findPrefixed(v6_fields, base, offset, length);
        hideDependency(m_network);
    } else if (base == 2) {
        named = m_transport == ip_protocol::tcp   ? findNamed(tcp_fields, base, offset, length)
                : m_transport == ip_protocol::udp ? findNamed(udp_fields, base, offset, length)
                                                  : findNamed(any_fields, base, offset, length);
        hideDependency(m_transport == 0 ? ~std::uint64_t{0} : m_transport);
    }
    const auto target = registerNumber(data.number(1).value_or(0));
    if (data.find(5) || !load(target, named))
        return false;
    if (length < named->c)
        limitToPrefix(*m_registers[target], length);
    return true;
}

bool CodeReader::meta(Attributes data)
{
    return !data.find(3) &&
           load(registerNumber(data.number(1).value_or(0)), findNamed(meta_keys, data.number(2).value_or(~0ULL)));
}

bool CodeReader::ct(Attributes data)
{
    return !data.find(4) && !data.find(3) &&
           load(registerNumber(data.number(1).value_or(0)), findNamed(ct_keys, data.number(2).value_or(~0ULL)));
}

std::optional<std::string_view> dataValue(std::optional<std::string_view> nested)
{
    return nested ? Attributes(*nested).find(1) : std::nullopt;
}

/// A mask: of a prefix, or of flags (`ct state new,established` is "and the flags, not zero").
bool CodeReader::bitwise(Attributes data)
{
    auto* const from = loaded(data.number(1).value_or(0));
    const auto mask = dataValue(data.find(4)), exclusive = dataValue(data.find(5));
    const bool is_plain =
        data.number(6).value_or(0) == 0 && exclusive && exclusive->find_first_not_of('\0') == std::string_view::npos;
    if (!from || !mask || !is_plain ||
        registerNumber(data.number(2).value_or(0)) != registerNumber(data.number(1).value_or(0)))
        return false;
    if (from->kind == NftKind::State) {
        from->bits = nftHostNumber(*mask).value_or(0);
        return from->bits != 0;
    }
    if (from->kind != NftKind::Address4 && from->kind != NftKind::Address6)
        return false;
    int length = 0;
    bool ended = false;
    for (const char byte : *mask)
        for (int bit = 7; bit >= 0; --bit) {
            const bool set = (static_cast<std::uint8_t>(byte) >> bit & 1) != 0;
            if (set && ended)
                return false;
            ended = ended || !set;
            length += set ? 1 : 0;
        }
    const auto bits = nftValue(*mask, from->kind);
    if (!bits)
        return false;
    from->masked = Interval{{}, from->kind == NftKind::Address4 ? ~bits->first & Scalar::of(0xffffffff) : ~bits->first};
    from->prefix = '/' + std::to_string(length);
    return true;
}

constexpr std::string_view operators[] = {"", "!= ", "< ", "<= ", "> ", ">= "};

/// The values that `operation` of NFTA_CMP_OP compares equal; absent where that is not one interval.
std::optional<Interval> valuesOf(unsigned operation, Interval value)
{
    constexpr Scalar highest{~std::uint64_t{0}, ~std::uint64_t{0}};
    auto below = value.first, above = value.first;
    if (below.low-- == 0)
        --below.high;
    if (++above.low == 0)
        ++above.high;
    switch (operation) {
    case 0:
    case 1:
        return value;
    case 2:
        return value.first.isZero() ? std::nullopt : std::optional(Interval{{}, below});
    case 3:
        return Interval{{}, value.first};
    case 4:
        return Interval{above, highest};
    case 5:
        return Interval{value.first, highest};
    default:
        return std::nullopt;
    }
}

bool CodeReader::compare(Attributes data)
{
    const auto* const from = loaded(data.number(1).value_or(0));
    const auto operation = static_cast<unsigned>(data.number(2).value_or(99));
    const auto bytes = dataValue(data.find(3));
    if (!from || !bytes || operation > 5)
        return false;
    Match match;
    match.keys = {from->key};
    if (from->kind == NftKind::State) {
        if (from->bits == 0 || operation != 1 || nftHostNumber(*bytes) != std::uint64_t{0})
            return false;
        match.compare = Compare::AnyBit;
        match.values = {Interval::point(Scalar::of(from->bits))};
        add(std::move(match), from->text + ' ' + stateText(from->bits));
        return true;
    }
    std::string whole(*bytes);
    if (from->masked && whole.size() < from->size)
        whole.resize(from->size); // the host bits were not even compared
    const auto value = nftValue(whole, from->kind);
    const auto values = value ? valuesOf(operation, *value) : std::nullopt;
    if (!values || (operation > 1 && from->masked))
        return false;
    match.compare = operation == 1 ? Compare::NotIn : Compare::In;
    match.values = {from->masked ? Interval{values->first, values->first | from->masked->last} : *values};
    Word word{from->text + ' ' + std::string(operators[operation]) + nftValueText(*value, from->kind) + from->prefix, 0,
              false};
    // A range is two comparisons: "at least" and "at most".
    if (const auto lower = from->text + " >= ";
        operation == 3 && !m_words.empty() && m_words.back().text.starts_with(lower)) {
        word.text =
            from->text + ' ' + m_words.back().text.substr(lower.size()) + '-' + nftValueText(*value, from->kind);
        m_words.pop_back();
    }
    noteDependency(*from, match, operation, word);
    add(std::move(match), std::move(word.text), word.dependency);
    return true;
}

/// What the rest of the rule can rely on.
void CodeReader::noteDependency(const Loaded& from, const Match& match, unsigned operation, Word& word)
{
    if (operation != 0)
        return;
    const auto number = match.values[0].first.low;
    if (from.key.field == Field::NetfilterProtocol)
        m_network = word.dependency = number;
    else if (from.key.field == Field::L4Protocol)
        m_transport = word.dependency = number;
}

bool CodeReader::range(Attributes data)
{
    const auto* const from = loaded(data.number(1).value_or(0));
    const auto operation = data.number(2).value_or(99);
    const auto first_bytes = dataValue(data.find(3)), last_bytes = dataValue(data.find(4));
    if (!from || !first_bytes || !last_bytes || operation > 1 || from->masked || from->bits != 0)
        return false;
    const auto first = nftValue(*first_bytes, from->kind), last = nftValue(*last_bytes, from->kind);
    if (!first || !last)
        return false;
    Match match;
    match.keys = {from->key};
    match.compare = operation == 1 ? Compare::NotIn : Compare::In;
    match.values = {{first->first, last->first}};
    auto text = from->text + ' ' + std::string(operators[operation]) + nftValueText(match.values[0], from->kind);
    add(std::move(match), std::move(text));
    return true;
}

bool CodeReader::lookUp(Attributes data)
{
    const int number = m_scope.set(data.text(1));
    if (number < 0 || data.find(3))
        return false;
    const auto& set = (*m_scope.sets)[static_cast<std::size_t>(number)];
    Match match;
    match.set = number;
    match.compare = (data.number(5).value_or(0) & 1) != 0 ? Compare::NotIn : Compare::In;
    std::string text;
    auto at = registerNumber(data.number(2).value_or(0));
    for (std::size_t i = 0; i < set.elements.width(); ++i) {
        const auto* const part = at < m_registers.size() && m_registers[at] ? &*m_registers[at] : nullptr;
        if (!part || part->masked || part->bits != 0 || part->kind == NftKind::State)
            return false;
        match.keys.push_back(part->key);
        text += (text.empty() ? "" : " . ") + part->text;
        at += static_cast<unsigned>((part->size + 3) / 4);
    }
    const bool negated = match.compare == Compare::NotIn;
    add(std::move(match), text + (negated ? " != " : " ") +
                              (data.text(1).starts_with("__set") ? "{ … }" : '@' + std::string(data.text(1))));
    return true;
}

bool CodeReader::immediate(Attributes data)
{
    constexpr std::uint64_t none = 99;
    const Attributes verdict(Attributes(data.find(2).value_or(std::string_view())).find(2).value_or(std::string_view()));
    const auto code = static_cast<std::int32_t>(verdict.number(1).value_or(none));
    if (data.number(1).value_or(none) != 0)
        return false;
    Go go;
    std::string text;
    const auto name = verdict.text(2);
    switch (code) {
    case 0:
        go.target = Target::Drop;
        text = "drop";
        break;
    case 1:
        go.target = Target::Accept;
        text = "accept";
        break;
    case -5:
        go.target = Target::Return;
        text = "return";
        break;
    case -3:
    case -4:
        go.target = code == -3 ? Target::Jump : Target::Goto;
        go.chain = m_scope.chain(name);
        text = (go.target == Target::Jump ? "jump " : "goto ") + std::string(name);
        break;
    default:
        return false;
    }
    m_rule.statements.emplace_back(std::move(go));
    m_words.push_back({std::move(text), 0, false});
    return true;
}

/// A reset, or "port unreachable" of the packet's own version; the codes of the others nft knows.
bool CodeReader::reject(Attributes data)
{
    const auto type = data.number(1), code = data.number(2);
    Go go;
    go.target = Target::Reject;
    go.reject_with = type == std::uint64_t{1} ? "tcp reset" : "icmp port-unreachable";
    const bool is_port_unreachable = type == std::uint64_t{2} && code == std::uint64_t{1};
    if (type != std::uint64_t{1} && !is_port_unreachable)
        return false;
    m_words.push_back({type == std::uint64_t{1} ? "reject with tcp reset" : "reject", 0, false});
    m_rule.statements.emplace_back(std::move(go));
    return true;
}

bool CodeReader::counter(Attributes data)
{
    m_rule.packets = data.number(2);
    m_words.push_back({"counter", 0, false});
    return true;
}

bool CodeReader::readOne(std::string_view name, Attributes data)
{
    struct Reader {
        std::string_view name;
        bool (CodeReader::*read)(Attributes);
    };
    static constexpr Reader readers[] = {{"payload", &CodeReader::payload}, {"meta", &CodeReader::meta},
                                         {"ct", &CodeReader::ct},           {"bitwise", &CodeReader::bitwise},
                                         {"cmp", &CodeReader::compare},     {"range", &CodeReader::range},
                                         {"lookup", &CodeReader::lookUp},   {"immediate", &CodeReader::immediate},
                                         {"reject", &CodeReader::reject},   {"counter", &CodeReader::counter}};
    const auto* const reader = std::ranges::find(readers, name, &Reader::name);
    return reader != std::end(readers) && (this->*reader->read)(data);
}

std::optional<Rule> CodeReader::read(std::string_view expressions)
{
    bool readable = true;
    Attributes(expressions).forEach([&](unsigned, std::string_view element) {
        const Attributes expression(element);
        if (readable)
            readable = readOne(expression.text(1), Attributes(expression.find(2).value_or(std::string_view())));
    });
    if (!readable)
        return std::nullopt;
    for (const auto& word : m_words)
        if (!word.hidden)
            m_rule.text += (m_rule.text.empty() ? "" : " ") + word.text;
    return std::move(m_rule);
}

} // namespace

std::optional<Rule> readNftCode(std::string_view expressions, const NftCodeScope& scope)
{
    return CodeReader(scope).read(expressions);
}

} // namespace deadair::firewall
