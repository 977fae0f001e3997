// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "models/check_state.h"
#include "report/ladder.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace deadair::ui
{

/// One scale for all distances, in device-independent pixels.
inline constexpr int space_xs = 4;
inline constexpr int space_s = 8;
inline constexpr int space_m = 16;
inline constexpr int space_l = 24;

/// Colours with a meaning, after Okabe and Ito (told apart by colour-blind eyes), each at least 4.5 : 1 against the
/// window's background (WCAG 2.2 AA). The rest comes from the system's palette.
struct Theme {
    QColor good;
    QColor bad;
    QColor careful;
    QColor sent;
    QColor quiet;
    QColor line;
    QColor card;
    bool dark = false;
};

/// The colours that go with a palette: those for dark backgrounds where its base is dark.
Theme themeOf(const QPalette& palette);

/// Of a box to tick on a page: told apart from the page without a frame (WCAG 2.2, 1.4.11).
QColor tickBoxColour(const QPalette& palette);
QColor stateColour(CheckState state, const Theme& theme);
QColor ladderColour(LadderTone tone, const Theme& theme, const QPalette& palette);

/// For the user who wants it dark or light whatever the system says.
QPalette darkPalette();
QPalette lightPalette();

QFont titleFont();
QFont strongFont();
QFont fixedFont();

} // namespace deadair::ui
