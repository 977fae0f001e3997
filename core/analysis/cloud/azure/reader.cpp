// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/azure/reader.h"

#include "analysis/cloud/azure/rule_reader.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::cloud::azure
{

std::string nameIn(const std::string& id)
{
    const auto slash = id.rfind('/');
    return slash == std::string::npos ? id : id.substr(slash + 1);
}

std::string partOf(const std::string& id, const std::string& key)
{
    const auto wanted = '/' + key + '/';
    const auto at = toLower(id).find(wanted);
    if (at == std::string::npos)
        return {};
    const auto begin = at + wanted.size();
    return id.substr(begin, id.find('/', begin) - begin);
}

namespace
{

constexpr int deepest = 12;

/// The form that `az` prints: what REST puts into "properties" stands beside the name.
Json flattened(const Json& json, int depth = 0)
{
    if (depth > deepest || (!json.is_object() && !json.is_array()))
        return json;
    Json flat = json.is_array() ? Json::array() : Json::object();
    if (json.is_array()) {
        for (const auto& element : json)
            flat.push_back(flattened(element, depth + 1));
        return flat;
    }
    for (const auto& [key, value] : json.items()) {
        if (key != "properties" || !value.is_object()) {
            flat[key] = flattened(value, depth + 1);
            continue;
        }
        for (const auto& [inner, content] : value.items())
            flat[inner] = flattened(content, depth + 1);
    }
    return flat;
}

void readId(ObjectReader& reader, const char* name, std::string& id)
{
    reader.object(name, [&](ObjectReader& inner) { inner.text("id", id); });
    id = toLower(id);
}

void readIds(ObjectReader& reader, const char* name, std::vector<std::string>& ids)
{
    reader.each(name, [&](ObjectReader& inner) {
        std::string id;
        inner.text("id", id);
        ids.push_back(toLower(id));
    });
}

void nameNsg(Nsg& nsg, const std::string& id)
{
    nsg.id = toLower(id);
    if (nsg.name.empty())
        nsg.name = nameIn(id);
    if (nsg.resource_group.empty())
        nsg.resource_group = partOf(id, "resourcegroups");
    nsg.subscription = partOf(id, "subscriptions");
}

void readNsg(ObjectReader& reader, Nsg& nsg)
{
    std::string id;
    std::vector<NsgRule> defaults;
    reader.text("id", id), reader.text("name", nsg.name), reader.text("resourceGroup", nsg.resource_group);
    reader.list("securityRules", nsg.rules, readRule), reader.list("defaultSecurityRules", defaults, readRule);
    std::ranges::move(defaults, std::back_inserter(nsg.rules));
    readIds(reader, "subnets", nsg.subnets), readIds(reader, "networkInterfaces", nsg.interfaces);
    nameNsg(nsg, id.empty() ? nsg.name : id);
    finishRules(nsg);
}

void readEffectiveNsg(ObjectReader& reader, EffectiveNsgs& effective)
{
    Nsg nsg;
    std::string id;
    reader.object("networkSecurityGroup", [&](ObjectReader& inner) { inner.text("id", id); });
    reader.object("association", [&](ObjectReader& inner) {
        std::string subnet, interface;
        readId(inner, "subnet", subnet), readId(inner, "networkInterface", interface);
        if (!subnet.empty())
            nsg.subnets.push_back(subnet);
        if (!interface.empty())
            nsg.interfaces.push_back(effective.interface = interface);
    });
    reader.list("effectiveSecurityRules", nsg.rules, readRule);
    nameNsg(nsg, id);
    finishRules(nsg);
    effective.lists.push_back(std::move(nsg));
}

void readConfiguration(ObjectReader& reader, IpConfiguration& configuration)
{
    reader.text("id", configuration.id);
    configuration.id = toLower(configuration.id);
    readAddress(reader, "privateIPAddress", configuration.inside);
    if (!configuration.inside)
        readAddress(reader, "privateIpAddress", configuration.inside);
    readId(reader, "subnet", configuration.subnet);
    for (const auto* const name : {"publicIPAddress", "publicIpAddress"})
        reader.object(name, [&](ObjectReader& inner) {
            inner.text("id", configuration.public_address_id);
            readAddress(inner, "ipAddress", configuration.outside);
        });
    configuration.public_address_id = toLower(configuration.public_address_id);
    readIds(reader, "applicationSecurityGroups", configuration.groups);
}

void readNic(ObjectReader& reader, Nic& nic)
{
    reader.text("id", nic.id), reader.text("name", nic.name);
    nic.id = toLower(nic.id.empty() ? nic.name : nic.id);
    readId(reader, "networkSecurityGroup", nic.nsg);
    reader.list("ipConfigurations", nic.configurations, readConfiguration);
}

void readPrefixes(ObjectReader& reader, const char* name, std::vector<IpPrefix>& prefixes)
{
    std::vector<std::string> texts;
    reader.texts(name, texts);
    for (const auto& text : texts) {
        const auto prefix = IpPrefix::parse(text);
        prefix ? prefixes.push_back(*prefix) : reader.fail(name);
    }
}

void readSubnet(ObjectReader& reader, Subnet& subnet)
{
    std::optional<IpPrefix> prefix;
    reader.text("id", subnet.id);
    subnet.id = toLower(subnet.id);
    subnet.vnet = subnet.id.substr(0, subnet.id.find("/subnets/"));
    readPrefix(reader, "addressPrefix", prefix), readPrefixes(reader, "addressPrefixes", subnet.prefixes);
    if (prefix)
        subnet.prefixes.push_back(*prefix);
    readId(reader, "networkSecurityGroup", subnet.nsg);
}

void readVnet(ObjectReader& reader, Subscription& subscription)
{
    const auto space = [&](ObjectReader& inner) { readPrefixes(inner, "addressPrefixes", subscription.network_space); };
    reader.object("addressSpace", space);
    reader.each("virtualNetworkPeerings", [&](ObjectReader& inner) { inner.object("remoteAddressSpace", space); });
    std::vector<Subnet> subnets;
    reader.list("subnets", subnets, readSubnet);
    for (auto& subnet : subnets)
        subscription.subnets.insert_or_assign(subnet.id, subnet);
}

void readPublicAddress(ObjectReader& reader, Subscription& subscription)
{
    std::string id;
    std::optional<IpAddress> address;
    reader.text("id", id), readAddress(reader, "ipAddress", address);
    if (address)
        subscription.public_addresses[toLower(id)] = *address;
}

void readServiceTags(ObjectReader& reader, Subscription& subscription, int& items)
{
    reader.each("values", [&](ObjectReader& inner) {
        std::string name;
        inner.text("name", name);
        readPrefixes(inner, "addressPrefixes", subscription.service_tags[toLower(name)]);
        ++items;
    });
}

/// Lists of objects that begin with an object of this key: the answers of two commands are both under "value".
bool holds(const Json& json, const char* list, const char* key)
{
    const auto found = json.find(list);
    return found != json.end() && found->is_array() && !found->empty() && found->front().is_object() && found->front().contains(key);
}

/// One resource, in the form of `az`.
Reading readItem(const Json& flat, const std::string& path, bool in_list, Subscription& subscription)
{
    ObjectReader reader(flat, path);
    Reading reading{true, 1, {}};
    if (flat.contains("securityRules") || flat.contains("defaultSecurityRules")) {
        Nsg nsg;
        readNsg(reader, nsg);
        subscription.whole_list |= in_list;
        subscription.nsgs.insert_or_assign(nsg.id, std::move(nsg));
    } else if (holds(flat, "value", "effectiveSecurityRules")) {
        EffectiveNsgs effective;
        reader.each("value", [&](ObjectReader& inner) { readEffectiveNsg(inner, effective); });
        subscription.effective.push_back(std::move(effective));
    } else if (flat.contains("ipConfigurations")) {
        Nic nic;
        readNic(reader, nic);
        subscription.nics.insert_or_assign(nic.id, std::move(nic));
    } else if (flat.contains("addressSpace")) {
        readVnet(reader, subscription);
    } else if (flat.contains("publicIPAllocationMethod") || flat.contains("publicIpAllocationMethod")) {
        readPublicAddress(reader, subscription);
    } else if (flat.contains("addressPrefix") || flat.contains("addressPrefixes")) {
        Subnet subnet;
        readSubnet(reader, subnet);
        subscription.subnets.insert_or_assign(subnet.id, std::move(subnet));
    } else if (holds(flat, "values", "addressPrefixes")) {
        readServiceTags(reader, subscription, reading.items);
    } else {
        return {};
    }
    reading.fault = reader.fault();
    return reading;
}

} // namespace

Reading readObject(const Json& json, const Origin& origin, bool in_list, Subscription& subscription)
{
    const auto flat = flattened(json);
    const auto found = flat.find("value");
    if (found == flat.end() || !found->is_array() || holds(flat, "value", "effectiveSecurityRules"))
        return readItem(flat, origin.path, in_list, subscription);
    Reading all; // a list as REST answers it
    for (std::size_t index = 0; index < found->size() && all.fault.empty(); ++index) {
        if (!(*found)[index].is_object())
            continue;
        const auto one = readItem((*found)[index], origin.path + "value[" + std::to_string(index) + "].", true, subscription);
        all.known |= one.known, all.items += one.items, all.fault = one.fault;
    }
    return all;
}

} // namespace deadair::cloud::azure
