// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/alf.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::firewall::macos
{
namespace
{

/// "1 :  /Applications/Mail.app" or "1: /usr/sbin/sshd"; newer systems leave the number out.
std::optional<std::string_view> appPath(std::string_view line)
{
    const auto path = line.find('/');
    if (path == std::string_view::npos)
        return std::nullopt;
    const auto before = trimmed(line.substr(0, path));
    const bool numbered = before.find_first_not_of("0123456789 :\t") == std::string_view::npos;
    return numbered ? std::optional(trimmed(line.substr(path))) : std::nullopt;
}

RuleRef refOf(std::string text, int number)
{
    RuleRef ref;
    ref.backend = "alf", ref.table = "applications", ref.chain = "inbound";
    ref.number = number, ref.policy = number == 0, ref.text = std::move(text);
    return ref;
}

Verdict dropped(RuleRef rule)
{
    Verdict verdict;
    verdict.decision = Decision::Drop;
    verdict.trace.push_back({rule, "drop", true});
    verdict.rule = std::move(rule);
    return verdict;
}

Verdict unknown(RuleRef rule, std::string why)
{
    Verdict verdict;
    verdict.decision = Decision::Unknown;
    verdict.undecidable.push_back({rule, rule.text, std::move(why)});
    verdict.suspects.push_back(std::move(rule));
    return verdict;
}

/// A program inside of a bundle is listed by the bundle.
bool isListedAs(const std::string& listed, const std::string& program)
{
    return program == listed || program.starts_with(listed + '/');
}

} // namespace

Result<AlfState> readAlf(std::string_view text)
{
    AlfState state;
    bool known = false;
    for (const auto raw : splitLines(text)) {
        const auto line = toLower(trimmed(raw));
        const bool off = line.find("disabled") != std::string::npos;
        if (line.starts_with("firewall is")) { // "Firewall is enabled. (State = 1)"; 2 blocks all but essential services
            if (line.find("enabled") != std::string::npos || off)
                state.enabled = !off;
            if (line.find("state = 2") != std::string::npos || line.find("block all non-essential") != std::string::npos)
                state.block_all = state.enabled = true;
        } else if (line.starts_with("block all") || line.find("block all state") != std::string::npos) {
            state.block_all = !off;
        } else if (line.find("signed software") != std::string::npos) {
            state.allow_signed = state.allow_signed.value_or(false) || !off;
        } else if (line.find("total number of apps") != std::string::npos) {
            state.apps_told = true;
        } else if (const auto path = appPath(trimmed(raw))) {
            state.apps.push_back({std::string(*path), true});
            continue; // any text may hold such a line
        } else if (line.find("block incoming") != std::string::npos && !state.apps.empty()) {
            state.apps.back().allowed = false;
        } else {
            continue;
        }
        known = true;
    }
    if (!known)
        return Error{ErrorCode::Malformed, "read the application firewall", "this is not what socketfilterfw prints"};
    return state;
}

Verdict evaluate(const AlfState& state, bool inbound, const std::optional<std::string>& program)
{
    if (!inbound || state.enabled == false)
        return {};
    if (!state.enabled)
        return unknown(refOf("application firewall", 0), "whether it is on was not told");
    if (state.block_all == true)
        return dropped(refOf("all incoming connections are blocked, except for basic services", 0));
    for (std::size_t index = 0; program && index < state.apps.size(); ++index) {
        const auto& app = state.apps[index];
        if (!isListedAs(app.path, *program))
            continue;
        auto rule = refOf(app.path + (app.allowed ? ": allow incoming connections" : ": block incoming connections"), static_cast<int>(index) + 1);
        rule.name = app.path;
        if (!app.allowed)
            return dropped(std::move(rule));
        Verdict verdict;
        verdict.trace.push_back({rule, "accept", true});
        verdict.rule = std::move(rule);
        return verdict;
    }
    const bool any_blocked = std::ranges::any_of(state.apps, [](const AlfApp& app) { return !app.allowed; });
    if (program && state.allow_signed == false && state.apps_told)
        return unknown(refOf("programs that are not in the list", 0), "the system asks the user about a program that is not in the list");
    if (program)
        return unknown(refOf("programs that are not in the list", 0), "it is let in if it is signed, which is not known");
    return unknown(refOf(any_blocked ? "programs whose incoming connections are blocked" : "programs that are not in the list", 0),
                   "which program listens is not known");
}

} // namespace deadair::firewall::macos
