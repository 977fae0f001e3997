// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"

#include "base/visible_text.h"
#include "knowledge/cause_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

namespace deadair
{
namespace knowledge
{

std::vector<std::span<const CauseEntry>> catalogue()
{
    return {clientNetworkCauses(), clientFirewallCauses(), clientProxyCauses(), clientResourceCauses(),
            dnsCauses(),           pathCauses(),           pathPacketCauses(),  serverCauses(),
            serverServiceCauses(), tlsGatewayCauses()};
}

const CauseEntry* findCause(std::string_view id)
{
    for (const auto group : catalogue())
        for (const auto& entry : group)
            if (entry.id == id)
                return &entry;
    return nullptr;
}

} // namespace knowledge

std::vector<std::string_view> knownCauses()
{
    std::vector<std::string_view> ids;
    for (const auto group : knowledge::catalogue())
        for (const auto& entry : group)
            ids.push_back(entry.id);
    return ids;
}

std::string causeTitle(std::string_view cause)
{
    const auto* const entry = knowledge::findCause(cause);
    return entry != nullptr ? knowledge::say(entry->title) : visibleText(cause, 80);
}

std::string causeSummary(const Hypothesis& hypothesis, const Question& question)
{
    const auto* const entry = knowledge::findCause(hypothesis.cause);
    if (entry == nullptr)
        return visibleText(hypothesis.cause, 80);
    return knowledge::say(entry->summary, knowledge::wordsFor(hypothesis, question));
}

std::string causeMeaning(std::string_view cause)
{
    const auto* const entry = knowledge::findCause(cause);
    return entry != nullptr ? knowledge::say(entry->meaning) : std::string();
}

} // namespace deadair
