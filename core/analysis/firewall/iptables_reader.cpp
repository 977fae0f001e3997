// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/iptables_reader.h"

#include "analysis/firewall/ipset_reader.h"
#include "analysis/firewall/iptables_words.h"
#include "base/text.h"

#include <algorithm>
#include <unordered_map>

namespace deadair::firewall
{
namespace
{

constexpr int source_nat_priority = 100; // linux/netfilter_ipv4.h: NF_IP_PRI_NAT_SRC

struct BuiltIn {
    std::string_view table;
    int priority; ///< linux/netfilter_ipv4.h
    std::vector<std::string_view> chains;
};

const std::vector<BuiltIn>& builtIns()
{
    static const std::vector<BuiltIn> tables = {
        {"raw", -300, {"PREROUTING", "OUTPUT"}},
        {"mangle", -150, {"PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"}},
        {"nat", -100, {"PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"}},
        {"filter", 0, {"INPUT", "FORWARD", "OUTPUT"}},
        {"security", 50, {"INPUT", "FORWARD", "OUTPUT"}}};
    return tables;
}

std::optional<Hook> hookOf(std::string_view chain)
{
    if (chain == "PREROUTING")
        return Hook::Prerouting;
    if (chain == "INPUT")
        return Hook::Input;
    if (chain == "FORWARD")
        return Hook::Forward;
    if (chain == "OUTPUT")
        return Hook::Output;
    return chain == "POSTROUTING" ? std::optional(Hook::Postrouting) : std::nullopt;
}

/// "[12:3456]": packets and bytes.
std::optional<std::uint64_t> packetsOf(std::string_view counters)
{
    if (!counters.starts_with('[') || !counters.ends_with(']'))
        return std::nullopt;
    return parseInteger<std::uint64_t>(counters.substr(1, counters.find(':') - 1));
}

class IptablesReader final
{
public:
    IptablesReader(IpAddress::Family family, std::string_view ipsets) : m_family(family), m_ipsets(readIpSets(ipsets))
    {
    }

    Result<RuleSet> read(std::string_view text);

private:
    std::optional<std::string> readLine(std::string_view line);
    std::optional<std::string> readTable(std::string_view name);
    std::optional<std::string> readChain(const std::vector<std::string_view>& words);
    std::optional<std::string> readRule(std::string_view line);
    void readComment(std::string_view line);
    int addChain(const std::string& name, Target policy, bool is_base);
    [[nodiscard]] int findChain(const std::string& name) const;
    [[nodiscard]] IptablesScope scope();
    int ipset(const std::string& name);

