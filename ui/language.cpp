// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace deadair::ui
{
namespace
{

QString translationsFolder()
{
    return QStringLiteral(":/translations");
}

QString languageKey()
{
    return QStringLiteral("language");
}

/// The code of a known language that fits the system's wishes; "en" when none does.
QString systemLanguage()
{
    const auto known = knownLanguages();
    for (const auto& wish : QLocale::system().uiLanguages()) {
        const auto underscored = QString(wish).replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const auto& language : known)
            if (underscored == language.code || underscored.startsWith(language.code + QLatin1Char('_')) ||
                language.code.startsWith(underscored.section(QLatin1Char('_'), 0, 0) + QLatin1Char('_')))
                return language.code;
    }
    return QStringLiteral("en");
}

void replaceTranslator(QTranslator*& installed, const QString& name, const QString& where)
{
    if (installed != nullptr)
        QCoreApplication::removeTranslator(installed);
    delete installed;
    installed = nullptr;
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(name, where))
        return;
    installed = translator.release();
    QCoreApplication::installTranslator(installed);
}

} // namespace

QList<Language> knownLanguages()
{
    QList<Language> languages = {{QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto& file : QDir(translationsFolder()).entryList({QStringLiteral("deadair_*.qm")}, QDir::Files, QDir::Name)) {
        const auto code = file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
        if (code != QLatin1String("en")) // that one only holds the plurals
            languages.append({code, QLocale(code).nativeLanguageName()});
    }
    return languages;
}

QString savedLanguage()
{
    return QSettings().value(languageKey()).toString();
}

void saveLanguage(const QString& code)
{
    QSettings().setValue(languageKey(), code);
}

void applyLanguage(const QString& code)
{
    static QTranslator* ours = nullptr;
    static QTranslator* qt = nullptr;
    const auto chosen = code.isEmpty() ? systemLanguage() : code;
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(chosen));
    replaceTranslator(qt, QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replaceTranslator(ours, QStringLiteral("deadair_") + chosen, translationsFolder());
}

} // namespace deadair::ui
