// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/evidence_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include "base/visible_text.h"

#include <QtGlobal>

#include <algorithm>
#include <cctype>

namespace deadair
{
namespace
{

using namespace knowledge;
using Pieces = std::span<const Evidence* const>;

constexpr std::size_t most_sentences = 4;

struct CheckTitle {
    std::string_view id;
    const char* title;
};

constexpr CheckTitle check_titles[] = {
    {"links", QT_TRANSLATE_NOOP("knowledge", "Network card")},
    {"route", QT_TRANSLATE_NOOP("knowledge", "Route")},
    {"next_hop", QT_TRANSLATE_NOOP("knowledge", "Router on the local network")},
    {"local_resources", QT_TRANSLATE_NOOP("knowledge", "Ports, descriptors and load")},
    {"security_software", QT_TRANSLATE_NOOP("knowledge", "Security software")},
    {"hosts_file", QT_TRANSLATE_NOOP("knowledge", "Hosts file")},
    {"resolvers", QT_TRANSLATE_NOOP("knowledge", "DNS servers")},
    {"system_lookup", QT_TRANSLATE_NOOP("knowledge", "Name")},
    {"firewall_rules", QT_TRANSLATE_NOOP("knowledge", "Firewall rules")},
    {"local_drop", QT_TRANSLATE_NOOP("knowledge", "Packets lost inside this computer")},
    {"packets", QT_TRANSLATE_NOOP("knowledge", "Packets of the attempts")},
    {"proxy", QT_TRANSLATE_NOOP("knowledge", "Proxy")},
    {"ping", QT_TRANSLATE_NOOP("knowledge", "Ping")},
    {"trace", QT_TRANSLATE_NOOP("knowledge", "Path")},
    {"path_mtu", QT_TRANSLATE_NOOP("knowledge", "Packet size")},
    {"cloud_rules", QT_TRANSLATE_NOOP("knowledge", "Cloud rules")},
    {"connect", QT_TRANSLATE_NOOP("knowledge", "Connect")},
    {"loss", QT_TRANSLATE_NOOP("knowledge", "Repeated attempts")},
    {"contrast", QT_TRANSLATE_NOOP("knowledge", "Another port of the host")},
    {"tls", QT_TRANSLATE_NOOP("knowledge", "TLS")},
    {"http", QT_TRANSLATE_NOOP("knowledge", "HTTP")},
    {"service", QT_TRANSLATE_NOOP("knowledge", "Answer of the service")},
    {"listeners", QT_TRANSLATE_NOOP("knowledge", "Listener")},
    {"accept_queue", QT_TRANSLATE_NOOP("knowledge", "Accept queue")},
    {"server_resources", QT_TRANSLATE_NOOP("knowledge", "Resources of the service")},
    {"service_state", QT_TRANSLATE_NOOP("knowledge", "State of the service")},
};

template <class T> std::vector<const T*> ofKind(Pieces evidence)
{
    std::vector<const T*> found;
    for (const auto* const piece : evidence)
        if (const auto* const fact = std::get_if<T>(&piece->fact))
            found.push_back(fact);
    return found;
}

void append(std::string& text, const std::string& sentence)
{
    if (!sentence.empty() && text.find(sentence) == std::string::npos)
        text += (text.empty() ? "" : " ") + sentence;
}

/// The sentences of the first pieces of evidence.
std::string sentences(Pieces evidence)
{
    std::string text;
    std::size_t said = 0;
    for (const auto* const piece : evidence) {
        if (std::holds_alternative<NotMeasured>(piece->fact) || std::holds_alternative<Question>(piece->fact))
            continue;
        if (said++ == most_sentences)
            break;
        append(text, describe(*piece));
    }
    return text;
}

/// The message of an Error has no full stop, which another reason behind it wants.
std::string stopped(std::string text)
{
    if (!text.empty() && (std::isalnum(static_cast<unsigned char>(text.back())) != 0 || text.back() == ')'))
        text += '.';
    return text;
}

std::string reasons(Pieces evidence)
{
    std::string text;
    for (const auto* const missing : ofKind<NotMeasured>(evidence)) {
        text = stopped(std::move(text));
        append(text, sayAgain(missing->reason));
    }
    return text;
}

/// What the application's runtime reports about this attempt, and what "getsockopt" means in it.
std::string applicationView(const ConnectAttempt& attempt)
{
    const bool silent = attempt.result == ConnectResult::Silent || attempt.result == ConnectResult::TimedOut;
    const auto error = silent ? std::string("ETIMEDOUT") : attempt.error;
    if (attempt.result == ConnectResult::Connected || error.empty())
        return {};
    if (!attempt.failed_call.empty())
        return say(QT_TRANSLATE_NOOP("knowledge", "The application sees {error} from {call}() at once."),
                   {{"error", error}, {"call", attempt.failed_call}});
    return silent ? say(QT_TRANSLATE_NOOP("knowledge",
                                          "The application sees {error} (\"connection timed out: getsockopt\": the "
                                          "errno of the pending connect(), read with getsockopt(SO_ERROR))."),
                        {{"error", error}})
                  : say(QT_TRANSLATE_NOOP("knowledge",
                                          "The application sees {error}, the errno of the pending connect(), read with "
                                          "getsockopt(SO_ERROR)."),
                        {{"error", error}});
}

std::string connectDetail(Pieces evidence)
{
    auto text = sentences(evidence);
    for (const auto* const attempt : ofKind<ConnectAttempt>(evidence))
        if (attempt->result != ConnectResult::Connected) {
            append(text, applicationView(*attempt));
            break;
        }
    return text;
}

std::string lossDetail(Pieces evidence)
{
    const auto attempts = ofKind<ConnectAttempt>(evidence);
    if (attempts.empty())
        return sentences(evidence);
    const auto count = [&](auto&& holds) { return number(std::ranges::count_if(attempts, holds)); };
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "Of {all} attempts {connected} connected, {repeated} only after a repeated SYN; "
                                 "{silent} got no answer."),
               {{"all", number(static_cast<std::int64_t>(attempts.size()))},
                {"connected", count([](const auto* a) { return a->result == ConnectResult::Connected; })},
                {"repeated",
                 count([](const auto* a) { return a->result == ConnectResult::Connected && a->syn_retransmits > 0; })},
                {"silent", count([](const auto* a) {
                     return a->result == ConnectResult::Silent || a->result == ConnectResult::TimedOut;
                 })}});
}

