// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_view.h"

#include "models/checklist_model.h"
#include "widgets/checklist_delegate.h"

#include <QTimerEvent>

namespace deadair::ui
{
namespace
{

constexpr int frame_ms = 60;
constexpr int degrees_per_frame = 24;

} // namespace

ChecklistView::ChecklistView(ChecklistModel& model, QWidget* parent)
    : QTreeView(parent), m_delegate(new ChecklistDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Checklist"));
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    const auto choose = [this](const QModelIndex& index) {
        if (const auto id = index.data(ChecklistModel::IdRole).toString(); !id.isEmpty())
            Q_EMIT checkChosen(id);
    };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, choose);
    expandAll();
}

void ChecklistView::setRunning(bool running)
{
    if (running)
        m_turning.start(frame_ms, this);
    else
        m_turning.stop();
}

void ChecklistView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the sentences wrap anew
}

void ChecklistView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_turning.timerId())
        return QTreeView::timerEvent(event);
    m_turn = (m_turn + degrees_per_frame) % 360;
    m_delegate->setTurn(m_turn);
    viewport()->update();
}

} // namespace deadair::ui
