// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/local_rules.h"

#include "analysis/firewall/combine.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_devices.h"
#include "analysis/firewall/nft_guards.h"
#include "analysis/firewall/nft_messages.h"
#include "analysis/firewall/nft_reader.h"
#include "analysis/firewall/owner.h"
#include "helper_client/helper_jobs.h"
#include "platform/firewall_rules.h"
#include "platform/rights.h"

#include <algorithm>

namespace deadair
{
namespace
{

using Listings = std::vector<platform::RuleListing>;

std::string textOf(const Listings& listings, std::string_view backend)
{
    const auto found = std::ranges::find(listings, backend, &platform::RuleListing::backend);
    return found == listings.end() ? std::string() : found->text;
}

/// Messages that only nft understands are had from nft.
Result<firewall::RuleSet> readNft(platform::RuleListing listing, const Listings& all,
                                  const std::vector<std::string>& told_by_iptables, const StopToken& stop)
{
    if (listing.is_messages) {
        if (auto rules = firewall::readNftMessages(listing.text, told_by_iptables))
            return rules;
        listing = platform::nftListing(stop);
        if (listing.status != RuleSource::Read)
            return Error{ErrorCode::Unavailable, listing.reason, {}};
    }
    auto rules = firewall::readNftJson(listing.text);
    if (!rules)
        return rules;
    firewall::addNftDevices(textOf(all, "nft chains"), *rules);
    firewall::addNftGuards(textOf(all, "nft code"), *rules);
    return rules;
}

Result<firewall::RuleSet> readIptables(const platform::RuleListing& listing, const Listings& all)
{
    const auto family = listing.backend == "iptables" ? IpAddress::Family::V4 : IpAddress::Family::V6;
    return firewall::readIptablesSave(listing.text, family, textOf(all, "ipset"));
}

void addForeign(const platform::RuleListing& listing, FirewallSource& source, std::vector<firewall::ForeignRules>& foreign)
{
    auto rules = firewall::readForeignRules(listing.text);
    if (rules)
        return foreign.push_back(std::move(*rules));
    source.status = RuleSource::Unavailable;
    source.reason = rules.error().message();
}

/// One line per back-end: iptables may have two sets of tables.
void addSource(FirewallSource source, std::vector<FirewallSource>& sources)
{
    const auto same = std::ranges::find(sources, source.backend, &FirewallSource::backend);
    if (same == sources.end())
        sources.push_back(std::move(source));
    else if (source.status == RuleSource::Unavailable || same->status == RuleSource::Absent)
        *same = std::move(source);
}

/// ufw and firewalld keep their rules in the back-ends: what they made has been read along with these.
FirewallSource sourceOfOwner(const char* owner, const LocalRules& local)
{
    if (!local.rules)
        return {owner, RuleSource::Unavailable, "the rules it would have made cannot be read"};
    const bool made_rules = std::ranges::any_of(local.rules->chains, [owner](const firewall::Chain& chain) {
        return firewall::ownerOf(chain.table, chain.name) == owner;
    });
    return {owner, made_rules ? RuleSource::Read : RuleSource::Absent, {}};
}

void addOwners(LocalRules& local)
{
    if (std::ranges::find(local.sources, "nftables", &FirewallSource::backend) == local.sources.end())
        return; // another system's
    for (const auto* owner : {"ufw", "firewalld"})
        local.sources.push_back(sourceOfOwner(owner, local));
}

} // namespace

bool LocalRules::complete() const
{
    return (rules || !foreign.empty()) && std::ranges::none_of(sources, [](const FirewallSource& source) {
        return source.status == RuleSource::Unavailable;
    });
}

LocalRules readLocalRules(const HelperOptions& helper, StopToken stop)
{
    LocalRules local;
    auto listed = platform::rights().firewall_rules
                      ? Result<Listings>(platform::ruleListings(stop, platform::RuleForm::Quickest))
                      : rulesByHelper(helper, stop);
    if (auto open = listed ? Listings() : platform::listingsForAnybody(stop); !open.empty())
        listed = std::move(open);
    if (!listed) {
        local.unreadable = listed.error().message();
        for (auto& backend : platform::ruleBackends())
            local.sources.push_back({std::move(backend), RuleSource::Unavailable, local.unreadable});
        addOwners(local);
        return local;
    }
    auto& listings = *listed;
    // iptables first: what it tells of nf_tables need not be read twice.
    std::stable_partition(listings.begin(), listings.end(), [](const auto& one) { return one.backend != "nftables"; });
    std::vector<firewall::RuleSet> sets;
    std::vector<std::string> told_by_iptables;
    for (auto& listing : listings) {
        FirewallSource source{listing.backend, listing.status, listing.reason};
        if (listing.backend == "nft chains" || listing.backend == "nft code" || listing.backend == "ipset") // complete others
            continue;
        if (listing.status == RuleSource::Read && !listing.backend.ends_with("tables")) {
            addForeign(listing, source, local.foreign);
        } else if (listing.status == RuleSource::Read) {
            const bool is_nft = listing.backend == "nftables";
            auto rules = is_nft ? readNft(std::move(listing), listings, told_by_iptables, stop)
                                : readIptables(listing, listings);
            if (rules) {
                told_by_iptables.insert(told_by_iptables.end(), rules->stands_for.begin(), rules->stands_for.end());
                sets.insert(is_nft ? sets.begin() : sets.end(), std::move(rules).value());
            } else {
                source.status = RuleSource::Unavailable;
                source.reason = rules.error().message();
            }
        }
        addSource(std::move(source), local.sources);
    }
    std::stable_partition(local.sources.begin(), local.sources.end(), [](const auto& one) { return one.backend == "nftables"; });
    if (!sets.empty())
        local.rules = firewall::combine(std::move(sets));
    addOwners(local);
    return local;
}

} // namespace deadair
