// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/firewall_policy.h"

#include "platform/shared/json_text.h"
#include "platform/windows/com.h"
#include "platform/windows/network_profiles.h"
#include "platform/windows/system_error.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

constexpr auto operation = "read the rules of Windows' firewall";

/// The first call of a row that failed decides about them all.
class Calls
{
public:
    void operator()(HRESULT result)
    {
        if (FAILED(result) && SUCCEEDED(m_failed))
            m_failed = result;
    }
    [[nodiscard]] bool failed() const { return FAILED(m_failed); }
    [[nodiscard]] Error error() const { return systemError(static_cast<unsigned long>(m_failed), operation); }

private:
    HRESULT m_failed = S_OK;
};

/// Names of interfaces: an array of texts, empty for all.
std::vector<std::string> namesOf(const VARIANT& value)
{
    std::vector<std::string> names;
    if (value.vt != (VT_ARRAY | VT_VARIANT) || value.parray == nullptr || ::SafeArrayGetDim(value.parray) != 1)
        return names;
    LONG low = 0, high = -1;
    ::SafeArrayGetLBound(value.parray, 1, &low);
    ::SafeArrayGetUBound(value.parray, 1, &high);
    for (LONG at = low; at <= high; ++at) {
        ComValue element;
        if (SUCCEEDED(::SafeArrayGetElement(value.parray, &at, element.out())) && element.get().vt == VT_BSTR)
            names.push_back(narrow({element.get().bstrVal, ::SysStringLen(element.get().bstrVal)}));
    }
    return names;
}

/// Adds properties of one rule under their own names; of those that it does not tell, the names. One such rule leaves the others
/// readable.
template <class T> class Properties
{
public:
    Properties(T& object, JsonObject& json, std::vector<std::string>& untold) : m_object(object), m_json(json), m_untold(untold) {}

    void text(const char* name, HRESULT (STDMETHODCALLTYPE T::*get)(BSTR*))
    {
        ComText value;
        if (told(name, (m_object.*get)(value.out())))
            m_json.add(name, value.utf8());
    }
    template <class Number> void number(const char* name, HRESULT (STDMETHODCALLTYPE T::*get)(Number*))
    {
        Number value{};
        if (told(name, (m_object.*get)(&value)))
            m_json.add(name, std::int64_t{value});
    }
    void flag(const char* name, HRESULT (STDMETHODCALLTYPE T::*get)(VARIANT_BOOL*))
    {
        VARIANT_BOOL value = VARIANT_FALSE;
        if (told(name, (m_object.*get)(&value)))
            m_json.add(name, value != VARIANT_FALSE);
    }
    void names(const char* name, HRESULT (STDMETHODCALLTYPE T::*get)(VARIANT*))
    {
        ComValue value;
        if (told(name, (m_object.*get)(value.out())))
            m_json.add(name, namesOf(value.get()));
    }

private:
    bool told(const char* name, HRESULT result)
    {
        if (FAILED(result))
            m_untold.emplace_back(name);
        return SUCCEEDED(result);
    }

    T& m_object;
    JsonObject& m_json;
    std::vector<std::string>& m_untold;
};

JsonObject profileOf(INetFwPolicy2& policy, NET_FW_PROFILE_TYPE2 type, const char* name, LONG active, Calls& calls)
{
    VARIANT_BOOL enabled = VARIANT_FALSE, blocks_all = VARIANT_FALSE;
    NET_FW_ACTION in{}, out{};
    ComValue excluded;
    calls(policy.get_FirewallEnabled(type, &enabled));
    calls(policy.get_BlockAllInboundTraffic(type, &blocks_all));
    calls(policy.get_DefaultInboundAction(type, &in));
    calls(policy.get_DefaultOutboundAction(type, &out));
    calls(policy.get_ExcludedInterfaces(type, excluded.out()));
    JsonObject profile;
    profile.add("Name", name).add("Enabled", enabled != VARIANT_FALSE).add("BlockAllInboundTraffic", blocks_all != VARIANT_FALSE);
    profile.add("DefaultInboundAction", std::int64_t{in}).add("DefaultOutboundAction", std::int64_t{out});
    profile.add("ExcludedInterfaces", namesOf(excluded.get())).add("Active", (active & type) != 0);
    return profile;
}

