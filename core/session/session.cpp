// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "base/stop_token.h"
#include "session/run.h"

namespace deadair
{

/// The thread that carries one run. Its signals are queued to the session's thread, because Qt delivers a call on an object
/// of another thread there.
class Session::Run final
{
public:
    Run(Session& session, SessionOptions options) : m_session(session), m_options(std::move(options)) {}

    void start() { m_thread = JThread([this](StopToken stop) { work(std::move(stop)); }); }
    void stop() { m_thread.request_stop(); }

private:
    template <class Call>
    void post(Call call) { QMetaObject::invokeMethod(&m_session, std::move(call), Qt::QueuedConnection); }

    void work(StopToken stop)
    {
        auto* const session = &m_session;
        Progress progress;
        progress.started = [this, session](std::string_view id) {
            post([session, id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))] {
                Q_EMIT session->checkStarted(id);
            });
        };
        progress.finished = [this, session](const CheckResult& result) {
            post([session, result] { Q_EMIT session->checkFinished(result); });
        };
        progress.found = [this, session](const Evidence& evidence) {
            post([session, evidence] { Q_EMIT session->evidenceFound(evidence); });
        };
        progress.seen = [this, session](const PacketCapture& capture) {
            post([session, capture] { Q_EMIT session->packetsSeen(capture); });
        };
        auto result = runDiagnosis(m_options, std::move(stop), progress);
        post([session, result = std::move(result)] { Q_EMIT session->finished(result); });
    }

    Session& m_session;
    const SessionOptions m_options;
    JThread m_thread; // last: it must end before the rest goes
};

Session::Session(SessionOptions options, QObject* parent)
    : QObject(parent), m_run(std::make_unique<Run>(*this, std::move(options)))
{
}

Session::~Session() = default;

void Session::start()
{
    m_run->start();
}

void Session::stop()
{
    m_run->stop();
}

} // namespace deadair
