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
    /// What has been captured of an attempt that goes on; in the place of what was known of it before.
    void addLive(const PacketCapture& capture);
    void setEvidence(const std::vector<Evidence>& evidence);
    /// These, whatever evidence they are of.
    void setLadders(std::vector<Ladder> ladders);
    /// All that will come has come.
    void stopWaiting();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void refresh();
    void listLadders();
    void showLadder(int index);
    void showWaiting();
    [[nodiscard]] std::vector<Evidence> drawable() const;
    [[nodiscard]] Ladder waitingLadder() const;

    QComboBox* m_choice;
    LadderView* m_view;
    QLabel* m_empty;
    QLabel* m_words;
    QLabel* m_legend;
    std::vector<Evidence> m_evidence;
    std::vector<PacketCapture> m_live; ///< one for each address
    QElapsedTimer m_since_packet;
    std::vector<Ladder> m_ladders;
    QString m_endpoint;
    QElapsedTimer m_since;
    int m_timer = 0;
    int m_linear_timeouts = 0;
};

} // namespace deadair::ui
