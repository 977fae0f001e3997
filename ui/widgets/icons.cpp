// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace deadair::ui
{
namespace
{

QByteArray colouredSvg(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", colour.name().toLatin1());
}

/// Draws the SVG at whatever size and scale is asked for; greys it where the control is disabled.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        auto colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setHsl(colour.hslHue(), 0, 150);
        QSvgRenderer(colouredSvg(m_name, colour)).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString& name, const QColor& colour)
{
    return QIcon(new SvgIconEngine(name, colour));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal device_pixel_ratio)
{
    const auto key = QStringLiteral("deadair:%1:%2:%3:%4").arg(name, colour.name()).arg(size).arg(device_pixel_ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * device_pixel_ratio);
    pixmap.setDevicePixelRatio(device_pixel_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(colouredSvg(name, colour)).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QString iconName(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return QStringLiteral("waiting");
    case CheckState::Running:
        return QStringLiteral("running");
    case CheckState::Pass:
        return QStringLiteral("pass");
    case CheckState::Warn:
        return QStringLiteral("warn");
    case CheckState::Fail:
        return QStringLiteral("fail");
    case CheckState::Skipped:
        return QStringLiteral("skipped");
    case CheckState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace deadair::ui
