// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/json_reader.h"

#include "analysis/firewall/windows/scopes.h"
#include "base/encoding.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace deadair::firewall::windows
{
namespace
{

using Json = nlohmann::ordered_json;

/// PowerShell writes one value as it is and several as a list; enumerations as numbers or as words.
std::vector<std::string> textsOf(const Json& value)
{
    if (value.is_string())
        return {value.get<std::string>()};
    if (value.is_number_integer())
        return {std::to_string(value.get<std::int64_t>())};
    if (value.is_boolean())
        return {value.get<bool>() ? "true" : "false"};
    std::vector<std::string> texts;
    if (value.is_array())
        for (const auto& element : value)
            if (element.is_string() || element.is_number_integer())
                texts.push_back(textsOf(element).front());
    return texts;
}

/// One object, whose fields have names of two families.
class Fields
{
public:
    explicit Fields(const Json& json) : m_json(json) {}

    [[nodiscard]] const Json* find(std::initializer_list<const char*> names) const
    {
        for (const auto* const name : names)
            if (const auto found = m_json.find(name); found != m_json.end() && !found->is_null())
                return &*found;
        return nullptr;
    }
    [[nodiscard]] bool has(const char* name) const { return m_json.contains(name); }
    [[nodiscard]] std::vector<std::string> texts(std::initializer_list<const char*> names) const
    {
        const auto* const value = find(names);
        return value != nullptr ? textsOf(*value) : std::vector<std::string>{};
    }
    [[nodiscard]] std::string text(std::initializer_list<const char*> names) const
    {
        std::string all;
        for (const auto& one : texts(names))
            all += (all.empty() ? "" : ",") + one;
        return all;
    }

private:
    const Json& m_json;
};

bool isOneOf(const std::string& value, std::initializer_list<const char*> words)
{
    const auto lower = toLower(value);
    return std::ranges::any_of(words, [&](const char* word) { return lower == word; });
}

/// NET_FW_ACTION: 0 block, 1 allow. Get-NetFirewallRule: 2 allow, 4 block, 3 allow with bypass.
void readAction(const Fields& fields, bool is_cmdlet, Rule& rule)
{
    const auto action = fields.text({"Action"});
    if (isOneOf(action, {"block", "4"}) || (!is_cmdlet && action == "0"))
        rule.action = Action::Block;
    else if (isOneOf(action, {"allowbypass"}) || (is_cmdlet && action == "3"))
        rule.action = Action::AllowBypass;
    else if (isOneOf(action, {"allow"}) || action == (is_cmdlet ? "2" : "1"))
        rule.action = Action::Allow;
    else
        rule.unknowable.push_back("action " + (action.empty() ? std::string("not told") : action));
}

template <class T> void readScope(const Fields& fields, std::initializer_list<const char*> names, Scope<T>& scope, Rule& rule, void (*add)(Scope<T>&, std::string_view), bool needed)
{
    if (fields.find(names) == nullptr) {
        if (needed)
            rule.unknowable.push_back(std::string(*names.begin()) + " is not told");
        return;
    }
    for (const auto& text : fields.texts(names))
        for (const auto item : splitList(text))
            add(scope, item);
}

void readConditions(const Fields& fields, Rule& rule)
{
    for (const auto* const name : {"LocalUser", "LocalUserAuthorizedList", "RemoteUser", "RemoteUserAuthorizedList", "RemoteMachine",
                                   "RemoteMachineAuthorizedList", "Owner", "LocalUserOwner"}) {
        const auto value = fields.text({name});
        if (!value.empty() && !isOneOf(value, {"any"}))
            rule.unknowable.push_back(std::string(name) + ' ' + value);
    }
    if (const auto value = fields.text({"Authentication"}); !value.empty() && !isOneOf(value, {"notrequired", "0"}))
        rule.unknowable.push_back("authentication " + value);
    if (const auto value = fields.text({"SecureFlags"}); !value.empty() && value != "0")
        rule.unknowable.push_back("SecureFlags " + value);
}

/// "Untold" is Deadair's own: properties that Windows would not tell of this rule. Ports matter where there are ports.
void readUntold(const Fields& fields, Rule& rule)
{
    const auto protocol = rule.protocol.value_or(6);
    const bool has_ports = protocol == 6 || protocol == 17;
    for (const auto& name : fields.texts({"Untold"}))
        if (has_ports || !name.ends_with("Ports"))
            rule.unknowable.push_back(name + " is not told");
}

Rule readRule(const Json& json)
{
    const Fields fields(json);
    const bool is_cmdlet = fields.has("DisplayName") || fields.has("PolicyStoreSourceType");
    Rule rule;
    rule.name = fields.text({"DisplayName", "Name", "InstanceID"});
    rule.direction = isOneOf(fields.text({"Direction"}), {"outbound", "out", "2"}) ? Direction::Out : Direction::In;
    readAction(fields, is_cmdlet, rule);
    // The enumeration of Get-NetFirewallRule has 1 for true and 2 for false.
    const auto enabled = fields.text({"Enabled"});
    rule.enabled = !isOneOf(enabled, {"false", "no", "2"}) && (is_cmdlet || enabled != "0");
    const auto profiles = fields.text({"Profiles", "Profile"});
    rule.profiles = profiles.empty() ? profile::all : parseProfiles(profiles);
    rule.local = !isOneOf(fields.text({"PolicyStoreSourceType"}), {"grouppolicy", "2"});
    bool known = true;
    rule.protocol = parseProtocol(fields.text({"Protocol"}), known);
    if (!known)
        rule.unknowable.push_back("protocol " + fields.text({"Protocol"}));
    const bool ports_matter = is_cmdlet && rule.protocol.value_or(6) == 6;
    readScope(fields, {"LocalPorts", "LocalPort"}, rule.local_ports, rule, addPort, ports_matter);
    readScope(fields, {"RemotePorts", "RemotePort"}, rule.remote_ports, rule, addPort, ports_matter);
    readScope(fields, {"LocalAddresses", "LocalAddress"}, rule.local_addresses, rule, addAddress, is_cmdlet);
    readScope(fields, {"RemoteAddresses", "RemoteAddress"}, rule.remote_addresses, rule, addAddress, is_cmdlet);
    rule.program = fields.text({"ApplicationName", "Program"});
    if (const auto package = fields.text({"Package", "LocalAppPackageId"}); !isOneOf(package, {"any"}))
        rule.package = package;
    rule.service = fields.text({"serviceName", "ServiceName", "Service"});
    for (const auto& text : fields.texts({"InterfaceTypes", "InterfaceType"}))
        for (const auto item : splitList(text))
            if (!isOneOf(std::string(item), {"all", "any", "0"}))
                rule.interface_types.push_back(isOneOf(std::string(item), {"wired"}) ? "lan" : toLower(item));
    for (const auto& name : fields.texts({"Interfaces", "InterfaceAlias"}))
        if (!isOneOf(name, {"any"}))
            rule.interfaces.push_back(name);
    readConditions(fields, rule);
    readUntold(fields, rule);
    rule.text = textOf(rule);
    return rule;
}

std::optional<Action> defaultOf(const std::string& action)
{
    if (isOneOf(action, {"block", "4", "0"}))
        return Action::Block;
    if (isOneOf(action, {"allow", "2", "1"}))
        return Action::Allow;
    return std::nullopt;
}

/// As Get-NetFirewallProfile names the properties; "Active" is Deadair's own.
Profile readProfile(const Json& json)
{
    const Fields fields(json);
    Profile found;
    found.name = fields.text({"Name", "Profile"});
    found.bit = parseProfiles(found.name);
    const auto enabled = fields.text({"Enabled"});
    found.enabled = isOneOf(enabled, {"true", "1"}) ? Truth::Yes : isOneOf(enabled, {"false", "0", "2"}) ? Truth::No : Truth::Unknown;
    found.inbound = defaultOf(fields.text({"DefaultInboundAction"}));
    found.outbound = defaultOf(fields.text({"DefaultOutboundAction"}));
    // AllowInboundRules says whether there are exceptions at all, AllowLocalFirewallRules whether those of this machine count.
    found.block_all_inbound = isOneOf(fields.text({"AllowInboundRules"}), {"false", "0"}) || isOneOf(fields.text({"BlockAllInboundTraffic"}), {"true"});
    const auto local = fields.text({"AllowLocalFirewallRules"});
    found.local_rules = isOneOf(local, {"false", "0"}) ? Truth::No : isOneOf(local, {"true", "1"}) ? Truth::Yes : Truth::Unknown;
    found.excluded_interfaces = fields.texts({"ExcludedInterfaces", "DisabledInterfaceAliases"});
    std::erase_if(found.excluded_interfaces, [](const std::string& name) { return isOneOf(name, {"notconfigured"}); });
    found.active = isOneOf(fields.text({"Active"}), {"true"});
    return found;
}

Error malformed(std::string reason)
{
    return {ErrorCode::Malformed, "read the Windows firewall's rules", std::move(reason)};
}

bool looksLikeRule(const Json& json)
{
    return json.is_object() && json.contains("Direction") && json.contains("Action");
}

/// Empty, or what is wrong.
std::string readList(const Json& list, RuleSet& rules)
{
    std::size_t index = 0;
    for (const auto& element : list) {
        if (looksLikeRule(element))
            rules.rules.push_back(readRule(element));
        else if (element.is_object() && element.contains("DefaultInboundAction"))
            rules.profiles.push_back(readProfile(element));
        else
            return "element " + std::to_string(index) + " of the list is no firewall rule (it needs Direction and Action)";
        ++index;
    }
    return {};
}

} // namespace

Result<RuleSet> readJson(std::string_view bytes)
{
    const auto text = asUtf8(bytes);
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return malformed("this is not JSON, or it is cut off");
    RuleSet rules;
    std::string fault;
    if (json.is_array()) {
        fault = readList(json, rules);
    } else if (looksLikeRule(json)) {
        rules.rules.push_back(readRule(json));
    } else if (json.is_object() && (json.contains("Rules") || json.contains("Profiles"))) {
        for (const auto* const name : {"Profiles", "Rules"})
            if (const auto list = json.find(name); list != json.end() && fault.empty())
                fault = list->is_array() ? readList(*list, rules) : std::string(name) + " is no list";
    } else {
        fault = "it is neither a list of rules nor an object with Rules and Profiles (what aws, az and gcloud print is for cloud check)";
    }
    if (!fault.empty())
        return malformed(fault);
    if (json.is_object() && json.contains("Interfaces") && json["Interfaces"].is_array())
        for (const auto& element : json["Interfaces"])
            if (element.is_object())
                rules.interfaces[Fields(element).text({"Name"})] = parseProfiles(Fields(element).text({"Profile"}));
    return rules;
}

} // namespace deadair::firewall::windows
