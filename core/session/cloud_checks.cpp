// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/exports.h"
#include "knowledge/cloud_words.h"
#include "platform/machine.h"
#include "session/checks.h"

namespace deadair
{
namespace
{

/// This machine as the far network sees it: a private address is translated on the way to a public one.
std::optional<IpAddress> sourceTowards(const IpAddress& address)
{
    const auto route = platform::routeTo(address);
    if (!route || !route->source)
        return std::nullopt;
    const bool translated = cloud::isPublic(address) && !cloud::isPublic(*route->source);
    return translated ? std::nullopt : route->source;
}

RuleDecision decisionOf(cloud::Decision decision)
{
    switch (decision) {
    case cloud::Decision::Accept:
        return RuleDecision::Accept;
    case cloud::Decision::Drop:
        return RuleDecision::Drop;
    case cloud::Decision::Unknown:
        break;
    }
    return RuleDecision::Unknown;
}

CloudDecision factOf(const cloud::Verdict& verdict, const cloud::Flow& flow, const std::vector<cloud::SourceFile>& files)
{
    CloudDecision fact;
    fact.provider = enumName(verdict.provider);
    for (const auto& file : files)
        fact.files.push_back(file.name);
    fact.from = flow.from, fact.address = flow.to, fact.port = flow.port;
    fact.decision = decisionOf(verdict.decision);
    fact.guards_client = verdict.stage == cloud::Stage::SenderOutbound || verdict.stage == cloud::Stage::ReplyInbound;
    if (verdict.stage)
        fact.stage = cloudStage(*verdict.stage);
    if (auto rule = verdict.rule) {
        fact.rule = rule->text;
        rule->text.clear();
        fact.list = cloudRule(*rule);
    }
    if (!verdict.doubts.empty())
        fact.undecided = cloudDoubt(verdict.doubts.front(), verdict.provider);
    for (const auto& stage : verdict.stages)
        if (fact.allow_command.empty() && !stage.allow_commands.empty())
            fact.allow_command = stage.allow_commands.front();
    return fact;
}

} // namespace

void checkCloudRules(RunContext& context, const std::vector<IpAddress>& addresses)
{
    const auto exports = context.options().cloud;
    if (!exports)
        return;
    context.check("cloud_rules", [&] {
        RunContext::Ids ids;
        for (const auto& address : addresses) {
            const bool client = context.question().vantage == Vantage::Client;
            const cloud::Flow flow{client ? sourceTowards(address) : std::nullopt, address, context.question().port, std::nullopt};
            const auto verdict = cloud::check(*exports, flow);
            if (!verdict) {
                ids.push_back(context.add("cloud", NotMeasured{"cloud_rules", verdict.error().message()}));
                break;
            }
            ids.push_back(context.add("cloud", factOf(*verdict, flow, exports->files)));
        }
        return ids;
    });
}

} // namespace deadair
