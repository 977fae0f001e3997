// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QTimer>

namespace deadair::ui
{
namespace
{

constexpr int told_ms = 8'000;

} // namespace

Notice::Notice(QWidget* parent) : QLabel(parent), m_timer(new QTimer(this))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(space_m, space_s, space_m, space_s);
    setForegroundRole(QPalette::WindowText);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(told_ms);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
}

void Notice::tell(const QString& words, bool failed)
{
    const auto theme = themeOf(palette());
    auto colours = palette();
    colours.setColor(QPalette::WindowText, failed ? theme.bad : theme.good);
    colours.setColor(QPalette::Window, theme.card);
    setPalette(colours);
    setText((failed ? QStringLiteral("\u2716  ") : QStringLiteral("\u2714  ")) + words);
    show();
    m_timer->start();
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace deadair::ui