std::string rulesDetail(Pieces evidence)
{
    std::string text;
    for (const auto* const decision : ofKind<FirewallDecision>(evidence))
        if (decision->decision != RuleDecision::Accept)
            append(text, words(*decision));
    if (!text.empty())
        return text;
    std::vector<std::string> read;
    for (const auto* const source : ofKind<FirewallSource>(evidence)) {
        if (source->status == RuleSource::Unavailable)
            append(text, words(*source));
        else if (source->status == RuleSource::Read)
            read.push_back(visibleText(source->backend, 40));
    }
    if (!read.empty())
        append(text, say(QT_TRANSLATE_NOOP("knowledge", "No rule of {backends} stops this connection."),
                         {{"backends", listed(read)}}));
    if (text.empty())
        text = say(QT_TRANSLATE_NOOP("knowledge", "No firewall rules were found that concern this connection."));
    return text;
}

/// What a check says that found nothing to report.
std::string quietDetail(const std::string& id, CheckStatus status)
{
    if (status == CheckStatus::Unknown)
        return say(QT_TRANSLATE_NOOP("knowledge", "Nothing could be measured."));
    if (status == CheckStatus::Skipped)
        return say(QT_TRANSLATE_NOOP("knowledge", "Not needed here, or there was no time for it."));
    if (id == "hosts_file")
        return say(QT_TRANSLATE_NOOP("knowledge", "It does not mention this name."));
    if (id == "security_software")
        return say(QT_TRANSLATE_NOOP("knowledge", "None of the known products runs here."));
    if (id == "proxy")
        return say(QT_TRANSLATE_NOOP("knowledge", "No proxy applies to this target."));
    if (id == "listeners")
        return say(QT_TRANSLATE_NOOP("knowledge", "Nothing listens on this port."));
    return status == CheckStatus::Pass ? say(QT_TRANSLATE_NOOP("knowledge", "Nothing unusual."))
                                       : say(QT_TRANSLATE_NOOP("knowledge", "Something is unusual here."));
}

std::string measuredDetail(const std::string& id, Pieces evidence)
{
    if (id == "connect")
        return connectDetail(evidence);
    if (id == "loss")
        return lossDetail(evidence);
    if (id == "firewall_rules")
        return rulesDetail(evidence);
    return sentences(evidence);
}

} // namespace

std::string checkTitle(std::string_view id)
{
    const auto* const found = std::ranges::find(check_titles, id, &CheckTitle::id);
    return found != std::end(check_titles) ? say(found->title) : visibleText(id, 80);
}

std::string checkDetail(const std::string& id, CheckStatus status, std::span<const Evidence* const> evidence)
{
    const auto why_not = reasons(evidence);
    if (status == CheckStatus::Skipped && !why_not.empty())
        return why_not;
    auto text = measuredDetail(id, evidence);
    append(text, why_not);
    return text.empty() ? quietDetail(id, status) : text;
}

std::string checkDetail(const std::string& id, CheckStatus status, const std::vector<Evidence>& evidence)
{
    std::vector<const Evidence*> pieces;
    for (const auto& piece : evidence)
        pieces.push_back(&piece);
    return checkDetail(id, status, std::span<const Evidence* const>(pieces));
}

std::string describe(const Evidence& evidence)
{
    return std::visit([](const auto& fact) { return words(fact); }, evidence.fact);
}

} // namespace deadair
