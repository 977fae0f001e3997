// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ladder.h"

#include <QElapsedTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace deadair::ui
{

class LadderView;

/// The handshakes of a diagnosis: one ladder for each address, to switch between; while it runs the ladder grows.
class HandshakeView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandshakeView)

public:
    explicit HandshakeView(QWidget* parent = nullptr);

    void clear();
    /// The attempts to connect begin now, to this endpoint.
    void startWaiting(const QString& endpoint);
    void add(const Evidence& evidence);
    void setEvidence(const std::vector<Evidence>& evidence);
    /// All that will come has come.
    void stopWaiting();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void refresh();
    void showLadder(int index);
    void showWaiting();

    QComboBox* m_choice;
    LadderView* m_view;
    QLabel* m_empty;
    QLabel* m_words;
    QLabel* m_legend;
    std::vector<Evidence> m_evidence;
    std::vector<Ladder> m_ladders;
    QString m_endpoint;
    QElapsedTimer m_since;
    int m_timer = 0;
    int m_linear_timeouts = 0;
};

} // namespace deadair::ui
