// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the small closed lists: outcomes, places, states.
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <algorithm>
#include <cmath>

#include <QtGlobal>

namespace deadair
{
namespace
{

using knowledge::say;

std::string sideWords(Side side)
{
    switch (side) {
    case Side::Client:
        return say(QT_TRANSLATE_NOOP("knowledge", "this computer"));
    case Side::Dns:
        return say(QT_TRANSLATE_NOOP("knowledge", "name resolution (DNS)"));
    case Side::Proxy:
        return say(QT_TRANSLATE_NOOP("knowledge", "the proxy"));
    case Side::Path:
        return say(QT_TRANSLATE_NOOP("knowledge", "the way to the server"));
    case Side::Server:
        return say(QT_TRANSLATE_NOOP("knowledge", "the server"));
    case Side::Gateway:
        return say(QT_TRANSLATE_NOOP("knowledge", "the gateway"));
    }
    return {};
}

} // namespace

std::string outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Connected:
        return say(QT_TRANSLATE_NOOP("knowledge", "was established"));
    case Outcome::TimedOut:
        return say(QT_TRANSLATE_NOOP("knowledge", "timed out"));
    case Outcome::Refused:
        return say(QT_TRANSLATE_NOOP("knowledge", "was refused"));
    case Outcome::Reset:
        return say(QT_TRANSLATE_NOOP("knowledge", "was reset"));
    case Outcome::Unreachable:
        return say(QT_TRANSLATE_NOOP("knowledge", "failed, because the network reports the target as unreachable"));
    case Outcome::NotResolved:
        return say(QT_TRANSLATE_NOOP("knowledge", "was not tried, because the name was not resolved"));
    case Outcome::TlsFailed:
        return say(QT_TRANSLATE_NOOP("knowledge", "was established, but TLS failed"));
    case Outcome::NoReply:
        return say(QT_TRANSLATE_NOOP("knowledge", "was established, but the service did not answer"));
    case Outcome::GatewayError:
        return say(QT_TRANSLATE_NOOP("knowledge", "was established, but a gateway answered with an error"));
    case Outcome::LocalError:
        return say(QT_TRANSLATE_NOOP("knowledge", "failed on this computer"));
    }
    return {};
}

std::string placeWords(const Place& place)
{
    auto text = sideWords(place.side);
    const auto add = [&text](const char* form, const std::optional<std::string>& value) {
        if (value && !value->empty())
            text += say(form, {{"value", *value}});
    };
    add(QT_TRANSLATE_NOOP("knowledge", ", {value}"), place.address);
    if (place.hop)
        add(QT_TRANSLATE_NOOP("knowledge", " (hop {value})"), std::to_string(*place.hop));
    add(QT_TRANSLATE_NOOP("knowledge", " or {value} right behind it"), place.next_address);
    add(QT_TRANSLATE_NOOP("knowledge", ", interface {value}"), place.interface);
    add(QT_TRANSLATE_NOOP("knowledge", ", process {value}"), place.process);
    add(QT_TRANSLATE_NOOP("knowledge", ", rule: {value}"), place.rule);
    return text;
}

std::string confidenceWords(double confidence)
{
    const auto percent = std::lround(100 * std::clamp(confidence, 0.0, 1.0));
    if (percent == 0 && confidence > 0)
        return "< 1 %";
    return percent > 99 ? "> 99 %" : std::to_string(percent) + " %"; // nothing measured makes certain
}

std::string statusWord(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return say(QT_TRANSLATE_NOOP("knowledge", "passed"));
    case CheckStatus::Warn:
        return say(QT_TRANSLATE_NOOP("knowledge", "warning"));
    case CheckStatus::Fail:
        return say(QT_TRANSLATE_NOOP("knowledge", "failed"));
    case CheckStatus::Skipped:
        return say(QT_TRANSLATE_NOOP("knowledge", "skipped"));
    case CheckStatus::Unknown:
        return say(QT_TRANSLATE_NOOP("knowledge", "unknown"));
    }
    return {};
}

} // namespace deadair
