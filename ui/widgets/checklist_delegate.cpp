// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_delegate.h"

#include "models/checklist_model.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace deadair::ui
{
namespace
{

constexpr int check_icon = 18;
constexpr int most_lines = 2;
constexpr int text_indent = check_icon + space_s;

QFont detailFont(const QStyleOptionViewItem& option)
{
    auto font = option.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

/// The text broken into at most two lines, the last one elided.
QStringList linesOf(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < most_lines) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most_lines;
        const auto rest = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines.append(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest);
    }
    layout.endLayout();
    return lines;
}

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view != nullptr ? view->viewport()->width() : option.rect.width()) - 2 * space_s;
}

bool isGroup(const QModelIndex& index)
{
    return !index.parent().isValid();
}

} // namespace

ChecklistDelegate::ChecklistDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics title(strongFont());
    if (isGroup(index))
        return {100, title.height() + space_s + space_xs};
    const auto detail = index.data(ChecklistModel::DetailRole).toString();
    const auto font = detailFont(option);
    const auto lines = detail.isEmpty() ? 0 : linesOf(detail, font, widthOf(option) - text_indent).size();
    const int height = std::max(title.height(), check_icon) + static_cast<int>(lines) * QFontMetrics(font).height();
    return {100, height + space_s};
}

void ChecklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto theme = themeOf(option.palette);
    if (isGroup(index)) {
        painter->setFont(strongFont());
        painter->setPen(theme.quiet);
        const auto area = option.rect.adjusted(space_s, space_xs, -space_s, -space_xs);
        painter->drawText(area, Qt::AlignLeading | Qt::AlignBottom, index.data().toString());
    } else {
        paintCheck(*painter, option, index);
    }
    painter->restore();
}

void ChecklistDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const auto theme = themeOf(option.palette);
    const auto area = option.rect;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.card);
        painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6);
    }
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus)) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), 6, 6);
    }
    const auto inner = area.adjusted(space_s, space_xs, -space_s, -space_xs);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int state = index.data(ChecklistModel::StateRole).toInt();
    const int icon_x = mirrored ? inner.right() - check_icon : inner.left();
    paintState(painter, {icon_x, inner.top(), check_icon, check_icon}, state, option.palette);

    const auto text = mirrored ? inner.adjusted(0, 0, -text_indent, 0) : inner.adjusted(text_indent, 0, 0, 0);
    const bool waiting =
        state == static_cast<int>(CheckState::Waiting) || state == static_cast<int>(CheckState::Skipped);
    const auto title_font = waiting ? option.font : strongFont();
    const QFontMetrics metrics(title_font);
    const auto duration = index.data(ChecklistModel::DurationRole).toString();
    const QFont small = detailFont(option);
    const int duration_width = duration.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(duration) + space_s;
    const QRect title_line(text.left(), text.top(), text.width(), std::max(metrics.height(), check_icon));
    painter.setFont(title_font);
    painter.setPen(waiting ? theme.quiet : option.palette.color(QPalette::Text));
    const auto title_area =
        mirrored ? title_line.adjusted(duration_width, 0, 0, 0) : title_line.adjusted(0, 0, -duration_width, 0);
    painter.drawText(title_area, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, title_area.width()));
    painter.setFont(small);
    painter.setPen(theme.quiet);
    painter.drawText(title_line, Qt::AlignTrailing | Qt::AlignVCenter, duration);

    const bool grave = state == static_cast<int>(CheckState::Fail) || state == static_cast<int>(CheckState::Warn);
    painter.setPen(grave ? option.palette.color(QPalette::Text) : theme.quiet);
    int y = title_line.bottom() + 1;
    const int line_height = QFontMetrics(small).height();
    for (const auto& line : linesOf(index.data(ChecklistModel::DetailRole).toString(), small, text.width())) {
        painter.drawText(QRect(text.left(), y, text.width(), line_height), Qt::AlignLeading | Qt::AlignVCenter, line);
        y += line_height;
    }
}

void ChecklistDelegate::paintState(QPainter& painter, const QRect& area, int state, const QPalette& palette) const
{
    const auto check_state = static_cast<CheckState>(state);
    const auto pixmap = iconPixmap(iconName(check_state), stateColour(check_state, themeOf(palette)), check_icon,
                                   painter.device()->devicePixelRatioF());
    if (check_state != CheckState::Running) {
        painter.drawPixmap(area.topLeft(), pixmap);
        return;
    }
    painter.save();
    painter.translate(QRectF(area).center());
    painter.rotate(m_turn);
    painter.drawPixmap(QPointF(-check_icon / 2.0, -check_icon / 2.0), pixmap);
    painter.restore();
}

} // namespace deadair::ui
