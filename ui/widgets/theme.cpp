// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace deadair::ui
{
namespace
{

const Theme light_theme{
    QColor(0x00, 0x69, 0x4b), QColor(0xa6, 0x3f, 0x00), QColor(0x7a, 0x52, 0x00), QColor(0x00, 0x59, 0x9a),
    QColor(0x57, 0x60, 0x6a), QColor(0xc9, 0xd1, 0xd9), QColor(0xf4, 0xf6, 0xf8), false};
const Theme dark_theme{QColor(0x4c, 0xc9, 0xa0), QColor(0xff, 0x9a, 0x5c), QColor(0xf0, 0xc2, 0x4b), QColor(0x74, 0xbd, 0xf2),
                 QColor(0xa3, 0xad, 0xb7), QColor(0x3d, 0x45, 0x4d), QColor(0x24, 0x2a, 0x30), true};

struct Shades {
    QColor window, base, button, text, highlight, highlighted, link, disabled, edge;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(shades.text, shades.button, shades.edge.lighter(120), shades.edge.darker(140), shades.edge,
                     shades.text, shades.base);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::AlternateBase, shades.window);
    palette.setColor(QPalette::ToolTipBase, shades.button);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.disabled);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlighted);
    palette.setColor(QPalette::Link, shades.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    return palette;
}

QFont scaled(double factor, QFont::Weight weight)
{
    auto font = QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

Theme themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? dark_theme : light_theme;
}

QColor tickBoxColour(const QPalette& palette)
{
    const auto theme = themeOf(palette);
    return theme.dark ? theme.quiet.darker(155) : palette.color(QPalette::Base);
}

QColor stateColour(CheckState state, const Theme& theme)
{
    switch (state) {
    case CheckState::Pass:
        return theme.good;
    case CheckState::Warn:
        return theme.careful;
    case CheckState::Fail:
        return theme.bad;
    case CheckState::Running:
        return theme.sent;
    case CheckState::Waiting:
    case CheckState::Skipped:
    case CheckState::Unknown:
        break;
    }
    return theme.quiet;
}

QColor ladderColour(LadderTone tone, const Theme& theme, const QPalette& palette)
{
    switch (tone) {
    case LadderTone::Sent:
        return theme.sent;
    case LadderTone::Again:
        return theme.careful;
    case LadderTone::Answer:
        return theme.good;
    case LadderTone::Refusal:
        return theme.bad;
    case LadderTone::Quiet:
        break;
    }
    return palette.color(QPalette::Text);
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x1c, 0x20, 0x24), QColor(0x14, 0x17, 0x1a), QColor(0x2a, 0x30, 0x36),
                      QColor(0xe6, 0xe9, 0xec), QColor(0x2f, 0x6d, 0x9e), Qt::white, QColor(0x74, 0xbd, 0xf2),
                      QColor(0x8b, 0x95, 0x9e), QColor(0x3d, 0x45, 0x4d)});
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xf4, 0xf6, 0xf8), Qt::white, QColor(0xee, 0xf1, 0xf4), QColor(0x1b, 0x1f, 0x24),
                      QColor(0x00, 0x59, 0x9a), Qt::white, QColor(0x00, 0x59, 0x9a), QColor(0x6b, 0x75, 0x7f),
                      QColor(0xc0, 0xc8, 0xd0)});
}

QFont titleFont()
{
    return scaled(1.35, QFont::DemiBold);
}

QFont strongFont()
{
    return scaled(1.0, QFont::DemiBold);
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace deadair::ui
