// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problem.h"

#include "base/text.h"

#include <QUrl>

namespace deadair
{
namespace
{

constexpr std::uint16_t any_port = 1; // to see whether a text is a host at all

/// The target of one word that is no message.
std::optional<Problem> readAddress(std::string_view text, std::optional<std::uint16_t> port)
{
    if (splitWords(text).size() != 1)
        return std::nullopt;
    Problem problem;
    if (auto target = parseTarget(text, port)) {
        problem.target = std::move(*target);
        return problem;
    }
    if (auto target = parseTarget(text, any_port)) {
        problem.target = std::move(*target);
        problem.target->port = 0;
        problem.port_missing = true;
        return problem;
    }
    return std::nullopt;
}

} // namespace

Problem readProblem(std::string_view text, std::optional<std::uint16_t> port)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (auto address = readAddress(text, port))
        return std::move(*address);
    Problem problem;
    problem.explanation = explain(text);
    const auto& message = *problem.explanation;
    if (!message.host) {
        problem.error = Error{ErrorCode::Malformed, "read the message", "it names no host"};
        return problem;
    }
    const auto known_port = port ? port : message.port;
    auto target = parseTarget(*message.host, known_port.value_or(any_port));
    if (!target) {
        problem.error = target.error();
        return problem;
    }
    problem.target = std::move(*target);
    problem.port_missing = !known_port;
    if (problem.port_missing)
        problem.target->port = 0;
    return problem;
}

void applyMessage(const Explanation& explanation, SessionOptions& options)
{
    options.pasted_kind = std::string(enumName(explanation.kind));
    const bool about_connecting =
        explanation.stage == FailureStage::Connect || explanation.stage == FailureStage::Unknown;
    if (explanation.timeout_ms && *explanation.timeout_ms > 0 && about_connecting)
        options.app_timeout = std::chrono::milliseconds(*explanation.timeout_ms);
}

bool isProxyChoice(std::string_view text)
{
    if (text == "system" || text == "none")
        return true;
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    const auto scheme = url.scheme();
    const bool known = scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
                       scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h");
    return url.isValid() && !url.host().isEmpty() && known;
}

} // namespace deadair
