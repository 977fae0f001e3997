// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace deadair::ui
{

class PathView;

/// The traces of a diagnosis with the words about the hop that is looked at.
class PathPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathPanel)

public:
    explicit PathPanel(QWidget* parent = nullptr);

    void setEvidence(const std::vector<Evidence>& evidence);
    /// The trace with the failing connection's own packets, else the first; null: there is none.
    [[nodiscard]] const Trace* mainTrace() const;

private:
    PathView* m_view;
    QLabel* m_empty;
    QLabel* m_words;
    std::vector<Trace> m_traces;
};

} // namespace deadair::ui
