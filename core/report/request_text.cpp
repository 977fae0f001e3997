// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/request_text.h"

#include "analysis/evidence/utc_time.h"
#include "base/visible_text.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

constexpr std::size_t longest_shown = 1'000;
constexpr std::size_t most_proofs = 6;

std::string line(const std::string& mark, const std::string& text)
{
    return mark + visibleText(text, longest_shown) + "\n";
}

} // namespace

std::string requestText(const Case& value)
{
    using knowledge::say;
    if (value.remedies.empty())
        return {};
    const auto you = say("You");
    std::string asked;
    for (const auto& step : value.remedies.front().steps)
        if (const auto parts = partsOf(step); parts.who != you)
            asked += line("- ", step);
    if (asked.empty())
        return {};
    auto text = line("", value.verdict.summary) + line("", formatUtc(value.started_ms));
    std::string proof;
    std::size_t proofs = 0;
    if (!value.hypotheses.empty())
        for (const auto& id : value.hypotheses.front().evidence_for) {
            const auto found = std::ranges::find(value.evidence, id, &Evidence::id);
            if (found != value.evidence.end() && proofs++ < most_proofs)
                proof += line("- ", describe(*found));
        }
    if (!proof.empty())
        text += "\n" + say(QT_TRANSLATE_NOOP("knowledge", "What was measured:")) + "\n" + proof;
    return text + "\n" + say(QT_TRANSLATE_NOOP("knowledge", "What is asked for:")) + "\n" + asked;
}

} // namespace deadair
