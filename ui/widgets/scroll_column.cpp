// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scroll_column.h"

#include "widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace deadair::ui
{

QVBoxLayout* renewColumn(QScrollArea& area)
{
    auto* const inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto* const column = new QVBoxLayout(inside);
    column->setContentsMargins(space_s, space_s, space_m, space_m);
    column->setSpacing(space_s);
    area.setWidget(inside); // the one before is deleted
    return column;
}

} // namespace deadair::ui
