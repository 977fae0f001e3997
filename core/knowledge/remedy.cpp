// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"
#include "knowledge/cause_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

namespace deadair
{
namespace
{

using namespace knowledge;

const char* nameOf(Who who)
{
    switch (who) {
    case Who::You:
        return QT_TRANSLATE_NOOP("knowledge", "You");
    case Who::NetworkTeam:
        return QT_TRANSLATE_NOOP("knowledge", "The network team");
    case Who::ServerAdministrator:
        return QT_TRANSLATE_NOOP("knowledge", "The server's administrator");
    case Who::DnsAdministrator:
        return QT_TRANSLATE_NOOP("knowledge", "The DNS administrator");
    case Who::ProxyAdministrator:
        return QT_TRANSLATE_NOOP("knowledge", "The proxy's administrator");
    case Who::GatewayAdministrator:
        return QT_TRANSLATE_NOOP("knowledge", "The gateway's administrator");
    case Who::CloudAdministrator:
        return QT_TRANSLATE_NOOP("knowledge", "The cloud administrator");
    case Who::SecurityTeam:
        return QT_TRANSLATE_NOOP("knowledge", "The security team");
    case Who::Developer:
        return QT_TRANSLATE_NOOP("knowledge", "The application's developer");
    }
    return "";
}

std::vector<std::string> filledCommands(const Commands& commands, const Words& words, Shell shell)
{
    std::vector<std::string> filled;
    for (const auto* const command : commands)
        if (command != nullptr)
            if (auto text = fillCommand(command, words, shell))
                filled.push_back(std::move(*text));
    return filled;
}

} // namespace

Remedy remedyFor(const Hypothesis& hypothesis, const Question& question)
{
    Remedy remedy{hypothesis.cause, causeTitle(hypothesis.cause), {}, {}};
    const auto* const entry = findCause(hypothesis.cause);
    if (entry == nullptr)
        return remedy;
    const auto words = wordsFor(hypothesis, question);
    for (const auto& step : entry->steps) {
        if (step.what == nullptr)
            continue;
        remedy.steps.push_back(say(nameOf(step.who)) + ": " + say(step.what, words) + " " +
                               say(QT_TRANSLATE_NOOP("knowledge", "It worked when")) + " " + say(step.sign, words) +
                               ".");
    }
    remedy.commands["linux"] = filledCommands(entry->on_linux, words, Shell::Posix);
    remedy.commands["macos"] = filledCommands(entry->on_macos, words, Shell::Posix);
    remedy.commands["windows"] = filledCommands(entry->on_windows, words, Shell::PowerShell);
    return remedy;
}

} // namespace deadair
