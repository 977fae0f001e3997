// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace deadair::ui
{

QByteArray widgetSvg(QWidget& widget, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    return buffer.data();
}

QByteArray widgetPng(QWidget& widget)
{
    constexpr int scale = 2;
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace deadair::ui
