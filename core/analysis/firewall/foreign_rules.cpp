// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/foreign_rules.h"

#include "analysis/firewall/macos/pf_evaluate.h"
#include "analysis/firewall/macos/pf_reader.h"
#include "analysis/firewall/windows/evaluate.h"
#include "analysis/firewall/windows/json_reader.h"
#include "analysis/firewall/windows/netsh_reader.h"
#include "analysis/firewall/windows/wfp_evaluate.h"
#include "analysis/firewall/windows/wfp_reader.h"
#include "base/encoding.h"
#include "base/text.h"

#include <algorithm>
#include <iterator>

namespace deadair::firewall
{
namespace
{

template <class T> Result<ForeignRules> asForeign(Result<T> rules)
{
    if (!rules)
        return rules.error();
    return ForeignRules(std::move(*rules));
}

/// Where the filters leave it open, or are not told, what was recorded about such a packet decides.
Verdict byFilters(const windows::WfpState& state, const Packet& packet, windows::Direction direction)
{
    auto verdict = windows::evaluate(state, packet, direction);
    if (!state.filters.empty() && verdict.decision != Decision::Unknown)
        return verdict;
    verdict.rule = windows::recordedDrop(state, packet, direction);
    verdict.decision = verdict.rule ? Decision::Drop : Decision::Unknown;
    if (!verdict.rule && state.filters.empty())
        verdict.undecidable.push_back({{}, "the filters", "the file records drops, none of this packet, and tells no filter"});
    return verdict;
}

bool stops(const Verdict& verdict)
{
    return verdict.decision == Decision::Drop || verdict.decision == Decision::Reject;
}

/// Where one stops the packet, that one's verdict; else one that is not known; else that all let it pass.
Verdict strictest(std::vector<Verdict> verdicts)
{
    for (auto& verdict : verdicts)
        if (stops(verdict))
            return std::move(verdict);
    auto& all = verdicts.front();
    for (std::size_t at = 1; at < verdicts.size(); ++at) {
        auto& next = verdicts[at];
        if (next.decision == Decision::Unknown && all.decision != Decision::Unknown) {
            all.decision = Decision::Unknown;
            all.rule.reset();
        }
        std::ranges::move(next.trace, std::back_inserter(all.trace));
        std::ranges::move(next.undecidable, std::back_inserter(all.undecidable));
        std::ranges::move(next.suspects, std::back_inserter(all.suspects));
    }
    return std::move(all);
}

/// Without the filters that the firewall's own service made of its rules.
windows::WfpState ofOthers(windows::WfpState state)
{
    std::erase_if(state.filters, [](const windows::WfpFilter& filter) {
        return filter.provider.starts_with("FWPM_PROVIDER_MPSSVC") || filter.sublayer.starts_with("FWPM_SUBLAYER_MPSSVC");
    });
    return state;
}

bool looksLikePf(std::string_view text)
{
    constexpr std::string_view verbs[] = {"pass ", "block ", "anchor ", "scrub", "FILTER RULES:", "TRANSLATION RULES:", "nat-anchor", "rdr", "No ALTQ"};
    for (const auto line : splitLines(text))
        for (const auto verb : verbs)
            if (trimmed(line).starts_with(verb))
                return true;
    return false;
}

} // namespace

Result<ForeignRules> readForeignRules(std::string_view bytes)
{
    const auto text = asUtf8(bytes);
    const auto rest = trimmed(text);
    if (rest.starts_with('<'))
        return asForeign(windows::readWfp(rest));
    if (rest.starts_with('{') || rest.starts_with('[')) {
        auto read = windows::readJson(rest);
        if (read && read->rules.empty() && read->profiles.empty())
            return Error{ErrorCode::Malformed, "read the Windows firewall's rules", "there are none in it, which no Windows has"};
        return asForeign(std::move(read));
    }
    if (text.find("Rule Name:") != std::string::npos || text.find("Profile Settings") != std::string::npos)
        return asForeign(windows::readNetsh(text));
    if (looksLikePf(text))
        return asForeign(macos::readPf(text));
    if (const auto alf = macos::readAlf(text))
        return ForeignRules(*alf);
    return Error{ErrorCode::Malformed, "read firewall rules",
                 "expected what nft --json, iptables-save, netsh advfirewall, netsh wfp show filters, pfctl -sr or socketfilterfw print, or "
                 "Windows rules as JSON"};
}

std::string_view backendOf(const ForeignRules& rules)
{
    constexpr std::string_view names[] = {"windows", "wfp", "pf", "alf"};
    return names[rules.index()];
}

Verdict evaluate(const ForeignRules& rules, const Packet& packet, bool inbound, const Machine& machine, const std::optional<std::string>& program)
{
    const auto direction = inbound ? windows::Direction::In : windows::Direction::Out;
    if (const auto* windows_rules = std::get_if<windows::RuleSet>(&rules)) {
        windows::Circumstances circumstances;
        circumstances.program = program;
        return windows::evaluate(*windows_rules, packet, direction, machine, circumstances);
    }
    if (const auto* filters = std::get_if<windows::WfpState>(&rules))
        return byFilters(*filters, packet, direction);
    if (const auto* pf = std::get_if<macos::PfRules>(&rules))
        return macos::evaluate(*pf, packet, inbound, machine);
    auto verdict = macos::evaluate(std::get<macos::AlfState>(rules), inbound, program);
    verdict.packet = packet;
    return verdict;
}

Verdict evaluateAll(std::span<const ForeignRules> rules, const Packet& packet, bool inbound, const Machine& machine, const std::optional<std::string>& program)
{
    std::vector<Verdict> verdicts;
    const bool has_rules = std::ranges::any_of(rules, [](const ForeignRules& one) { return std::holds_alternative<windows::RuleSet>(one); });
    for (const auto& one : rules) {
        const auto* const filters = std::get_if<windows::WfpState>(&one);
        if (filters == nullptr || !has_rules) {
            verdicts.push_back(evaluate(one, packet, inbound, machine, program));
            continue;
        }
        const auto direction = inbound ? windows::Direction::In : windows::Direction::Out;
        auto verdict = windows::evaluate(*filters, packet, direction);
        if (verdict.decision == Decision::Unknown)
            verdict = windows::evaluate(ofOthers(*filters), packet, direction);
        else if (verdict.decision == Decision::Accept && !verdicts.empty() && verdict.rule) // overrides what the rules alone say
            verdicts.clear();
        verdicts.push_back(std::move(verdict));
    }
    if (verdicts.empty())
        return {};
    return strictest(std::move(verdicts));
}

} // namespace deadair::firewall
