// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent.h"

#include "analysis/diagnosis/case_json.h"
#include "base/visible_text.h"
#include "knowledge/cause_words.h"
#include "report/save_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace deadair::ui
{
namespace
{

constexpr qsizetype targets_kept = 8;
constexpr qsizetype cases_kept = 50;
constexpr qint64 largest_case_bytes = 256ll << 20;

QString targetsKey()
{
    return QStringLiteral("recent/targets");
}

QString casesKey()
{
    return QStringLiteral("recent/cases");
}

QString shortText(const std::string& text)
{
    constexpr std::size_t longest = 300;
    return QString::fromStdString(visibleText(text, longest));
}

} // namespace

QStringList recentTargets()
{
    return QSettings().value(targetsKey()).toStringList();
}

void rememberTarget(const QString& target)
{
    constexpr qsizetype longest_target = 300; // a pasted log is no target
    if (target.trimmed().isEmpty() || target.size() > longest_target)
        return;
    auto targets = recentTargets();
    targets.removeAll(target);
    targets.prepend(target);
    QSettings().setValue(targetsKey(), targets.mid(0, targets_kept));
}

QList<RecentCase> recentCases()
{
    QSettings settings;
    QList<RecentCase> cases;
    const int count = settings.beginReadArray(casesKey());
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        RecentCase recent{settings.value(QStringLiteral("path")).toString(),
                          settings.value(QStringLiteral("target")).toString(),
                          settings.value(QStringLiteral("summary")).toString(),
                          settings.value(QStringLiteral("when")).toDateTime(),
                          settings.value(QStringLiteral("works")).toBool(),
                          settings.value(QStringLiteral("conclusive")).toBool()};
        if (QFileInfo::exists(recent.path))
            cases.append(std::move(recent));
    }
    settings.endArray();
    return cases;
}

void rememberCase(const Case& value, const QString& path)
{
    auto cases = recentCases();
    cases.removeIf([&](const RecentCase& known) { return known.path == path; });
    const auto target = knowledge::targetText(value.question);
    cases.prepend({path, shortText(target.empty() ? value.question.input : target), shortText(value.verdict.summary),
                   QDateTime::fromMSecsSinceEpoch(value.started_ms), value.works, value.conclusive});
    cases = cases.mid(0, cases_kept);
    QSettings settings;
    settings.beginWriteArray(casesKey(), static_cast<int>(cases.size()));
    for (int at = 0; at < cases.size(); ++at) {
        settings.setArrayIndex(at);
        settings.setValue(QStringLiteral("path"), cases[at].path);
        settings.setValue(QStringLiteral("target"), cases[at].target);
        settings.setValue(QStringLiteral("summary"), cases[at].summary);
        settings.setValue(QStringLiteral("when"), cases[at].when);
        settings.setValue(QStringLiteral("works"), cases[at].works);
        settings.setValue(QStringLiteral("conclusive"), cases[at].conclusive);
    }
    settings.endArray();
}

Result<QString> keepCase(const Case& value)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cases"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::System, "keep the case", "cannot create '" + folder.path().toStdString() + "'"};
    const auto started =
        QDateTime::fromMSecsSinceEpoch(value.started_ms).toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    auto path = folder.filePath(QStringLiteral("case-%1.json").arg(started));
    for (int other = 2; QFile::exists(path); ++other) // a watch diagnoses several targets at once
        path = folder.filePath(QStringLiteral("case-%1-%2.json").arg(started).arg(other));
    if (const auto written = writeFile(path.toStdString(), caseToJson(value)); !written)
        return written.error();
    const auto kept = folder.entryList({QStringLiteral("case-*.json")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (qsizetype at = 0; at + cases_kept < kept.size(); ++at)
        QFile::remove(folder.filePath(kept[at]));
    return path;
}

bool looksLikeCase(const QString& path)
{
    constexpr qint64 enough = 64;
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(enough).trimmed().startsWith('{');
}

Result<Case> readCase(const QString& path)
{
    const auto what = "read '" + path.toStdString() + "'";
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, what, "the file does not exist"};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied, what, file.errorString().toStdString()};
    if (file.size() > largest_case_bytes)
        return Error{ErrorCode::Malformed, what, "the file is too large to be a case"};
    auto value = caseFromJson(file.readAll().toStdString());
    if (!value)
        return Error{value.error().code, what, value.error().message()};
    return value;
}

} // namespace deadair::ui
