// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/wfp_reader.h"

#include "base/text.h"
#include "base/xml.h"

#include <map>

namespace deadair::firewall::windows
{
namespace
{

std::uint64_t numberOf(const std::string& text)
{
    if (text.starts_with("0x"))
        return parseInteger<std::uint64_t>(std::string_view(text).substr(2), 16).value_or(0);
    return parseInteger<std::uint64_t>(text).value_or(0);
}

/// A value's content stands in an element that is named after its type: <uint16>, <v4AddrMask>, …
const XmlElement& contentOf(const XmlElement& value)
{
    for (const auto& child : value.children)
        if (child.name != "type")
            return child;
    static const XmlElement none;
    return none;
}

std::optional<Scalar> scalarOf(const XmlElement& value)
{
    const auto& content = contentOf(value);
    if (const auto address = IpAddress::parse(content.text))
        return Scalar::of(*address);
    if (!content.name.starts_with("uint"))
        return std::nullopt;
    const auto number = parseInteger<std::uint64_t>(content.text);
    return number ? std::optional(Scalar::of(*number)) : content.text.starts_with("0x") ? std::optional(Scalar::of(numberOf(content.text))) : std::nullopt;
}

std::optional<Interval> prefixOf(const XmlElement& content)
{
    const auto address = IpAddress::parse(content.child("addr").text);
    const auto length = parseInteger<int>(content.child("prefixLength").text);
    if (address && length && *length >= 0 && *length <= address->bits())
        return Interval::of(IpPrefix{*address, *length});
    const auto mask = IpAddress::parse(content.child("mask").text);
    const auto prefix = address && mask ? IpPrefix::ofMask(*address, *mask) : std::nullopt;
    return prefix ? std::optional(Interval::of(*prefix)) : std::nullopt;
}

std::optional<Interval> intervalOf(const XmlElement& value)
{
    const auto& content = contentOf(value);
    if (content.name == "v4AddrMask" || content.name == "v6AddrMask")
        return prefixOf(content);
    if (content.name == "rangeValue") {
        const auto low = scalarOf(content.child("valueLow")), high = scalarOf(content.child("valueHigh"));
        return low && high ? std::optional(Interval{*low, *high}) : std::nullopt;
    }
    const auto scalar = scalarOf(value);
    return scalar ? std::optional(Interval::point(*scalar)) : std::nullopt;
}

/// All text below, for what is only shown.
std::string flatText(const XmlElement& element)
{
    constexpr std::size_t longest = 200;
    auto text = element.text;
    for (const auto& child : element.children)
        if (child.name != "type" && child.name != "data" && text.size() < longest)
            text += (text.empty() ? "" : " ") + flatText(child);
    return text.substr(0, longest);
}

WfpAction actionOf(const std::string& type)
{
    if (type == "FWP_ACTION_PERMIT")
        return WfpAction::Permit;
    if (type == "FWP_ACTION_BLOCK")
        return WfpAction::Block;
    if (type == "FWP_ACTION_CALLOUT_INSPECTION")
        return WfpAction::Inspect;
    return type.starts_with("FWP_ACTION_CALLOUT") ? WfpAction::Callout : WfpAction::Unknown;
}

WfpFilter filterOf(const XmlElement& item)
{
    WfpFilter filter;
    filter.id = numberOf(item.child("filterId").text);
    filter.name = item.child("displayData").child("name").text;
    filter.provider = item.child("providerKey").text;
    filter.layer = item.child("layerKey").text;
    filter.sublayer = item.child("subLayerKey").text;
    filter.weight = numberOf(contentOf(item.child("effectiveWeight")).text);
    filter.action = actionOf(item.child("action").child("type").text);
    for (const auto& flag : item.child("flags").children)
        filter.hard |= flag.text == "FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT";
    for (const auto& condition : item.child("filterCondition").children) {
        const auto& value = condition.child("conditionValue");
        filter.conditions.push_back({condition.child("fieldKey").text, condition.child("matchType").text, intervalOf(value), flatText(value)});
    }
    return filter;
}

WfpDrop netEventDrop(const XmlElement& item)
{
    const auto& header = item.child("header");
    const auto address = [&](const char* v4, const char* v6) {
        const auto found = IpAddress::parse(header.child(v4).text);
        return found ? found : IpAddress::parse(header.child(v6).text);
    };
    WfpDrop drop;
    drop.time = header.child("timeStamp").text;
    drop.filter_id = numberOf(item.child("classifyDrop").child("filterId").text);
    drop.protocol = static_cast<int>(numberOf(header.child("ipProtocol").text) & 0xff);
    drop.local = address("localAddrV4", "localAddrV6"), drop.remote = address("remoteAddrV4", "remoteAddrV6");
    drop.local_port = parseInteger<std::uint16_t>(header.child("localPort").text).value_or(0);
    drop.remote_port = parseInteger<std::uint16_t>(header.child("remotePort").text).value_or(0);
    drop.program = header.child("appId").child("asString").text;
    return drop;
}

using Names = std::map<std::string, std::string>;

/// The three commands nest the same items differently, so they are told by what they hold.
void collect(const XmlElement& element, WfpState& state, Names& providers)
{
    const auto has = [&](const char* name) { return !element.child(name).name.empty(); };
    if (has("filterId") && has("layerKey"))
        state.filters.push_back(filterOf(element));
    else if (has("header") && has("classifyDrop"))
        state.drops.push_back(netEventDrop(element));
    else if (has("subLayerKey") && has("weight"))
        state.sublayers.push_back({element.child("subLayerKey").text, numberOf(element.child("weight").text)});
    else if (has("providerKey") && has("displayData") && !has("calloutKey"))
        providers[element.child("providerKey").text] = element.child("displayData").child("name").text;
    else
        for (const auto& child : element.children)
            collect(child, state, providers);
}

} // namespace

Result<WfpState> readWfp(std::string_view xml)
{
    const auto document = parseXml(xml);
    if (!document)
        return document.error();
    WfpState state;
    Names providers;
    collect(*document, state, providers);
    for (auto& filter : state.filters)
        if (const auto known = providers.find(filter.provider); known != providers.end())
            filter.provider_name = known->second;
    if (document->name != "wfpdiag" && document->name != "wfpstate" && document->name != "netEvents" && state.filters.empty() && state.drops.empty())
        return Error{ErrorCode::Malformed, "read the filters of the Windows Filtering Platform",
                     "<" + document->name + "> is not what netsh wfp show filters, state or netevents write"};
    return state;
}

} // namespace deadair::firewall::windows
