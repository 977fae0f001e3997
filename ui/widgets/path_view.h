// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/path.h"

#include <QAbstractScrollArea>

#include <vector>

namespace deadair::ui
{

/// Traces as rows of nodes: who answered at which distance, how fast, and where one kind of packet ends while another
/// goes on. Only what is on the screen is painted, whatever the length.
class PathView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathView)

public:
    explicit PathView(QWidget* parent = nullptr);

    void setTraces(std::vector<Trace> traces);

Q_SIGNALS:
    /// The words about the node that the user looks at; empty: none.
    void explained(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        int row = -1;
        int node = -1; ///< 0 is this computer, then the hops
    };

    void updateBars();
    void choose(Place place);
    void paintRow(QPainter& painter, int row) const;
    void paintNode(QPainter& painter, int row, int node) const;
    [[nodiscard]] QPoint centreOf(int row, int node) const;
    [[nodiscard]] int nodesOf(int row) const;
    [[nodiscard]] QString wordsAbout(Place place) const;

    std::vector<Trace> m_traces;
    Place m_chosen;
    int m_step = 0; ///< from node to node
};

/// "TCP to port 5432", "ICMP", "UDP".
QString traceName(const Trace& trace);

} // namespace deadair::ui