JsonObject ruleOf(INetFwRule& rule, Calls& calls)
{
    JsonObject json;
    std::vector<std::string> untold;
    Properties<INetFwRule> of(rule, json, untold);
    of.text("Name", &INetFwRule::get_Name);
    of.number("Direction", &INetFwRule::get_Direction);
    of.number("Action", &INetFwRule::get_Action);
    of.flag("Enabled", &INetFwRule::get_Enabled);
    of.number("Profiles", &INetFwRule::get_Profiles);
    of.number("Protocol", &INetFwRule::get_Protocol);
    of.text("LocalPorts", &INetFwRule::get_LocalPorts);
    of.text("RemotePorts", &INetFwRule::get_RemotePorts);
    of.text("LocalAddresses", &INetFwRule::get_LocalAddresses);
    of.text("RemoteAddresses", &INetFwRule::get_RemoteAddresses);
    of.text("ApplicationName", &INetFwRule::get_ApplicationName);
    of.text("serviceName", &INetFwRule::get_ServiceName);
    of.text("InterfaceTypes", &INetFwRule::get_InterfaceTypes);
    of.names("Interfaces", &INetFwRule::get_Interfaces);
    if (const auto newer = as<INetFwRule3>(rule)) {
        Properties<INetFwRule3> more(*newer, json, untold);
        more.text("LocalAppPackageId", &INetFwRule3::get_LocalAppPackageId);
        more.text("LocalUserOwner", &INetFwRule3::get_LocalUserOwner);
        more.text("LocalUserAuthorizedList", &INetFwRule3::get_LocalUserAuthorizedList);
        more.text("RemoteUserAuthorizedList", &INetFwRule3::get_RemoteUserAuthorizedList);
        more.text("RemoteMachineAuthorizedList", &INetFwRule3::get_RemoteMachineAuthorizedList);
        more.number("SecureFlags", &INetFwRule3::get_SecureFlags);
    }
    const bool shapeless = std::ranges::any_of(untold, [](const std::string& name) {
        return name == "Direction" || name == "Action" || name == "Enabled"; // without these it is no rule that could be left open
    });
    calls(shapeless ? E_UNEXPECTED : S_OK);
    return json.add("Untold", untold);
}

std::vector<JsonObject> rulesOf(INetFwRules& rules, Calls& calls)
{
    std::vector<JsonObject> all;
    IUnknown* raw = nullptr;
    calls(rules.get__NewEnum(&raw));
    const ComPtr<IUnknown> enumerator(raw);
    const auto list = enumerator ? as<IEnumVARIANT>(*enumerator) : nullptr;
    while (list && !calls.failed()) {
        ComValue value;
        if (list->Next(1, value.out(), nullptr) != S_OK)
            break;
        const auto rule = value.get().vt == VT_DISPATCH && value.get().pdispVal != nullptr ? as<INetFwRule>(*value.get().pdispVal) : nullptr;
        if (rule)
            all.push_back(ruleOf(*rule, calls));
        else
            calls(E_NOINTERFACE);
    }
    return all;
}

} // namespace

Result<std::string> firewallPolicy()
{
    const ComThread com;
    Calls calls;
    void* raw = nullptr;
    calls(::CoCreateInstance(__uuidof(NetFwPolicy2), nullptr, CLSCTX_INPROC_SERVER, __uuidof(INetFwPolicy2), &raw));
    const ComPtr<INetFwPolicy2> policy(static_cast<INetFwPolicy2*>(raw));
    if (!policy)
        return calls.error();
    LONG active = 0;
    INetFwRules* raw_rules = nullptr;
    calls(policy->get_CurrentProfileTypes(&active));
    calls(policy->get_Rules(&raw_rules));
    const ComPtr<INetFwRules> rules(raw_rules);
    std::vector<JsonObject> profiles;
    profiles.push_back(profileOf(*policy, NET_FW_PROFILE2_DOMAIN, "Domain", active, calls));
    profiles.push_back(profileOf(*policy, NET_FW_PROFILE2_PRIVATE, "Private", active, calls));
    profiles.push_back(profileOf(*policy, NET_FW_PROFILE2_PUBLIC, "Public", active, calls));
    const auto listed = rules ? rulesOf(*rules, calls) : std::vector<JsonObject>();
    if (calls.failed())
        return calls.error();
    if (listed.empty())
        return Error{ErrorCode::Unavailable, operation, "it lists none, and every Windows has some"};
    std::vector<JsonObject> interfaces;
    for (const auto& [interface, profile] : networkProfiles())
        interfaces.push_back(JsonObject().add("Name", interface).add("Profile", profile));
    return JsonObject().add("Profiles", profiles).add("Rules", listed).add("Interfaces", interfaces).text();
}

bool groupPolicyHasFirewallRules()
{
    HKEY key = nullptr;
    if (::RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall", 0, KEY_READ, &key) != ERROR_SUCCESS)
        return false;
    ::RegCloseKey(key);
    return true;
}

} // namespace deadair::platform
