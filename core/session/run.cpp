// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run.h"

#include "analysis/diagnosis/diagnose.h"
#include "base/enum_names.h"
#include "helper_client/consent.h"
#include "knowledge/knowledge.h"
#include "session/checks.h"
#include "session/plan.h"

#include <algorithm>

namespace deadair
{
namespace
{

/// A check of what somebody has to hand over is only in the list where it was.
bool isPossible(const CheckEntry& entry, const SessionOptions& options)
{
    return entry.id != "cloud_rules" || options.cloud;
}

std::vector<CheckResult> inOrder(std::vector<CheckResult> checklist, std::span<const CheckEntry> plan)
{
    const auto place = [&](const CheckResult& result) {
        return std::ranges::find(plan, result.id, [](const CheckEntry& entry) { return std::string(entry.id); }) - plan.begin();
    };
    std::ranges::stable_sort(checklist, {}, place);
    return checklist;
}

void weigh(Case& result)
{
    const auto diagnosis = diagnose(result.evidence);
    result.outcome = diagnosis.outcome;
    result.works = diagnosis.works;
    result.conclusive = diagnosis.conclusive;
    result.hypotheses = diagnosis.hypotheses;
    result.verdict.summary = verdictSummary(diagnosis, result.question);
    if (!result.hypotheses.empty()) {
        const auto& best = result.hypotheses.front();
        result.verdict.cause = best.cause;
        result.verdict.confidence = best.confidence;
        result.verdict.where = best.where;
    }
    constexpr double worth_a_remedy = 0.1;
    for (const auto& hypothesis : result.hypotheses)
        if (hypothesis.cause != "none" && (result.remedies.empty() || hypothesis.confidence >= worth_a_remedy))
            result.remedies.push_back(remedyFor(hypothesis, result.question));
    if (result.works && result.verdict.cause == "none")
        result.remedies.clear();
}

} // namespace

Case runDiagnosis(const SessionOptions& asked, StopToken stop, const Progress& progress)
{
    using namespace std::chrono;
    auto options = asked;
    options.helper.consent = std::make_shared<Consent>();
    askForRights(options.helper, stop); // the user's time is not the diagnosis'
    Case result;
    result.started_ms = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    RunContext context(options, std::move(stop), progress);
    if (options.vantage == Vantage::Server)
        runServerChecks(context);
    else
        runClientChecks(context);

    result.interrupted = context.over();
    const auto plan = planOf(options.vantage);
    for (const auto& entry : plan)
        if (isPossible(entry, options))
            context.skip(entry.id, result.interrupted ? QT_TRANSLATE_NOOP("knowledge", "Stopped before it ran.") : QT_TRANSLATE_NOOP("knowledge", "Not needed: what was found before settles it."));
    result.question = context.question();
    result.checklist = inOrder(context.checklist(), plan);
    result.evidence = context.evidence();
    for (const auto& evidence : result.evidence)
        if (const auto* attempt = std::get_if<ConnectAttempt>(&evidence.fact);
            attempt != nullptr && attempt->purpose == AttemptPurpose::Target &&
            std::ranges::find(result.addresses, attempt->address) == result.addresses.end())
            result.addresses.push_back(attempt->address);
    weigh(result);
    result.environment = {{"deadair", DEADAIR_VERSION},
                          {"system", platform::systemName()},
                          {"kernel", platform::kernelRelease()},
                          {"rights", context.rights().administrator ? "administrator"
                                     : context.rights().raw_sockets ? "raw sockets" : "ordinary user"}};
    result.duration_ms = duration_cast<milliseconds>(RunContext::Clock::now() - context.epoch()).count();
    return result;
}

} // namespace deadair
