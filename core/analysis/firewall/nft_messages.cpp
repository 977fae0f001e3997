// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_messages.h"

#include "analysis/firewall/netlink_bytes.h"
#include "analysis/firewall/nft_bytecode.h"

#include <algorithm>
#include <unordered_map>

namespace deadair::firewall
{
namespace
{
using Attributes = NetlinkAttributes;

// linux/netfilter/nf_tables.h and nfnetlink.h
constexpr unsigned new_table = 0, new_chain = 3, new_rule = 6, new_set = 9, new_element = 12;
constexpr std::uint64_t table_dormant = 1, set_interval = 4, set_map = 8, element_end = 1, element_catch_all = 2;

struct FamilyName {
    unsigned number;
    std::string_view name;
};
constexpr FamilyName nft_families[] = {{1, "inet"}, {2, "ip"}, {3, "arp"}, {5, "netdev"}, {7, "bridge"}, {10, "ip6"}};

/// nftables' own numbers of types, of which a set's are put together six bits each.
struct SetType {
    std::uint64_t number;
    NftKind kind;
    std::size_t size;
};
constexpr SetType set_types[] = {{7, NftKind::Address4, 4}, {8, NftKind::Address6, 16},   {12, NftKind::Protocol, 1},
                                 {13, NftKind::Number, 2},  {19, NftKind::HostNumber, 4}, {41, NftKind::Name, 16}};

Error onlyNft(std::string what)
{
    return {ErrorCode::Unavailable, "read nf_tables' own messages", std::move(what)};
}

std::optional<Hook> hookOf(std::string_view family, std::uint64_t number)
{
    constexpr Hook usual[] = {Hook::Prerouting, Hook::Input,       Hook::Forward,
                              Hook::Output,     Hook::Postrouting, Hook::Ingress};
    constexpr Hook device[] = {Hook::Ingress, Hook::Egress};
    if (family == "netdev")
        return number < std::size(device) ? std::optional(device[number]) : std::nullopt;
    return number < std::size(usual) ? std::optional(usual[number]) : std::nullopt;
}

/// A set whose elements are still coming.
struct GrowingSet {
    std::vector<SetType> types; ///< empty: not readable
    bool interval = false;
    std::vector<std::pair<Scalar, bool>> ends; ///< of single intervals: a value, and whether an interval ends before it
};

class MessageReader final
{
public:
    explicit MessageReader(const std::vector<std::string>& told_elsewhere) : m_told_elsewhere(told_elsewhere) {}
    Result<RuleSet> read(std::string_view messages);

private:
    std::optional<Error> readOne(unsigned type, std::string_view family, Attributes data);
    void readTable(std::string_view family, Attributes data);
    void readChain(std::string_view family, Attributes data);
    void readSet(std::string_view family, Attributes data);
    void readElements(std::string_view family, Attributes data);
    bool readElement(Attributes element, GrowingSet& growing, Set& set);
    std::optional<Error> readRule(std::string_view family, Attributes data);
    void finishSets();
    static std::string path(std::string_view family, std::string_view table, std::string_view name)
    {
        return std::string(family).append("\n").append(table).append("\n").append(name);
    }
    static int find(const std::unordered_map<std::string, int>& names, const std::string& key)
    {
        const auto found = names.find(key);
        return found == names.end() ? -1 : found->second;
    }

