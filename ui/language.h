// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace deadair::ui
{

/// A language that the window speaks.
struct Language {
    QString code; ///< "de"
    QString name; ///< in the language itself
};

/// English, and every language whose translation is in this program.
QList<Language> knownLanguages();

/// Empty: that of the system.
QString savedLanguage();
void saveLanguage(const QString& code);

/// Takes effect for windows that are made from now on. Numbers and times follow. An unknown code is English.
void applyLanguage(const QString& code);

} // namespace deadair::ui
