// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace deadair::ui
{

/// A widget as it is painted, as one SVG document.
QByteArray widgetSvg(QWidget& widget, const QString& title);

/// The same as PNG, at twice the size.
QByteArray widgetPng(QWidget& widget);

} // namespace deadair::ui
