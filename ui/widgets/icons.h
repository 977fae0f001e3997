// SPDX-License-Identifier: GPL-3.0-or-later
// The one family of icons: SVG in resources/icons, drawn in black there and coloured here.
#pragma once

#include "models/check_state.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace deadair::ui
{

/// An icon of resources/icons ("copy", "stop", …) in a colour, sharp at every scale.
QIcon icon(const QString& name, const QColor& colour);

/// The same as a square picture of `size` device-independent pixels.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal device_pixel_ratio);

/// "pass", "warn", …: the shape that goes with a state.
QString iconName(CheckState state);

} // namespace deadair::ui
