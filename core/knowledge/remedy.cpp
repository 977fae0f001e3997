// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "knowledge/catalogue.h"
#include "knowledge/cause_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <QString>
#include <QSysInfo>

namespace deadair
{
namespace
{

using namespace knowledge;

constexpr std::string_view between_who_and_what = ": ";
constexpr const char* worked_when = QT_TRANSLATE_NOOP("knowledge", "It worked when");

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
        remedy.steps.push_back(say(nameOf(step.who)) + std::string(between_who_and_what) + say(step.what, words) + " " +
                               say(worked_when) + " " + say(step.sign, words) + ".");
    }
    remedy.commands["linux"] = filledCommands(entry->on_linux, words, Shell::Posix);
    remedy.commands["macos"] = filledCommands(entry->on_macos, words, Shell::Posix);
    remedy.commands["windows"] = filledCommands(entry->on_windows, words, Shell::PowerShell);
    return remedy;
}

RemedyStep partsOf(const std::string& step)
{
    RemedyStep parts;
    const auto colon = step.find(between_who_and_what);
    if (colon != std::string::npos)
        parts.who = step.substr(0, colon);
    parts.what = colon == std::string::npos ? step : step.substr(colon + between_who_and_what.size());
    if (const auto sign = parts.what.rfind(say(worked_when)); sign != std::string::npos) {
        parts.sign = parts.what.substr(sign);
        parts.what = std::string(trimmed(parts.what.substr(0, sign)));
    }
    return parts;
}

std::vector<std::string> commandsHere(const Remedy& remedy)
{
    const auto kernel = QSysInfo::kernelType();
    const auto* const system = kernel == QLatin1String("darwin")  ? "macos"
                               : kernel == QLatin1String("winnt") ? "windows"
                                                                  : "linux";
    const auto found = remedy.commands.find(system);
    return found != remedy.commands.end() ? found->second : std::vector<std::string>();
}

} // namespace deadair
