// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace deadair::ui
{

/// Two cases side by side: before and after a change, or this machine and that one.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    explicit ComparePage(QWidget* parent = nullptr);

    void compare(const Case& first, const Case& second);
    [[nodiscard]] CompareModel& model() { return m_model; }

Q_SIGNALS:
    void closed();

private:
    CompareModel m_model;
    QLabel* m_summary;
    QTableView* m_table;
};

} // namespace deadair::ui
