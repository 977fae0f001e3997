// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/netsh_reader.h"

#include "analysis/firewall/windows/scopes.h"
#include "base/encoding.h"
#include "base/text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace deadair::firewall::windows
{
namespace
{

struct Field {
    std::string_view name, value;
};

/// "Enabled:      Yes"; absent for a line without a label.
std::optional<Field> fieldOf(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || line.starts_with(' '))
        return std::nullopt;
    return Field{trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1))};
}

bool isRuler(std::string_view line)
{
    return line.size() > 10 && line.find_first_not_of('-') == std::string_view::npos;
}

bool isIgnored(std::string_view name)
{
    constexpr std::string_view names[] = {"Description", "Grouping", "Edge traversal", "Defer to application", "Defer to user"};
    return std::ranges::find(names, name) != std::end(names);
}

void readAction(Rule& rule, std::string_view value)
{
    if (value == "Allow")
        rule.action = Action::Allow;
    else if (value == "Block")
        rule.action = Action::Block;
    else if (value == "Bypass")
        rule.action = Action::AllowBypass;
    else
        rule.unknowable.push_back("action " + std::string(value));
}

void readField(Rule& rule, const Field& field)
{
    const auto& [name, value] = field;
    if (name == "Enabled") {
        rule.enabled = value != "No";
    } else if (name == "Direction") {
        rule.direction = value == "Out" ? Direction::Out : Direction::In;
    } else if (name == "Profiles") {
        rule.profiles = parseProfiles(value);
    } else if (name == "LocalIP") {
        rule.local_addresses = parseAddresses(value);
    } else if (name == "RemoteIP") {
        rule.remote_addresses = parseAddresses(value);
    } else if (name == "LocalPort") {
        rule.local_ports = parsePorts(value);
    } else if (name == "RemotePort") {
        rule.remote_ports = parsePorts(value);
    } else if (name == "Program") {
        rule.program = value;
    } else if (name == "Service") {
        rule.service = value;
    } else if (name == "Action") {
        readAction(rule, value);
    } else if (name == "Protocol") {
        bool known = true;
        rule.protocol = parseProtocol(value, known);
        if (!known)
            rule.unknowable.push_back("protocol " + std::string(value));
    } else if (name == "InterfaceTypes") {
        for (const auto item : splitList(value))
            if (item != "Any")
                rule.interface_types.push_back(toLower(item) == "ras" ? "remoteaccess" : toLower(item));
    } else if (name == "Security") {
        if (value != "NotRequired")
            rule.unknowable.push_back("security " + std::string(value));
    } else if (name == "Rule source") {
        rule.local = value.find("Group Policy") == std::string_view::npos;
    } else if (!isIgnored(name)) {
        rule.unknowable.push_back(std::string(name) + ' ' + std::string(value));
    }
}

/// netsh prints these of every rule: without them the text is cut off.
void admitWhatIsMissing(Rule& rule, const std::vector<std::string>& told)
{
    for (const auto* const name : {"Enabled", "Direction", "Action"})
        if (std::ranges::find(told, name) == told.end())
            rule.unknowable.push_back(std::string("without \"") + name + '"');
}

std::optional<Action> defaultAction(std::string_view policy, std::string_view direction)
{
    for (const auto item : splitList(policy)) {
        if (item.find(direction) == std::string_view::npos)
            continue;
        return item.starts_with("Allow") ? Action::Allow : Action::Block;
    }
    return std::nullopt;
}

/// "Public Profile Settings:" begins a profile's section; its lines have no colons.
std::optional<Profile> profileNamed(std::string_view line)
{
    constexpr std::pair<std::string_view, unsigned> names[] = {
        {"Domain", profile::domain}, {"Private", profile::private_network}, {"Public", profile::public_network}};
    for (const auto& [name, bit] : names) {
        if (!line.starts_with(std::string(name) + " Profile Settings"))
            continue;
        Profile found;
        found.bit = bit, found.name = name;
        return found;
    }
    return std::nullopt;
}

void readSetting(Profile& of_profile, std::string_view line)
{
    const auto value_of = [line](std::string_view label) -> std::optional<std::string_view> {
        return line.starts_with(label) ? std::optional(trimmed(line.substr(label.size()))) : std::nullopt;
    };
    if (const auto state = value_of("State "))
        of_profile.enabled = *state == "ON" ? Truth::Yes : *state == "OFF" ? Truth::No : Truth::Unknown;
    if (const auto policy = value_of("Firewall Policy ")) {
        of_profile.inbound = defaultAction(*policy, "Inbound");
        of_profile.outbound = defaultAction(*policy, "Outbound");
        of_profile.block_all_inbound = policy->starts_with("BlockInboundAlways");
    }
    if (const auto local = value_of("LocalFirewallRules "))
        of_profile.local_rules = local->starts_with("Disable") ? Truth::No : Truth::Yes;
}

} // namespace

Result<RuleSet> readNetsh(std::string_view bytes)
{
    const auto text = asUtf8(bytes);
    RuleSet rules;
    bool in_rule = false;
    std::vector<std::string> told; ///< the names of the last rule's fields
    for (const auto line : splitLines(text)) {
        if (isRuler(line) || trimmed(line).empty())
            continue;
        if (auto found = profileNamed(line)) {
            rules.profiles.push_back(*found);
            if (std::exchange(in_rule, false))
                admitWhatIsMissing(rules.rules.back(), told);
            continue;
        }
        const auto field = fieldOf(line);
        if (field && field->name == "Rule Name") {
            if (in_rule)
                admitWhatIsMissing(rules.rules.back(), told);
            rules.rules.emplace_back().name = field->value;
            in_rule = true;
            told.clear();
        } else if (in_rule && field) {
            readField(rules.rules.back(), *field);
            told.emplace_back(field->name);
        } else if (!in_rule && !rules.profiles.empty()) {
            readSetting(rules.profiles.back(), line);
        }
    }
    if (in_rule)
        admitWhatIsMissing(rules.rules.back(), told);
    for (auto& rule : rules.rules)
        rule.text = textOf(rule);
    if (rules.rules.empty() && rules.profiles.empty())
        return Error{ErrorCode::Malformed, "read the Windows firewall's rules",
                     "this is not the output of netsh advfirewall in English (\"Rule Name:\", \"Public Profile Settings:\")"};
    return rules;
}

} // namespace deadair::firewall::windows
