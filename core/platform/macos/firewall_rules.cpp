// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/firewall_rules.h"

#include "platform/command.h"
#include "platform/shared/darwin_texts.h"

namespace deadair::platform
{
namespace
{

constexpr std::chrono::seconds patience_with_command{3}; ///< for each command
constexpr std::size_t largest_listing_bytes = 64u << 20;

using Command = std::vector<std::string>;

/// What it prints. Its complaints about missing ALTQ go to standard error and mean nothing.
Result<std::string> printed(const Command& command, const StopToken& stop)
{
    auto output = runCommand(command, patience_with_command, stop, largest_listing_bytes);
    if (!output)
        return output.error();
    if (output->exit_status != 0)
        return Error{ErrorCode::System, command.front(), output->errors.substr(0, output->errors.find('\n'))};
    return std::move(output->output);
}

/// With the content of anchors where pfctl prints it; what it leaves out is then an anchor of unknown content.
Result<std::string> pfRules(const char* what, const StopToken& stop)
{
    auto recursive = printed({"pfctl", "-a", "*", "-s", what}, stop);
    return recursive && !recursive->empty() ? recursive : printed({"pfctl", "-s", what}, stop);
}

RuleListing unread(const char* backend, const Error& error)
{
    return {backend, error.code == ErrorCode::NotFound ? RuleSource::Absent : RuleSource::Unavailable, error.message(), {}, false};
}

RuleListing pfListing(const StopToken& stop)
{
    constexpr auto backend = "pf";
    constexpr std::size_t most_tables = 64;
    auto info = printed({"pfctl", "-s", "info"}, stop);
    if (!info)
        return unread(backend, info.error());
    auto rules = pfRules("rules", stop), translations = pfRules("nat", stop);
    if (!rules || !translations)
        return unread(backend, rules ? translations.error() : rules.error());
    darwin::PfTexts texts{std::move(*info), std::move(*rules), std::move(*translations), {}};
    const auto tables = printed({"pfctl", "-s", "Tables"}, stop);
    for (const auto& name : darwin::parsePfTables(tables ? std::string_view(*tables) : std::string_view(), most_tables))
        if (auto content = printed({"pfctl", "-t", name, "-T", "show"}, stop))
            texts.tables.emplace(name, std::move(*content));
    return {backend, RuleSource::Read, {}, darwin::pfListing(texts), false};
}

/// Which programs may be connected to.
RuleListing applicationFirewall(const StopToken& stop)
{
    constexpr auto backend = "alf";
    constexpr auto tool = "/usr/libexec/ApplicationFirewall/socketfilterfw";
    std::string text;
    for (const auto* question : {"--getglobalstate", "--getblockall", "--getallowsigned", "--listapps"}) {
        const auto answer = printed({tool, question}, stop);
        if (!answer)
            return unread(backend, answer.error());
        text += *answer + '\n';
    }
    return {backend, RuleSource::Read, {}, std::move(text), false};
}

} // namespace

std::vector<std::string> ruleBackends()
{
    return {"pf", "alf"};
}

std::vector<RuleListing> listingsForAnybody(StopToken)
{
    return {};
}

RuleListing nftListing(StopToken)
{
    return {"nftables", RuleSource::Absent, "macOS has none", {}, false};
}

std::vector<RuleListing> ruleListings(StopToken stop, RuleForm)
{
    return {pfListing(stop), applicationFirewall(stop)};
}

} // namespace deadair::platform
