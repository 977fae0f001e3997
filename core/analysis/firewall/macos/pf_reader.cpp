// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/pf_reader.h"

#include "analysis/firewall/macos/pf_words.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall::macos
{
namespace
{

constexpr std::size_t deepest_anchor = 16;

std::string unquoted(std::string text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.substr(1, text.size() - 2);
    return text;
}

/// "block return-rst …", "block drop …"; `at` moves behind the action.
PfAction blockAction(const std::vector<std::string>& words, std::size_t& at)
{
    const auto kind = at < words.size() ? words[at] : std::string();
    if (kind == "drop" || kind.starts_with("return"))
        ++at;
    if (at < words.size() && words[at].starts_with('(')) // "return-rst (ttl 255)", "return-icmp (port-unr)"
        ++at;
    if (kind == "return" || kind == "return-rst")
        return PfAction::ReturnReset; // for TCP, which is what is asked about
    return kind.starts_with("return-icmp") ? PfAction::ReturnError : PfAction::Drop;
}

/// The path of the anchor that a rule of the anchor `outer` calls by this name (pf.conf(5), ANCHORS): from "/" on, or from its own
/// place; "x/*" calls all that are in x.
std::string anchorPath(std::string outer, std::string_view name)
{
    if (name.starts_with('/')) {
        outer.clear();
        name.remove_prefix(1);
    }
    for (; name.starts_with("../"); name.remove_prefix(3))
        outer.erase(outer.find('/') == std::string::npos ? 0 : outer.rfind('/'));
    if (name == "*")
        return outer;
    if (name.ends_with("/*"))
        name.remove_suffix(2);
    return outer.empty() ? std::string(name) : outer + '/' + std::string(name);
}

class Reader
{
public:
    Result<PfRules> run(std::string_view text)
    {
        for (const auto& line : logicalLines(text))
            readLine(line);
        if (m_rules_seen == 0 && !m_rules.enabled)
            return Error{ErrorCode::Malformed, "read the rules of pf", "this is not the output of pfctl -sr or -sa"};
        return std::move(m_rules);
    }

private:
    /// Lines joined at "\", comments and blank ones left out.
    static std::vector<std::string> logicalLines(std::string_view text)
    {
        std::vector<std::string> lines;
        std::string pending;
        for (const auto raw : splitLines(text)) {
            auto line = trimmed(raw.substr(0, commentStart(raw)));
            const bool goes_on = line.ends_with('\\');
            if (goes_on)
                line.remove_suffix(1);
            pending += (pending.empty() ? "" : " ") + std::string(line);
            if (goes_on)
                continue;
            if (!trimmed(pending).empty())
                lines.push_back(pending);
            pending.clear();
        }
        if (!trimmed(pending).empty())
            lines.push_back(pending);
        return lines;
    }

    static std::size_t commentStart(std::string_view line)
    {
        bool quoted = false;
        for (std::size_t at = 0; at < line.size(); ++at) {
            quoted ^= line[at] == '"';
            if (line[at] == '#' && !quoted)
                return at;
        }
        return line.size();
    }

    void readLine(const std::string& line)
    {
        if (isSection(line))
            return;
        if (!m_section.empty() && m_section != "FILTER RULES" && m_section != "TRANSLATION RULES")
            return readInfo(line);
        if (line.starts_with('['))
            return readCounter(line);
        const auto words = pfWords(expanded(line));
        if (words.empty() || readMacro(line, words) || readTable(words))
            return;
        if (words.front() == "}")
            return closeAnchor();
        readRule(line, words);
    }

    /// "FILTER RULES:" begins a section of `pfctl -sa`.
    bool isSection(const std::string& line)
    {
        if (!line.ends_with(':') || !std::ranges::all_of(line, [](char c) { return (c >= 'A' && c <= 'Z') || c == ' ' || c == ':'; }))
            return false;
        m_section = line.substr(0, line.size() - 1);
        return true;
    }

    void readInfo(const std::string& line)
    {
        if (line.starts_with("Status: "))
            m_rules.enabled = line.starts_with("Status: Enabled");
    }

    void readCounter(const std::string& line)
    {
        const auto at = line.find("Packets: ");
        if (at == std::string::npos || list().empty())
            return;
        const auto words = splitWords(std::string_view(line).substr(at + 9));
        if (!words.empty())
            list().back().packets = parseInteger<std::uint64_t>(words.front());
    }

    /// Macros are replaced once: pf itself lets a macro name another only where that was defined before.
    std::string expanded(const std::string& line) const
    {
        if (line.find('$') == std::string::npos)
            return line;
        std::string text;
        for (std::size_t at = 0; at < line.size();) {
            const auto end = line[at] == '$' ? std::min(line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", at + 1), line.size()) : at;
            const auto macro = end > at ? m_macros.find(line.substr(at + 1, end - at - 1)) : m_macros.end();
            if (macro == m_macros.end() || text.size() > 100'000)
                text += line[at++];
            else
                text += macro->second, at = end;
        }
        return text;
    }

    /// `name = "value"`
    bool readMacro(const std::string& line, const std::vector<std::string>& words)
    {
        if (words.size() < 3 || words[1] != "=" || words[0].find_first_of("<{\"(") != std::string::npos)
            return false;
        const auto value = std::string(trimmed(std::string_view(line).substr(line.find('=') + 1)));
        m_macros[words[0]] = unquoted(expanded(value));
        ++m_rules_seen;
        return true;
    }

    /// `table <name> const { … }`; where the listing is ours, with the anchor that has it, or only the anchor of which not all
    /// tables are listed: `table anchor "name"`.
    bool readTable(const std::vector<std::string>& words)
    {
        if (words.size() < 2 || words[0] != "table")
            return false;
        const bool named = words[1].starts_with('<') && words[1].ends_with('>');
        const std::size_t at = named ? 2 : 1;
        const bool of_anchor = words.size() > at + 1 && words[at] == "anchor";
        if (!named && !of_anchor)
            return false;
        ++m_rules_seen;
        const auto anchor = of_anchor ? unquoted(words[at + 1]) : listName();
        if (named)
            m_rules.tables[{anchor, words[1].substr(1, words[1].size() - 2)}] = tableContent(words);
        else
            m_rules.anchors_with_more_tables.insert(anchor);
        return true;
    }

    /// Only where all of it is addresses: exceptions, names and what a file adds would make another table of it.
    static std::optional<std::vector<IpPrefix>> tableContent(const std::vector<std::string>& words)
    {
        auto at = std::ranges::find(words, "{");
        if (at == words.end() || std::ranges::find(words, "file") != words.end())
            return std::nullopt;
        std::vector<IpPrefix> content;
        for (++at; at != words.end() && *at != "}"; ++at) {
            if (*at == ",")
                continue;
            const auto prefix = IpPrefix::parse(*at);
            if (!prefix)
                return std::nullopt;
            content.push_back(*prefix);
        }
        return content;
    }

    void readRule(const std::string& line, const std::vector<std::string>& words)
    {
        std::size_t at = 1;
        PfRule rule;
        rule.text = line;
        const auto& verb = words.front();
        if (verb == "pass") {
            rule.action = PfAction::Pass;
        } else if (verb == "block") {
            rule.action = blockAction(words, at);
        } else if (verb == "anchor") {
            return readAnchor(line, words);
        } else if (verb == "nat" || verb == "rdr" || verb == "binat" || verb == "no") {
            return readTranslation(line, words);
        } else {
            return note(line, verb);
        }
        ++m_rules_seen;
        readPfConditions(words, at, rule);
        add(std::move(rule));
    }

    /// Normalisation, options and queues decide nothing; what is left might.
    void note(const std::string& line, const std::string& verb)
    {
        constexpr std::string_view harmless[] = {"scrub", "scrub-anchor", "nat-anchor", "rdr-anchor", "binat-anchor", "set", "dummynet-anchor",
                                                 "dummynet", "altq", "queue", "load", "antispoof", "No", "ALTQ", "match", "fw-anchor"};
        if (std::ranges::find(harmless, verb) != std::end(harmless))
            ++m_rules_seen;
        m_rules.notes.push_back(line);
    }

    void readAnchor(const std::string& line, std::vector<std::string> words)
    {
        const bool has_content = words.back() == "{";
        if (has_content)
            words.pop_back();
        PfRule rule;
        rule.action = PfAction::Anchor;
        rule.text = line;
        std::size_t at = 1;
        if (at < words.size() && words[at].starts_with('"'))
            rule.anchor = unquoted(words[at++]);
        readPfConditions(words, at, rule);
        ++m_rules_seen;
        if (has_content && m_open.size() < deepest_anchor) {
            rule.inner = static_cast<int>(m_rules.lists.size());
            const auto path = anchorPath(listName(), rule.anchor);
            add(std::move(rule));
            m_rules.lists.emplace_back();
            m_rules.list_names.push_back(path);
            m_open.push_back(m_rules.lists.size() - 1);
            return;
        }
        add(std::move(rule));
        m_unread += has_content ? 1 : 0;
    }

    void add(PfRule rule)
    {
        for (auto* const hosts : {&rule.from, &rule.to})
            for (auto& host : *hosts)
                host.anchor = listName();
        list().push_back(std::move(rule));
    }

    void closeAnchor()
    {
        if (m_unread > 0) {
            --m_unread;
            return;
        }
        if (m_open.size() == 1)
            return;
        const bool empty = list().empty();
        m_open.pop_back();
        if (empty && list().back().anchor.ends_with('*')) // a pfctl that does not go into "x/*" shows this, whatever is there
            list().back().inner = -1;
    }

    void readTranslation(const std::string& line, std::vector<std::string> words)
    {
        PfTranslation translation;
        std::size_t at = 0;
        if (words[at] == "no") {
            translation.none = true;
            ++at;
        }
        const auto verb = at < words.size() ? words[at++] : std::string();
        translation.kind = verb == "rdr" ? PfTranslation::Kind::Rdr : verb == "binat" ? PfTranslation::Kind::Binat : PfTranslation::Kind::Nat;
        if (at < words.size() && words[at] == "pass") {
            translation.passes = true;
            ++at;
        }
        const auto arrow = std::ranges::find(words, "-"); // "->" falls apart into its signs
        words.erase(arrow, words.end());
        readPfConditions(words, at, translation.match);
        translation.match.text = line;
        ++m_rules_seen;
        m_rules.translations.push_back(std::move(translation));
    }

    std::vector<PfRule>& list() { return m_rules.lists[m_open.back()]; }
    [[nodiscard]] const std::string& listName() const { return m_rules.list_names[m_open.back()]; }

    PfRules m_rules;
    std::string m_section;
    std::map<std::string, std::string> m_macros;
    std::vector<std::size_t> m_open = {0}; ///< the lists that are being read, innermost last
    int m_unread = 0;                      ///< anchors nested too deep
    int m_rules_seen = 0;
};

} // namespace

Result<PfRules> readPf(std::string_view text)
{
    return Reader().run(text);
}

} // namespace deadair::firewall::macos
