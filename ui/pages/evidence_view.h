// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence_filter.h"
#include "models/evidence_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace deadair::ui
{

/// All evidence as a table that can be searched, and the raw values of the chosen piece.
class EvidenceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceView)

public:
    explicit EvidenceView(QWidget* parent = nullptr);

    [[nodiscard]] EvidenceModel& model() { return m_model; }
    /// Only these pieces, under a heading; an empty heading shows all.
    void showOnly(const QString& heading, const QStringList& ids);

private:
    void showRaw(int row);

    EvidenceModel m_model;
    EvidenceFilter m_filter;
    QLabel* m_heading;
    QPushButton* m_all;
    QLineEdit* m_search;
    QTableView* m_table;
    QPlainTextEdit* m_raw;
};

} // namespace deadair::ui
