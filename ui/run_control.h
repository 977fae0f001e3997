// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>
#include <QPointer>

namespace deadair::ui
{

/// The one diagnosis that the window shows. Starting another, or none, lets the old one end by itself in the
/// background, so that the window never waits for it.
class RunControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunControl)

public:
    explicit RunControl(QObject* parent = nullptr);
    ~RunControl() override;

    void start(const SessionOptions& options);
    /// Ends the run soon; finished() comes with what is known.
    void stop();
    /// Ends the run soon, and nobody wants to know what came of it.
    void abandon();
    [[nodiscard]] bool running() const { return m_session != nullptr; }
    /// Also an abandoned run is still ending.
    [[nodiscard]] bool busy() const { return m_alive > 0; }

Q_SIGNALS:
    void checkStarted(const QString& id);
    void checkFinished(const deadair::CheckResult& result);
    void evidenceFound(const deadair::Evidence& evidence);
    void packetsSeen(const deadair::PacketCapture& capture);
    void finished(const deadair::Case& result);
    /// Also the last abandoned run has ended.
    void idle();

private:
    QPointer<Session> m_session;
    int m_alive = 0;
};

} // namespace deadair::ui
