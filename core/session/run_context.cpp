// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_context.h"

#include "analysis/diagnosis/checklist.h"
#include "knowledge/knowledge.h"

#include <spdlog/spdlog.h>

namespace deadair
{
namespace
{

Question questionOf(const SessionOptions& options)
{
    Question question;
    question.input = options.target.input;
    question.scheme = options.target.scheme;
    question.host = options.target.host;
    question.port = options.target.port;
    question.path = options.target.path;
    question.vantage = options.vantage;
    if (options.app_timeout)
        question.app_timeout_ms = options.app_timeout->count();
    question.pasted_kind = options.pasted_kind;
    return question;
}

} // namespace

RunContext::RunContext(const SessionOptions& options, StopToken stop, const Progress& progress)
    : m_options(options),
      m_question(questionOf(options)),
      m_rights(platform::rights()),
      m_stop(std::move(stop)),
      m_forward_stop(m_stop, [this] { m_background.request_stop(); }),
      m_progress(progress),
      m_epoch(Clock::now()),
      m_deadline(m_epoch + options.budget)
{
    add("session", m_question);
}

RunContext::Clock::time_point RunContext::until(std::chrono::milliseconds after) const
{
    return std::min(Clock::now() + after, m_deadline);
}

std::string RunContext::add(std::string_view source, Fact fact)
{
    auto id = m_store.add(source, std::move(fact));
    if (m_progress.found) {
        const std::scoped_lock lock(m_mutex);
        for (const auto& evidence : m_store.select({id}))
            m_progress.found(evidence);
    }
    return id;
}

std::int64_t RunContext::epochNs() const
{
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch() - (Clock::now() - m_epoch);
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since_1970).count();
}

void RunContext::show(const PacketCapture& capture)
{
    const std::scoped_lock lock(m_mutex);
    if (m_progress.seen)
        m_progress.seen(capture);
}

void RunContext::check(std::string_view id, const std::function<Ids()>& body)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (over() || !m_begun.emplace(id).second)
            return;
        if (m_progress.started)
            m_progress.started(id);
    }
    spdlog::debug("check {} starts", id);
    const auto start = Clock::now();
    CheckResult result;
    result.id = id;
    result.evidence = body();
    result.duration_ms = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
    const auto evidence = m_store.select(result.evidence);
    result.status = statusOf(id, evidence);
    result.detail = checkDetail(result.id, result.status, evidence);
    finish(std::move(result));
}

void RunContext::skip(std::string_view id, std::string reason)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_begun.emplace(id).second)
            return;
    }
    CheckResult result;
    result.id = id;
    result.status = CheckStatus::Skipped;
    result.evidence = {add("session", NotMeasured{result.id, std::move(reason)})};
    result.detail = checkDetail(result.id, result.status, m_store.select(result.evidence));
    finish(std::move(result));
}

void RunContext::finish(CheckResult result)
{
    result.title = checkTitle(result.id);
    spdlog::debug("check {} ends: {} ({} ms)", result.id, enumName(result.status), result.duration_ms);
    const std::scoped_lock lock(m_mutex);
    m_checklist.push_back(result);
    if (m_progress.finished)
        m_progress.finished(result);
}

std::vector<CheckResult> RunContext::checklist() const
{
    const std::scoped_lock lock(m_mutex);
    return m_checklist;
}

} // namespace deadair
