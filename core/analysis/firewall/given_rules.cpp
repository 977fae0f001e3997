// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/given_rules.h"

#include "analysis/firewall/combine.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_reader.h"
#include "base/encoding.h"
#include "base/text.h"

namespace deadair::firewall
{
namespace
{

enum class Kind { Nft, NftText, Iptables, Ip6tables, IpSet, Foreign };

/// The first line that is neither empty nor a comment.
std::string_view firstLine(std::string_view text)
{
    for (const auto line : splitLines(text))
        if (const auto words = trimmed(line); !words.empty() && !words.starts_with('#'))
            return words;
    return {};
}

Kind kindOf(std::string_view text)
{
    constexpr std::size_t head = 200;
    const auto first = firstLine(text);
    if (first.starts_with('{') && first.substr(0, head).find("\"nftables\"") != std::string_view::npos)
        return Kind::Nft;
    if (first.starts_with("table ") && first.ends_with('{'))
        return Kind::NftText;
    if (first.starts_with('*'))
        return text.substr(0, head).find("ip6tables-save") != std::string_view::npos ? Kind::Ip6tables : Kind::Iptables;
    return first.starts_with("create ") ? Kind::IpSet : Kind::Foreign;
}

std::vector<std::string> notesOf(const ForeignRules& rules)
{
    if (const auto* of_windows = std::get_if<windows::RuleSet>(&rules))
        return of_windows->notes;
    const auto* pf = std::get_if<macos::PfRules>(&rules);
    return pf != nullptr ? pf->notes : std::vector<std::string>();
}

class Reader
{
public:
    Reader(const std::vector<std::string>& texts, const std::vector<std::string>& names) : m_names(names)
    {
        for (const auto& text : texts)
            m_texts.emplace_back(asUtf8(text));
    }

    Result<GivenRules> run()
    {
        for (const auto& text : m_texts) // what the rules of iptables name has to be there before them
            if (kindOf(text) == Kind::IpSet)
                m_ipsets += text + '\n';
        for (std::size_t at = 0; at < m_texts.size(); ++at)
            if (const auto fault = add(m_texts[at]))
                return Error{ErrorCode::Malformed, "read " + nameOf(at), fault->message()};
        if (m_foreign)
            return GivenRules{m_sources, *m_foreign, notesOf(*m_foreign)};
        if (m_sets.empty())
            return Error{ErrorCode::Malformed, "read firewall rules", "sets of addresses alone are no rules; add what iptables-save prints"};
        auto rules = combine(std::move(m_sets));
        auto notes = rules.notes;
        return GivenRules{m_sources, std::move(rules), std::move(notes)};
    }

private:
    [[nodiscard]] std::string nameOf(std::size_t at) const
    {
        return at < m_names.size() ? '\'' + m_names[at] + '\'' : "firewall rules, file " + std::to_string(at + 1);
    }

    std::optional<Error> add(const std::string& text)
    {
        switch (kindOf(text)) {
        case Kind::Nft:
            return addSet("nftables", readNftJson(text));
        case Kind::NftText:
            return Error{ErrorCode::Malformed, "nft's own syntax is not read", "save it with nft --json list ruleset"};
        case Kind::Iptables:
            return addSet("iptables", readIptablesSave(text, IpAddress::Family::V4, m_ipsets));
        case Kind::Ip6tables:
            return addSet("ip6tables", readIptablesSave(text, IpAddress::Family::V6, m_ipsets));
        case Kind::IpSet:
            return std::nullopt;
        case Kind::Foreign:
            break;
        }
        auto foreign = readForeignRules(text);
        if (!foreign)
            return foreign.error();
        if (m_texts.size() > 1)
            return Error{ErrorCode::Malformed, "rules of Windows or macOS stand alone",
                         "give one file; what netsh or pfctl printed in several goes can be in one"};
        m_sources.push_back({std::string(backendOf(*foreign)), RuleSource::Read, {}});
        m_foreign = std::move(*foreign);
        return std::nullopt;
    }

    std::optional<Error> addSet(const char* backend, Result<RuleSet> rules)
    {
        if (!rules)
            return rules.error();
        m_sets.push_back(std::move(*rules));
        m_sources.push_back({backend, RuleSource::Read, {}});
        return std::nullopt;
    }

    const std::vector<std::string>& m_names;
    std::vector<std::string> m_texts;
    std::string m_ipsets;
    std::vector<FirewallSource> m_sources;
    std::vector<RuleSet> m_sets;
    std::optional<ForeignRules> m_foreign;
};

} // namespace

Result<GivenRules> readGivenRules(const std::vector<std::string>& texts, const std::vector<std::string>& names)
{
    return Reader(texts, names).run();
}

} // namespace deadair::firewall
