// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_control.h"

namespace deadair::ui
{

RunControl::RunControl(QObject* parent) : QObject(parent) {}

RunControl::~RunControl()
{
    abandon();
}

void RunControl::start(const SessionOptions& options)
{
    abandon();
    auto* const session = new Session(options, this);
    m_session = session;
    ++m_alive;
    connect(session, &Session::checkStarted, this, &RunControl::checkStarted);
    connect(session, &Session::checkFinished, this, &RunControl::checkFinished);
    connect(session, &Session::evidenceFound, this, &RunControl::evidenceFound);
    connect(session, &Session::packetsSeen, this, &RunControl::packetsSeen);
    connect(session, &Session::finished, this, [this, session](const Case& result) {
        const bool wanted = m_session == session;
        if (wanted)
            m_session = nullptr;
        session->deleteLater();
        --m_alive;
        if (wanted)
            Q_EMIT finished(result);
        if (m_alive == 0)
            Q_EMIT idle();
    });
    session->start();
}

void RunControl::stop()
{
    if (m_session)
        m_session->stop();
}

void RunControl::abandon()
{
    if (!m_session)
        return;
    disconnect(m_session, &Session::checkStarted, this, nullptr);
    disconnect(m_session, &Session::checkFinished, this, nullptr);
    disconnect(m_session, &Session::evidenceFound, this, nullptr);
    disconnect(m_session, &Session::packetsSeen, this, nullptr);
    m_session->stop();
    m_session = nullptr;
}

} // namespace deadair::ui
