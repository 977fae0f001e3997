// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace deadair::ui
{

/// Shows a Markdown text as it will look. Nothing that it names is loaded.
class ReportPreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPreview)

public:
    explicit ReportPreview(const QString& markdown, QWidget* parent = nullptr);
};

} // namespace deadair::ui
