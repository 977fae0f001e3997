// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_words.h"

#include "base/ip_address.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair::knowledge
{
namespace
{

std::string bracketed(const std::string& host)
{
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

void addIfMissing(Words& words, const char* name, const std::string& value)
{
    if (!value.empty())
        words.try_emplace(name, value);
}

void addPlace(Words& words, const Place& place)
{
    addIfMissing(words, "device_address", place.address.value_or(""));
    addIfMissing(words, "next_hop_address", place.next_address.value_or(""));
    addIfMissing(words, "hop", place.hop ? std::to_string(*place.hop) : "");
    addIfMissing(words, "rule", place.rule.value_or(""));
    addIfMissing(words, "interface", place.interface.value_or(""));
    addIfMissing(words, "process", place.process.value_or(""));
}

void addQuestion(Words& words, const Question& question)
{
    addIfMissing(words, "host", question.host);
    addIfMissing(words, "name", question.host);
    addIfMissing(words, "port", question.port != 0 ? std::to_string(question.port) : "");
    addIfMissing(words, "target", targetText(question));
    addIfMissing(words, "address", question.host);
    if (question.app_timeout_ms)
        addIfMissing(words, "timeout_ms", std::to_string(*question.app_timeout_ms));
    if (question.host.empty())
        return;
    const bool is_web = question.scheme == "http" || question.scheme == "https";
    const auto scheme = is_web ? question.scheme : std::string(question.port == 443 ? "https" : "http");
    addIfMissing(words, "url", scheme + "://" + targetText(question) + (is_web ? question.path : ""));
}

/// Words that others imply: a resolver without its usual port, a proxy as a URL, a device as a phrase.
void addDerived(Words& words)
{
    if (const auto found = words.find("resolver"); found != words.end())
        if (const auto endpoint = Endpoint::parse(found->second); endpoint && endpoint->port == 53)
            found->second = endpoint->address.toString();
    if (const auto found = words.find("proxy"); found != words.end())
        addIfMissing(words, "proxy_url",
                     found->second.find("://") == std::string::npos ? "http://" + found->second : found->second);
    addIfMissing(
        words, "device",
        words.contains("device_address")
            ? say(QT_TRANSLATE_NOOP("knowledge", "{device_address}[ (hop {hop})][ or {next_hop_address} right behind "
                                                 "it]"),
                  words)
            : "");
}

} // namespace

std::string targetText(const Question& question)
{
    return targetText(question.host, question.port);
}

std::string targetText(const std::string& host, std::uint16_t port)
{
    return host.empty() || port == 0 ? host : bracketed(host) + ":" + std::to_string(port);
}

Words wordsFor(const Hypothesis& hypothesis, const Question& question)
{
    auto words = hypothesis.words;
    std::erase_if(words, [](const auto& word) { return word.second.empty(); });
    addPlace(words, hypothesis.where);
    addQuestion(words, question);
    addDerived(words);
    return words;
}

} // namespace deadair::knowledge
