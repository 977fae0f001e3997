// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

namespace deadair::ui
{
namespace
{

QString appearanceKey()
{
    return QStringLiteral("appearance");
}

/// The palette of the system, as it was before this application changed anything.
const QPalette& systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

/// Pages have the colour of fields, so in the dark, where frames hardly show, fields get one of their own.
void apply(const QPalette& palette)
{
    QApplication::setPalette(palette); // and forgets those of single classes
    if (const auto theme = themeOf(palette); theme.dark) {
        auto fields = palette;
        fields.setColor(QPalette::Base, theme.card);
        for (const auto* const name : {"QLineEdit", "QPlainTextEdit", "QAbstractSpinBox"})
            QApplication::setPalette(fields, name);
        auto boxes = palette; // what is to be ticked has no frame that could be seen
        boxes.setColor(QPalette::Base, tickBoxColour(palette));
        for (const auto* const name : {"QCheckBox", "QRadioButton"})
            QApplication::setPalette(boxes, name);
    }
}

} // namespace

Appearance savedAppearance()
{
    const auto saved = QSettings().value(appearanceKey()).toString();
    return saved == QLatin1String("dark")    ? Appearance::Dark
           : saved == QLatin1String("light") ? Appearance::Light
                                             : Appearance::System;
}

void saveAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey(), appearance == Appearance::Dark    ? QStringLiteral("dark")
                                          : appearance == Appearance::Light ? QStringLiteral("light")
                                                                            : QStringLiteral("system"));
}

void applyAppearance(Appearance appearance)
{
    const auto system = systemPalette();
    if (appearance == Appearance::System) {
        // Fusion's own light palette is a drab grey; where no desktop gave one, ours is used.
        const bool plain = QApplication::style()->name() == QLatin1String("fusion") && themeOf(system).dark == false;
        apply(plain ? lightPalette() : system);
        return;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); // the one style that takes any palette
    apply(appearance == Appearance::Dark ? darkPalette() : lightPalette());
}

} // namespace deadair::ui