    IpAddress::Family m_family;
    std::map<std::string, IpSet> m_ipsets;
    std::map<std::string, int> m_set_numbers;
    RuleSet m_rules;
    std::string m_table;
    bool m_open = false, m_nft_variant = false;
    std::unordered_map<std::string, int> m_chains; ///< by "table chain"
};

int IptablesReader::findChain(const std::string& name) const
{
    const auto found = m_chains.find(m_table + ' ' + name);
    return found == m_chains.end() ? -1 : found->second;
}

int IptablesReader::addChain(const std::string& name, Target policy, bool is_base)
{
    if (const int known = findChain(name); known >= 0)
        return known;
    Chain chain;
    chain.backend = m_family == IpAddress::Family::V4 ? Backend::Iptables : Backend::Ip6tables;
    chain.family = m_family == IpAddress::Family::V4 ? "ip" : "ip6";
    chain.in_nftables = m_nft_variant;
    chain.table = m_table;
    chain.name = name;
    chain.policy = policy;
    const auto built_in = std::ranges::find(builtIns(), m_table, &BuiltIn::table);
    if (is_base && built_in != builtIns().end()) {
        chain.hook = hookOf(name);
        chain.priority = built_in->priority;
        if (m_table == "nat")
            chain.type = ChainType::Nat;
        if (m_table == "security" && m_nft_variant)
            chain.priority = 150; // as xtables_ipv4[] in iptables/nft.c has it
        if (m_table == "nat" && (name == "INPUT" || name == "POSTROUTING"))
            chain.priority = source_nat_priority;
        else if (m_table == "mangle" && name == "OUTPUT")
            chain.type = ChainType::Route;
    }
    m_rules.chains.push_back(std::move(chain));
    const int number = static_cast<int>(m_rules.chains.size()) - 1;
    m_chains.emplace(m_table + ' ' + name, number);
    return number;
}

int IptablesReader::ipset(const std::string& name)
{
    if (const auto known = m_set_numbers.find(name); known != m_set_numbers.end())
        return known->second;
    const auto found = m_ipsets.find(name);
    if (found == m_ipsets.end())
        return -1;
    m_rules.sets.push_back(found->second.set);
    return m_set_numbers[name] = static_cast<int>(m_rules.sets.size()) - 1;
}

IptablesScope IptablesReader::scope()
{
    IptablesScope scope;
    scope.family = m_family;
    scope.chain = [this](const std::string& name) { return findChain(name); };
    scope.ipset = [this](const std::string& name) { return ipset(name); };
    scope.ipset_keys = [this](const std::string& name, const std::string& directions) {
        return ipSetKeys(m_ipsets.at(name), directions);
    };
    scope.ipset_members = [this](const std::string& name) {
        const auto found = m_ipsets.find(name);
        return found == m_ipsets.end() ? std::vector<std::string>() : found->second.members;
    };
    return scope;
}

std::optional<std::string> IptablesReader::readTable(std::string_view name)
{
    if (m_open)
        return "the table \"" + m_table + "\" before it is not closed by COMMIT";
    m_table = std::string(name);
    m_open = true;
    if (m_nft_variant)
        m_rules.stands_for.push_back((m_family == IpAddress::Family::V4 ? "ip " : "ip6 ") + m_table);
    return std::nullopt;
}

/// ":NAME POLICY [packets:bytes]"; a chain of the user's own has the policy "-".
std::optional<std::string> IptablesReader::readChain(const std::vector<std::string_view>& words)
{
    if (!m_open)
        return "a chain outside of a table";
    if (words.size() < 2 || words[0].size() < 2)
        return "a chain without a policy";
    const auto policy = words[1] == "DROP" ? Target::Drop : Target::Accept;
    const int number = addChain(std::string(words[0].substr(1)), policy, words[1] != "-");
    if (words.size() > 2)
        m_rules.chains[static_cast<std::size_t>(number)].policy_packets = packetsOf(words[2]);
    return std::nullopt;
}

std::optional<std::string> IptablesReader::readRule(std::string_view line)
{
    if (!m_open)
        return "a rule outside of a table";
    Rule rule;
    if (line.starts_with('[')) {
        const auto end = std::min(line.find(']'), line.size() - 1);
        rule.packets = packetsOf(line.substr(0, end + 1));
        line = trimmed(line.substr(end + 1));
    }
    auto words = splitIptablesLine(line);
    if (!words)
        return "a quote that does not end";
    if (words->size() < 2 || (*words)[0] != "-A")
        return "\"" + std::string(line.substr(0, 40)) + "\" is no line of iptables-save";
    const int chain = findChain((*words)[1]);
    if (chain < 0)
        return "the chain \"" + (*words)[1] + "\" is not declared";
    words->erase(words->begin(), words->begin() + 2);
    const auto parts = takeApart(*words);
    readIptablesMatches(parts, scope(), rule.statements);
    readIptablesTarget(parts, scope(), rule.statements);
    rule.text = std::string(line);
    auto& rules = m_rules.chains[static_cast<std::size_t>(chain)].rules;
    rule.number = static_cast<int>(rules.size()) + 1;
    rules.push_back(std::move(rule));
    return std::nullopt;
}

void IptablesReader::readComment(std::string_view line)
{
    if (line.find("(nf_tables)") != std::string_view::npos)
        m_nft_variant = true;
    else if (line.find("Generated by") != std::string_view::npos)
        m_nft_variant = false;
    if (line.find("Warning:") != std::string_view::npos || line.find("incompatible") != std::string_view::npos)
        m_rules.notes.emplace_back(trimmed(line.substr(1)));
}

std::optional<std::string> IptablesReader::readLine(std::string_view line)
{
    if (line.empty())
        return std::nullopt;
    switch (line.front()) {
    case '#':
        readComment(line);
        return std::nullopt;
    case '*':
        return readTable(line.substr(1));
    case ':':
        return readChain(splitWords(line));
    default:
        break;
    }
    if (line != "COMMIT")
        return readRule(line);
    if (!m_open)
        return "COMMIT outside of a table";
    m_open = false;
    return std::nullopt;
}

Result<RuleSet> IptablesReader::read(std::string_view text)
{
    const auto error = [](std::size_t line, const std::string& why) {
        return Error{ErrorCode::Malformed, "read the iptables rules", "line " + std::to_string(line) + ": " + why};
    };
    const auto lines = splitLines(text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (const auto wrong = readLine(trimmed(lines[i])))
            return error(i + 1, *wrong);
    if (m_open)
        return error(lines.size(), "the text ends before COMMIT");
    return std::move(m_rules);
}

} // namespace

Result<RuleSet> readIptablesSave(std::string_view text, IpAddress::Family family, std::string_view ipsets)
{
    return IptablesReader(family, ipsets).read(text);
}

} // namespace deadair::firewall
