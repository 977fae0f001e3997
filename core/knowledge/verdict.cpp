// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"
#include "knowledge/cause_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace knowledge;

constexpr std::size_t rivals_named = 3;
constexpr double least_rival = 0.05; // less likely ones would only distract

const char* proofText(Proof proof)
{
    switch (proof) {
    case Proof::None:
        return "";
    case Proof::ServerSide:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "On the server, as its administrator, run \"deadair diagnose [{target}|TARGET] "
                                 "--vantage server\": it sees the listener, its queue and the server's rules.");
    case Proof::CaptureAtServer:
        return QT_TRANSLATE_NOOP(
            "knowledge", "On the server, watch the port during an attempt from here (tcpdump -ni any tcp port "
                         "[{port}|PORT]). No SYN arrives: it is lost on the way. A SYN and no answer: the server drops "
                         "it. A SYN-ACK leaves: the answer is lost on the way back.");
    case Proof::AdministratorHere:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "Here, run \"sudo deadair diagnose [{target}|TARGET]\": as administrator it reads "
                                 "this computer's rules and sees single packets.");
    case Proof::OtherNetwork:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "Try from another network, such as a phone's hotspot: if it works there, the fault "
                                 "is on this side or on this path.");
    case Proof::OtherResolver:
        return QT_TRANSLATE_NOOP("knowledge", "Ask another resolver for the name[ {host}] and compare the answers.");
    case Proof::DeviceOwner:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "Ask the network team whether their devices on this path see and drop the packets; "
                                 "the report lists the hops.");
    case Proof::ServiceLog:
        return QT_TRANSLATE_NOOP("knowledge", "Read the service's log on the server at the time of the attempt.");
    case Proof::GatewayLog:
        return QT_TRANSLATE_NOOP("knowledge", "Read the gateway's error log at the time of the attempt.");
    case Proof::WhileItFails:
        return QT_TRANSLATE_NOOP("knowledge", "Run Deadair again while it fails, with more time: \"deadair diagnose "
                                              "[{target}|TARGET] --budget 60s\".");
    }
    return "";
}

/// "Filtered on the way (55 %), Blocked by the server's firewall (30 %)"
std::string rivalList(const std::vector<Hypothesis>& rivals)
{
    std::string list;
    for (const auto& rival : rivals)
        list += (list.empty() ? "" : "; ") + causeTitle(rival.cause) + " (" + confidenceWords(rival.confidence) + ")";
    return list;
}

std::string inconclusiveSummary(const Diagnosis& diagnosis, const Words& words)
{
    auto text =
        say(QT_TRANSLATE_NOOP("knowledge", "The connection[ to {target}] {outcome}, and the evidence is not enough to "
                                           "name one cause."),
            words);
    std::vector<Hypothesis> rivals;
    for (const auto& hypothesis : diagnosis.hypotheses)
        if (rivals.size() < rivals_named && hypothesis.cause != "none" && hypothesis.confidence >= least_rival)
            rivals.push_back(hypothesis);
    if (rivals.empty())
        return text;
    text += " " + say(QT_TRANSLATE_NOOP("knowledge", "Most likely: {rivals}."), {{"rivals", rivalList(rivals)}});
    const auto* const entry = findCause(rivals.front().cause);
    const auto proof = entry != nullptr ? entry->proofs.front() : Proof::None;
    if (proof != Proof::None)
        text += " " + say(QT_TRANSLATE_NOOP("knowledge", "To find out:")) + " " + say(proofText(proof), words);
    return text;
}

} // namespace

std::string verdictSummary(const Diagnosis& diagnosis, const Question& question)
{
    const Hypothesis none{"none", 0, {}, {}, {}, {}};
    const auto& best = diagnosis.hypotheses.empty() ? none : diagnosis.hypotheses.front();
    if (diagnosis.works) {
        const auto works = causeSummary(none, question);
        if (best.cause == "none")
            return works;
        return works + " " + say(QT_TRANSLATE_NOOP("knowledge", "One thing slows or threatens it:")) + " " +
               causeSummary(best, question);
    }
    if (diagnosis.conclusive && best.cause != "none")
        return causeSummary(best, question);
    auto words = wordsFor({}, question);
    words["outcome"] = outcomeWords(diagnosis.outcome);
    return inconclusiveSummary(diagnosis, words);
}

std::vector<std::string> howToSeparate(const std::vector<std::string>& causes, const Question& question)
{
    std::vector<Proof> seen;
    std::vector<std::string> ways;
    const auto words = wordsFor({}, question);
    for (const auto& cause : causes) {
        const auto* const entry = findCause(cause);
        for (const auto proof : entry != nullptr ? entry->proofs : std::array<Proof, 2>{}) {
            if (proof == Proof::None || std::ranges::find(seen, proof) != seen.end())
                continue;
            seen.push_back(proof);
            ways.push_back(say(proofText(proof), words));
        }
    }
    return ways;
}

} // namespace deadair
