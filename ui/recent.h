// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers between runs: targets asked about, cases seen.
#pragma once

#include "analysis/diagnosis/case.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace deadair::ui
{

/// The targets asked about last, as typed, the newest first.
QStringList recentTargets();
void rememberTarget(const QString& target);

/// A case in a file, as a list shows it.
struct RecentCase {
    QString path;
    QString target;
    QString summary;
    QDateTime when;
    bool works = false;
    bool conclusive = false;

    bool operator==(const RecentCase&) const = default;
};

/// The cases seen last, the newest first; those whose file is gone are left out.
QList<RecentCase> recentCases();
void rememberCase(const Case& value, const QString& path);

/// Every finished diagnosis is kept in a folder of this application; of more than fifty the oldest go. The path.
/// Blocking; fails like writeFile().
Result<QString> keepCase(const Case& value);

/// Whether a file begins as a saved case does; anything else may be a capture. Blocking.
bool looksLikeCase(const QString& path);

/// Reads a saved case. Blocking. NotFound, PermissionDenied: the file cannot be read; Malformed: it is no case.
Result<Case> readCase(const QString& path);

} // namespace deadair::ui
