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

/// Asks for the tables of the main rules and of each anchor, up to bounds; what is left out is told as left out.
class PfTables
{
public:
    PfTables(darwin::PfTexts& texts, const StopToken& stop) : m_texts(texts), m_stop(stop) {}

    void read()
    {
        constexpr std::size_t most_anchors = 32;
        addOf({}, {"pfctl"});
        const auto listed = printed({"pfctl", "-v", "-s", "Anchors"}, m_stop); // with -v also those in anchors
        const auto anchors = listed ? darwin::parsePfNames(*listed, most_anchors) : darwin::PfNames{{}, false};
        if (!anchors.all)
            m_texts.anchors_with_more_tables.emplace_back("*");
        for (const auto& anchor : anchors.names)
            addOf(anchor, {"pfctl", "-a", anchor});
    }

private:
    void addOf(const std::string& anchor, const Command& pfctl)
    {
        constexpr std::size_t most_tables = 64; // in all
        const auto ask = [&](std::initializer_list<std::string> question) {
            auto command = pfctl;
            command.insert(command.end(), question);
            return printed(command, m_stop);
        };
        const auto listed = ask({"-s", "Tables"});
        const auto tables = listed ? darwin::parsePfNames(*listed, most_tables - m_texts.tables.size()) : darwin::PfNames{{}, false};
        if (!tables.all && !anchor.empty())
            m_texts.anchors_with_more_tables.push_back(anchor);
        for (const auto& name : tables.names) {
            auto content = ask({"-t", name, "-T", "show"});
            m_texts.tables.push_back({anchor, name, content ? std::optional(std::move(*content)) : std::nullopt});
        }
    }

    darwin::PfTexts& m_texts;
    const StopToken& m_stop;
};

RuleListing pfListing(const StopToken& stop)
{
    constexpr auto backend = "pf";
    auto info = printed({"pfctl", "-s", "info"}, stop);
    if (!info)
        return unread(backend, info.error());
    auto rules = pfRules("rules", stop), translations = pfRules("nat", stop);
    if (!rules || !translations)
        return unread(backend, rules ? translations.error() : rules.error());
    darwin::PfTexts texts{std::move(*info), std::move(*rules), std::move(*translations), {}, {}};
    PfTables(texts, stop).read();
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
