// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/error_numbers.h"
#include "analysis/explain/explanation.h"
#include "analysis/explain/failure_phrases.h"
#include "analysis/explain/message_text.h"
#include "analysis/explain/remote_end.h"
#include "analysis/explain/runtime_signatures.h"
#include "analysis/explain/stated_timeout.h"

#include <algorithm>

namespace deadair
{
using namespace explain_detail;
namespace
{

struct Failure {
    FailureKind kind = FailureKind::Unknown;
    FailureStage stage = FailureStage::Unknown;
    int weight = -1;
    Piece piece;
};

void consider(std::span<const FailurePhrase> phrases, std::string_view lower, Failure& best)
{
    for (const auto& phrase : phrases) {
        const auto weight = static_cast<int>(phrase.weight);
        if (weight < best.weight)
            continue;
        const auto piece = findPhrase(lower, phrase.text);
        if (piece && (weight > best.weight || piece.begin < best.piece.begin))
            best = {phrase.kind, phrase.stage, weight, piece};
    }
}

Failure findFailure(std::string_view lower)
{
    Failure best;
    for (const auto& table : {generalPhrases(), handshakePhrases(), programPhrases(), answerPhrases(),
                              localizedPhrases(), localizedPhrasesEast()})
        consider(table, lower, best);
    if (const auto number = findErrorNumber(lower); number && static_cast<int>(Weight::Number) > best.weight)
        best = {number->kind, number->stage, static_cast<int>(Weight::Number), number->piece};
    return best;
}

bool containsAny(std::string_view lower, std::span<const std::string_view> phrases)
{
    return std::ranges::any_of(phrases, [&](auto phrase) { return static_cast<bool>(findPhrase(lower, phrase)); });
}

/// The text is a gateway's own, about the server behind it.
bool isGatewayLog(std::string_view lower)
{
    static constexpr std::string_view marks[] = {"while connecting to upstream",
                                                 "from upstream",
                                                 "to upstream",
                                                 "upstream: \"",
                                                 "upstream timed out",
                                                 "no live upstreams",
                                                 "upstream connect error",
                                                 "upstream prematurely",
                                                 "upstream server temporarily disabled",
                                                 "layer4",
                                                 "layer6",
                                                 "layer7",
                                                 "has no server available",
                                                 "gateway' caused by",
                                                 "server error' caused by",
                                                 "timeout' caused by",
                                                 "ah00957",
                                                 "ah01114",
                                                 "ah01102",
                                                 "ah00893",
                                                 "ah00898",
                                                 "ah00940",
                                                 "ah00944",
                                                 "[proxy_",
                                                 "proxy: http: ",
                                                 "http: proxy error",
                                                 "while trying to retrieve the url",
                                                 "the system returned:",
                                                 "in upstream",
                                                 "upstream_reset",
                                                 "try next upstream",
                                                 "balancer.lua",
                                                 "upstream_cluster",
                                                 "backend fetch failed",
                                                 "http.log.error",
                                                 "error occurred while trying to proxy",
                                                 "could not proxy request",
                                                 "http proxy error"};
    return containsAny(lower, marks);
}

/// Wording of the system for "no answer in time", from a call that only an established connection makes.
bool wasReading(std::string_view lower)
{
    static constexpr std::string_view marks[] = {"endreceive",         "socket.receive",       "socketinputstream",
                                                 "networkstream.read", "recv() failed",        "recv failed",
                                                 "ssl_read",           "reading response",     "read(2)",
                                                 "while receiving",    "waiting for response", "readline",
                                                 "socketdispatcher.read", "socketchannelimpl.read"};
    return containsAny(lower, marks);
}

void refineStage(std::string_view lower, Failure& failure)
{
    if (failure.kind == FailureKind::TimedOut && wasReading(lower) &&
        failure.weight < static_cast<int>(Weight::Phase)) {
        failure.kind = FailureKind::NoReply;
        failure.stage = FailureStage::Read;
    }
    const bool failed_at_gateway = failure.kind != FailureKind::NotAConnectionFailure && isGatewayLog(lower);
    if (failed_at_gateway)
        failure.stage = FailureStage::Upstream;
}

} // namespace

Explanation explain(std::string_view text)
{
    const auto message = readMessage(text);
    const std::string_view lower = message.lower;
    auto failure = findFailure(lower);
    refineStage(lower, failure);
    const auto remote = findRemoteEnd(message, failure.kind, failure.piece);
    Explanation explanation{
        .runtime = findRuntime(lower),
        .kind = failure.kind,
        .stage = failure.stage,
        .host = remote.host,
        .port = remote.port,
        .timeout_ms = findStatedTimeout(message),
        .decisive = {},
        .mentions_getsockopt =
            lower.find("getsockopt") != std::string_view::npos || lower.find("so_error") != std::string_view::npos,
    };
    if (failure.piece)
        explanation.decisive = message.text.substr(failure.piece.begin, failure.piece.end - failure.piece.begin);
    return explanation;
}

} // namespace deadair
