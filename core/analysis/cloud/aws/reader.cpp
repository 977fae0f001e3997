// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/reader.h"

#include "analysis/cloud/aws/rule_reader.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::cloud::aws
{
namespace
{

/// "eu-west-1" of "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b".
std::string regionOf(const std::string& arn)
{
    auto rest = std::string_view(arn);
    for (int i = 0; i < 3; ++i) {
        const auto colon = rest.find(':');
        if (colon == std::string_view::npos)
            return {};
        rest.remove_prefix(colon + 1);
    }
    return std::string(rest.substr(0, rest.find(':')));
}

void readGroup(ObjectReader& reader, SecurityGroup& group)
{
    std::string arn;
    reader.require("GroupId");
    reader.text("GroupId", group.id), reader.text("GroupName", group.name), reader.text("VpcId", group.vpc);
    reader.text("OwnerId", group.account), reader.text("SecurityGroupArn", arn);
    group.region = regionOf(arn);
    readPermissions(reader, "IpPermissions", false, group);
    readPermissions(reader, "IpPermissionsEgress", true, group);
}

void readAcl(ObjectReader& reader, NetworkAcl& acl)
{
    reader.require("NetworkAclId");
    reader.text("NetworkAclId", acl.id), reader.text("VpcId", acl.vpc), reader.text("OwnerId", acl.account);
    reader.list("Associations", acl.subnets, [](ObjectReader& inner, std::string& subnet) { inner.text("SubnetId", subnet); });
    readEntries(reader, acl);
}

void readPrivateAddress(ObjectReader& reader, Interface& interface)
{
    std::optional<IpAddress> address, behind;
    readAddress(reader, "PrivateIpAddress", address);
    reader.object("Association", [&](ObjectReader& inner) { readAddress(inner, "PublicIp", behind); });
    if (address && !interface.has(*address))
        interface.addresses.push_back(*address);
    if (address && behind)
        interface.public_addresses[*address] = *behind;
}

void readInterface(ObjectReader& reader, Interface& interface)
{
    reader.text("NetworkInterfaceId", interface.id), reader.text("SubnetId", interface.subnet);
    reader.text("VpcId", interface.vpc);
    reader.object("Attachment", [&](ObjectReader& inner) { inner.text("InstanceId", interface.instance); });
    reader.list("Groups", interface.groups, [](ObjectReader& inner, std::string& id) { inner.text("GroupId", id); });
    readPrivateAddress(reader, interface);
    reader.each("PrivateIpAddresses", [&](ObjectReader& inner) { readPrivateAddress(inner, interface); });
    reader.each("Ipv6Addresses", [&](ObjectReader& inner) {
        std::optional<IpAddress> address;
        readAddress(inner, "Ipv6Address", address);
        if (address)
            interface.addresses.push_back(*address);
    });
}

System systemOf(const std::string& platform, const std::string& details)
{
    if (toLower(platform) == "windows" || details.starts_with("Windows"))
        return System::Windows;
    return details.empty() ? System::Unknown : System::Linux; // "Linux/UNIX", "Red Hat Enterprise Linux", "SUSE Linux"
}

void readInstance(ObjectReader& reader, std::vector<Interface>& interfaces)
{
    Interface whole; // where the answer was filtered and has no list of interfaces
    std::string platform, details;
    reader.require("InstanceId");
    reader.text("InstanceId", whole.instance), reader.text("SubnetId", whole.subnet), reader.text("VpcId", whole.vpc);
    reader.text("Platform", platform), reader.text("PlatformDetails", details);
    reader.list("SecurityGroups", whole.groups, [](ObjectReader& inner, std::string& id) { inner.text("GroupId", id); });
    std::optional<IpAddress> address, behind;
    readAddress(reader, "PrivateIpAddress", address), readAddress(reader, "PublicIpAddress", behind);
    whole.system = systemOf(platform, details);
    std::vector<Interface> own;
    reader.list("NetworkInterfaces", own, readInterface);
    if (own.empty() && address) {
        whole.id = whole.instance;
        whole.addresses = {*address};
        if (behind)
            whole.public_addresses[*address] = *behind;
        own.push_back(whole);
    }
    for (auto& interface : own) {
        interface.instance = whole.instance;
        interface.system = whole.system;
        interface.id = interface.id.empty() ? whole.instance : interface.id;
        interfaces.push_back(std::move(interface));
    }
}

void readSubnet(ObjectReader& reader, Subnet& subnet)
{
    std::optional<IpPrefix> v4;
    reader.require("SubnetId");
    reader.text("SubnetId", subnet.id), reader.text("VpcId", subnet.vpc), readPrefix(reader, "CidrBlock", v4);
    if (v4)
        subnet.prefixes.push_back(*v4);
    reader.each("Ipv6CidrBlockAssociationSet", [&](ObjectReader& inner) {
        std::optional<IpPrefix> v6;
        readPrefix(inner, "Ipv6CidrBlock", v6);
        if (v6)
            subnet.prefixes.push_back(*v6);
    });
}

struct PrefixList {
    std::string id;
    std::optional<std::vector<IpPrefix>> prefixes;
};

void readPrefixList(ObjectReader& reader, PrefixList& list)
{
    std::vector<std::string> cidrs;
    reader.text("PrefixListId", list.id), reader.texts("Cidrs", cidrs);
    for (const auto& cidr : cidrs) {
        const auto prefix = IpPrefix::parse(cidr);
        if (!prefix)
            return reader.fail("Cidrs");
        list.prefixes = list.prefixes.value_or(std::vector<IpPrefix>{});
        list.prefixes->push_back(*prefix);
    }
}

/// "pl-0a1b" in "exports/pl-0a1b.json": the answer itself does not name its list.
std::string prefixListIn(const std::string& file)
{
    const auto at = file.rfind("pl-");
    if (at == std::string::npos)
        return {};
    const auto end = file.find_first_not_of("0123456789abcdef", at + 3);
    return end == at + 3 ? std::string() : file.substr(at, end - at);
}

template <class T> int keep(std::vector<T>& items, std::map<std::string, T>& all)
{
    for (auto& item : items)
        all.insert_or_assign(item.id, std::move(item));
    return static_cast<int>(items.size());
}

/// An interface can be told twice, by its instance and by itself: what only one of them knows is kept.
int keepInterfaces(std::vector<Interface>& interfaces, std::map<std::string, Interface>& all)
{
    for (auto& interface : interfaces) {
        auto& known = all[interface.id];
        const auto system = std::max(known.system, interface.system);
        const auto instance = interface.instance.empty() ? known.instance : interface.instance;
        known = std::move(interface);
        known.system = system, known.instance = instance;
    }
    return static_cast<int>(interfaces.size());
}

/// One element of a list, as "--query" leaves it.
bool readElement(const Json& json, ObjectReader& reader, Account& account, Reading& reading)
{
    const auto has = [&](const char* key) { return json.contains(key); };
    if (has("GroupId") && (has("IpPermissions") || has("IpPermissionsEgress"))) {
        std::vector<SecurityGroup> groups(1);
        readGroup(reader, groups.front());
        reading.items += keep(groups, account.groups);
    } else if (has("NetworkAclId") && has("Entries")) {
        std::vector<NetworkAcl> acls(1);
        readAcl(reader, acls.front());
        reading.items += keep(acls, account.acls);
    } else if (has("InstanceId") && (has("NetworkInterfaces") || has("PrivateIpAddress"))) {
        std::vector<Interface> interfaces;
        readInstance(reader, interfaces);
        reading.items += keepInterfaces(interfaces, account.interfaces);
    } else if (has("NetworkInterfaceId") && has("PrivateIpAddress")) {
        std::vector<Interface> interfaces(1);
        readInterface(reader, interfaces.front());
        reading.items += keepInterfaces(interfaces, account.interfaces);
    } else if (has("SubnetId") && has("CidrBlock")) {
        std::vector<Subnet> subnets(1);
        readSubnet(reader, subnets.front());
        reading.items += keep(subnets, account.subnets);
    } else {
        return false;
    }
    return true;
}

void readInstances(ObjectReader& reader, Account& account, Reading& reading)
{
    std::vector<Interface> interfaces;
    const auto of_instance = [&](ObjectReader& inner) { readInstance(inner, interfaces); };
    reader.each("Reservations", [&](ObjectReader& inner) { inner.each("Instances", of_instance); });
    reader.each("Instances", of_instance);
    reading.items += keepInterfaces(interfaces, account.interfaces);
}

void readPrefixLists(ObjectReader& reader, const Origin& origin, Account& account, Reading& reading)
{
    std::vector<PrefixList> lists;
    reader.list("PrefixLists", lists, readPrefixList);
    for (auto& list : lists)
        if (list.prefixes)
            account.prefix_lists[list.id] = std::move(*list.prefixes);
    std::vector<IpPrefix> entries;
    reader.list("Entries", entries, [](ObjectReader& inner, IpPrefix& entry) {
        std::optional<IpPrefix> prefix;
        inner.require("Cidr");
        readPrefix(inner, "Cidr", prefix);
        entry = prefix.value_or(IpPrefix{});
    });
    if (const auto id = prefixListIn(origin.file); !entries.empty() && !id.empty())
        account.prefix_lists[id] = entries;
    reading.items += static_cast<int>(lists.size() + entries.size());
}

} // namespace

Reading readObject(const Json& json, const Origin& origin, Account& account)
{
    Reading reading;
    ObjectReader reader(json, origin.path);
    reading.known = readElement(json, reader, account, reading);
    if (!reading.known) {
        for (const auto* const list : {"SecurityGroups", "SecurityGroupRules", "NetworkAcls", "Reservations", "Instances",
                                       "NetworkInterfaces", "Subnets", "PrefixLists", "Entries"})
            reading.known |= json.contains(list) && json[list].is_array();
        std::vector<SecurityGroup> groups;
        std::vector<NetworkAcl> acls;
        std::vector<Interface> interfaces;
        std::vector<Subnet> subnets;
        reader.list("SecurityGroups", groups, readGroup), reader.list("NetworkAcls", acls, readAcl);
        reader.list("NetworkInterfaces", interfaces, readInterface), reader.list("Subnets", subnets, readSubnet);
        reading.items += keep(groups, account.groups) + keep(acls, account.acls) + keep(subnets, account.subnets) +
                         keepInterfaces(interfaces, account.interfaces);
        readInstances(reader, account, reading);
        readPrefixLists(reader, origin, account, reading);
        reading.items += readGroupRules(reader, account);
    }
    reading.fault = reader.fault();
    return reading;
}

} // namespace deadair::cloud::aws