    const std::vector<std::string>& m_told_elsewhere;
    RuleSet m_rules;
    std::unordered_map<std::string, std::int64_t> m_tables; ///< by path: the handle; -1 where it is table_dormant
    std::unordered_map<std::string, int> m_chains, m_sets;
    std::vector<GrowingSet> m_growing;
    bool m_finished = false;
};

void MessageReader::readTable(std::string_view family, Attributes data)
{
    const bool sleeps = (data.number(2).value_or(0) & table_dormant) != 0;
    m_tables[path(family, data.text(1), {})] = sleeps ? -1 : static_cast<std::int64_t>(data.number(4).value_or(0));
    if (family == "bridge")
        m_rules.notes.push_back("table bridge " + std::string(data.text(1)) +
                                " filters bridged frames, which are not considered");
}

void MessageReader::readChain(std::string_view family, Attributes data)
{
    Chain chain;
    chain.family = family;
    chain.table = data.text(1);
    chain.name = data.text(3);
    const auto table = m_tables[path(family, chain.table, {})];
    chain.registered =
        std::max<std::int64_t>(table, 0) << 31 | static_cast<std::int64_t>(data.number(2).value_or(0) & 0x7fffffff);
    if (const auto hook = data.find(4); hook && table >= 0) {
        const Attributes place(*hook);
        chain.hook = hookOf(family, place.number(1).value_or(99));
        chain.priority = static_cast<std::int32_t>(place.number(2).value_or(0));
        if (const auto device = place.text(3); !device.empty())
            chain.devices.emplace_back(device);
        Attributes(place.find(4).value_or(std::string_view())).forEach([&](unsigned, std::string_view name) {
            if (const std::string device(name.substr(0, name.find('\0')));
                std::ranges::find(chain.devices, device) == chain.devices.end())
                chain.devices.push_back(device);
        });
    }
    chain.policy = data.number(5).value_or(1) == 0 ? Target::Drop : Target::Accept;
    if (data.text(7) == "nat")
        chain.type = ChainType::Nat;
    else if (data.text(7) == "route")
        chain.type = ChainType::Route;
    m_chains[path(family, chain.table, chain.name)] = static_cast<int>(m_rules.chains.size());
    m_rules.chains.push_back(std::move(chain));
}

void MessageReader::readSet(std::string_view family, Attributes data)
{
    GrowingSet growing;
    const auto flags = data.number(3).value_or(0);
    growing.interval = (flags & set_interval) != 0;
    for (auto type = data.number(4).value_or(0); type != 0; type >>= 6) {
        const auto* const found = std::ranges::find(set_types, type & 0x3f, &SetType::number);
        if (found == std::end(set_types) || (flags & set_map) != 0) {
            growing.types.clear();
            break;
        }
        growing.types.insert(growing.types.begin(), *found);
    }
    Set set;
    set.name = data.text(2);
    set.elements = ElementIndex(growing.types.size());
    m_sets[path(family, data.text(1), set.name)] = static_cast<int>(m_rules.sets.size());
    m_rules.sets.push_back(std::move(set));
    m_growing.push_back(std::move(growing));
}

/// The value of NFTA_SET_ELEM_KEY or NFTA_SET_ELEM_KEY_END.
std::string_view keyBytes(Attributes element, unsigned type)
{
    const auto nested = element.find(type);
    return nested ? Attributes(*nested).find(1).value_or(std::string_view()) : std::string_view();
}

bool MessageReader::readElement(Attributes element, GrowingSet& growing, Set& set)
{
    constexpr unsigned key = 1, flags = 3, one_expression = 7, key_end = 10, expressions = 11;
    const auto flag_bits = element.number(flags).value_or(0);
    if (element.find(one_expression) || element.find(expressions) || (flag_bits & element_catch_all) != 0)
        return false;
    const auto first = keyBytes(element, key), last = element.find(key_end) ? keyBytes(element, key_end) : first;
    std::vector<Interval> cells;
    std::size_t at = 0;
    for (const auto& type : growing.types) {
        if (at + type.size > std::min(first.size(), last.size()))
            return false;
        const auto low = nftValue(first.substr(at, type.size), type.kind);
        const auto high = nftValue(last.substr(at, type.size), type.kind);
        if (!low || !high)
            return false;
        cells.push_back({low->first, high->last});
        at += (type.size + 3) & ~std::size_t{3};
    }
    if (growing.interval && growing.types.size() == 1)
        growing.ends.emplace_back(cells[0].first, (flag_bits & element_end) != 0);
    else
        set.elements.add(cells);
    return true;
}

void MessageReader::readElements(std::string_view family, Attributes data)
{
    const int number = find(m_sets, path(family, data.text(1), data.text(2)));
    if (number < 0)
        return;
    auto& growing = m_growing[static_cast<std::size_t>(number)];
    auto& set = m_rules.sets[static_cast<std::size_t>(number)];
    Attributes(data.find(3).value_or(std::string_view())).forEach([&](unsigned, std::string_view element) {
        if (!growing.types.empty() && !readElement(Attributes(element), growing, set))
            growing.types.clear();
    });
}

/// Intervals come as where they start and where the next value outside is; the last may have no end.
void addIntervals(GrowingSet& growing, Set& set)
{
    std::ranges::sort(growing.ends, [](const auto& a, const auto& b) {
        return std::pair(a.first, !a.second) < std::pair(b.first, !b.second);
    });
    std::optional<Scalar> start;
    for (const auto& [value, ends] : growing.ends) {
        if (ends && start) {
            auto last = value;
            if (last.low-- == 0)
                --last.high;
            const Interval interval{*start, last};
            set.elements.add(std::span(&interval, 1));
            start.reset();
        } else if (!ends) {
            start = value;
        }
    }
    if (start) {
        const Interval interval{*start, ~Scalar{}};
        set.elements.add(std::span(&interval, 1));
    }
}

void MessageReader::finishSets()
{
    if (std::exchange(m_finished, true))
        return;
    for (std::size_t i = 0; i < m_growing.size(); ++i) {
        addIntervals(m_growing[i], m_rules.sets[i]);
        m_growing[i].ends = {};
        m_rules.sets[i].elements.finish();
    }
}

std::optional<Error> MessageReader::readRule(std::string_view family, Attributes data)
{
    constexpr unsigned chain_name = 2, handle = 3, expressions = 4, userdata = 7;
    finishSets();
    const auto table = data.text(1);
    if (std::ranges::find(m_told_elsewhere, std::string(family) + ' ' + std::string(table)) != m_told_elsewhere.end())
        return std::nullopt;
    const int chain = find(m_chains, path(family, table, data.text(chain_name)));
    const auto comment = data.find(userdata).value_or(std::string_view());
    if (chain < 0)
        return onlyNft("a rule of a chain that is not there");
    NftCodeScope scope;
    scope.family = family;
    scope.sets = &m_rules.sets;
    scope.chain = [&](std::string_view name) { return find(m_chains, path(family, table, name)); };
    scope.set = [&](std::string_view name) {
        const int number = find(m_sets, path(family, table, name));
        return number < 0 || m_growing[static_cast<std::size_t>(number)].types.empty() ? -1 : number;
    };
    auto rule = readNftCode(data.find(expressions).value_or(std::string_view()), scope);
    if (!rule)
        return onlyNft("a rule of chain " + std::string(data.text(chain_name)));
    // Userdata: type, length, value; type 0 is the comment with its final zero.
    if (comment.size() > 2 && comment[0] == 0) {
        const auto text = comment.substr(2, static_cast<std::uint8_t>(comment[1]));
        rule->text += " comment \"" + std::string(text.substr(0, text.find('\0'))) + '"';
    }
    rule->handle = static_cast<int>(data.number(handle).value_or(0));
    auto& rules = m_rules.chains[static_cast<std::size_t>(chain)].rules;
    rule->number = static_cast<int>(rules.size()) + 1;
    rules.push_back(std::move(*rule));
    return std::nullopt;
}

std::optional<Error> MessageReader::readOne(unsigned type, std::string_view family, Attributes data)
{
    switch (type) {
    case new_table:
        readTable(family, data);
        break;
    case new_chain:
        readChain(family, data);
        break;
    case new_set:
        readSet(family, data);
        break;
    case new_element:
        readElements(family, data);
        break;
    case new_rule:
        return readRule(family, data);
    default:
        break;
    }
    return std::nullopt;
}

Result<RuleSet> MessageReader::read(std::string_view messages)
{
    std::optional<Error> wrong;
    const auto end = forEachNftMessage(messages, [&](unsigned type, unsigned number, Attributes data) {
        const auto* const family = std::ranges::find(nft_families, number, &FamilyName::number);
        if (!wrong && family != std::end(nft_families))
            wrong = readOne(type, family->name, data);
    });
    if (wrong)
        return *wrong;
    if (end != messages.size())
        return Error{ErrorCode::Malformed, "read nf_tables' own messages", "byte " + std::to_string(end) + ": the message does not fit"};
    finishSets();
    return std::move(m_rules);
}

} // namespace

Result<RuleSet> readNftMessages(std::string_view messages, const std::vector<std::string>& told_elsewhere)
{
    return MessageReader(told_elsewhere).read(messages);
}

} // namespace deadair::firewall
