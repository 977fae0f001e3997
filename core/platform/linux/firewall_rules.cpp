// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/firewall_rules.h"

#include "platform/command.h"

namespace deadair::platform
{
namespace
{

constexpr std::chrono::seconds listing_timeout{3};

RuleListing listing(std::string backend, const std::vector<std::string>& command, std::stop_token stop)
{
    RuleListing result;
    result.backend = std::move(backend);
    auto output = runCommand(command, listing_timeout, std::move(stop));
    if (!output) {
        result.status = output.error().code == ErrorCode::NotFound ? RuleSource::Absent : RuleSource::Unavailable;
        result.reason = output.error().message();
    } else if (output->exit_status != 0) {
        result.reason = command.front() + ": " + output->errors.substr(0, output->errors.find('\n'));
    } else {
        result.status = RuleSource::Read;
        result.text = std::move(output->output);
    }
    return result;
}

/// Legacy tables stand beside nftables; asked only when there are any, because asking loads kernel modules.
bool hasLegacyTables(const std::string& names_file)
{
    const auto tables = readFile(names_file);
    return tables && !tables->empty();
}

} // namespace

std::vector<RuleListing> ruleListings(std::stop_token stop)
{
    // nftables, and iptables in both variants: what iptables' extensions match only its own tools can tell.
    std::vector<RuleListing> listings;
    listings.push_back(listing("nftables", {"nft", "--json", "list", "ruleset"}, stop));
    listings.push_back(listing("iptables", {"iptables-save", "-c"}, stop));
    listings.push_back(listing("ip6tables", {"ip6tables-save", "-c"}, stop));
    if (hasLegacyTables("/proc/net/ip_tables_names"))
        listings.push_back(listing("iptables", {"iptables-legacy-save", "-c"}, stop));
    if (hasLegacyTables("/proc/net/ip6_tables_names"))
        listings.push_back(listing("ip6tables", {"ip6tables-legacy-save", "-c"}, stop));
    return listings;
}

} // namespace deadair::platform
