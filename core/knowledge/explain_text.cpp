// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/explain_text.h"

#include "knowledge/duration_text.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

using knowledge::say;

std::string timedOutMeaning(FailureStage stage)
{
    switch (stage) {
    case FailureStage::Upstream:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "The gateway's attempt to connect to the server behind it was not answered in time. Look at "
                         "the way from the gateway to that server, not at the way to the gateway."));
    case FailureStage::Resolve:
    case FailureStage::Connect:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "Nobody answered the connection attempt in time: the packets were dropped on the way or at "
                         "the host, or the host is down. A refusal would have come back at once."));
    case FailureStage::Tls:
    case FailureStage::Read:
    case FailureStage::Unknown:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "The time ran out, and the message does not say in which phase: connecting, the TLS handshake "
                         "or waiting for the answer."));
    }
    return {};
}

std::string unknownMeaning(FailureStage stage)
{
    return stage == FailureStage::Unknown
               ? say(QT_TRANSLATE_NOOP("knowledge",
                                       "The message does not say what failed; a longer piece of the log may."))
               : say(QT_TRANSLATE_NOOP(
                     "knowledge",
                     "The connection failed, and the message does not say how: the underlying error, often a line "
                     "further up or down, decides between a refusal and silence."));
}

std::string resetMeaning(FailureStage stage)
{
    return stage == FailureStage::Tls
               ? say(QT_TRANSLATE_NOOP(
                     "knowledge",
                     "The other end, or a device on the way, closed the connection during the TLS handshake."))
               : say(QT_TRANSLATE_NOOP(
                     "knowledge",
                     "The connection was established, and the other end or a device on the way closed or reset it "
                     "before the answer was complete."));
}

std::string noReplyMeaning(FailureStage stage)
{
    return stage == FailureStage::Upstream
               ? say(QT_TRANSLATE_NOOP(
                     "knowledge",
                     "The server behind the gateway accepted the connection and did not answer in time: it is "
                     "slow, overloaded or stuck, or the gateway's read timeout is too short for it."))
               : say(QT_TRANSLATE_NOOP(
                     "knowledge",
                     "The connection was established (or the packet was sent), and no answer came in time. The "
                     "network let the handshake pass: look at the server, or for large packets that get lost."));
}

std::string targetLine(const Explanation& explanation)
{
    if (!explanation.host)
        return say(QT_TRANSLATE_NOOP("knowledge", "The message does not name the other end."));
    const bool v6 = explanation.host->find(':') != std::string::npos;
    auto target = v6 && explanation.port ? '[' + *explanation.host + ']' : *explanation.host;
    if (explanation.port)
        target += ':' + std::to_string(*explanation.port);
    return say(QT_TRANSLATE_NOOP("knowledge", "Other end: {target}"), {{"target", target}});
}

} // namespace

std::string failureMeaning(FailureKind kind, FailureStage stage)
{
    switch (kind) {
    case FailureKind::TimedOut:
        return timedOutMeaning(stage);
    case FailureKind::Refused:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "The host was reached and refused: nothing listens on that port and address there, or a "
                         "firewall answers with a reset."));
    case FailureKind::Unreachable:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "There is no way to that network or host: this machine has no route, a router reported it, or "
                         "nobody on the local network answers for the address."));
    case FailureKind::Reset:
        return resetMeaning(stage);
    case FailureKind::NotResolved:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "The name was not turned into an address, so no connection was tried: the name is wrong, or "
                         "the resolver does not know it or does not answer."));
    case FailureKind::TlsFailed:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "The connection was established, and the TLS handshake failed: certificate, protocol version, "
                         "or the port does not speak TLS."));
    case FailureKind::NoReply:
        return noReplyMeaning(stage);
    case FailureKind::GatewayError:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "A gateway or proxy answered with its own error. Its log says what happened to the connection "
                         "behind it."));
    case FailureKind::LocalError:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "The failure is on this machine: no descriptor, no free local address or port, or no "
                         "permission for the connection. Nothing was sent."));
    case FailureKind::NotAConnectionFailure:
        return say(QT_TRANSLATE_NOOP(
            "knowledge", "This is no connection failure: the other end answered, or no connection is involved."));
    case FailureKind::Unknown:
        return unknownMeaning(stage);
    }
    return {};
}

std::string getsockoptMeaning()
{
    return say(QT_TRANSLATE_NOOP(
        "knowledge", "\"getsockopt\" is not what failed: a program that connects without blocking reads the "
                     "outcome of connect() with getsockopt(SO_ERROR), and the words behind it are that outcome."));
}

std::string explainText(const Explanation& explanation)
{
    auto text = failureMeaning(explanation.kind, explanation.stage);
    if (explanation.mentions_getsockopt)
        text += '\n' + getsockoptMeaning();
    text += '\n' + targetLine(explanation);
    if (explanation.runtime)
        text +=
            '\n' + say(QT_TRANSLATE_NOOP("knowledge", "Written by: {runtime}"), {{"runtime", *explanation.runtime}});
    if (explanation.timeout_ms)
        text += '\n' + say(QT_TRANSLATE_NOOP("knowledge", "Gave up after: {time}"),
                           {{"time", durationText(std::chrono::milliseconds(*explanation.timeout_ms))}});
    if (!explanation.decisive.empty()) {
        auto words = explanation.decisive;
        std::ranges::replace(words, '\n', ' ');
        text += '\n' + say(QT_TRANSLATE_NOOP("knowledge", "Decided by: \"{words}\""), {{"words", words}});
    }
    return text;
}

} // namespace deadair
