// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <QMenu>

namespace deadair::ui
{

/// The menu that writes a case down: HTML, Markdown, the case itself; to files and to the clipboard; redacted if the
/// user wants it so. Files are written in the background.
class ReportActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportActions)

public:
    explicit ReportActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void setCase(const Case& value);

Q_SIGNALS:
    /// Something was done, or why not: to be shown in the window for a while.
    void told(const QString& words, bool failed);

private:
    using Render = std::string (*)(const Case&);

    void addActions();
    void saveAs(const QString& title, const QString& name, const QString& filter, Render render);
    void copy();
    void preview();

    QWidget* m_window;
    QMenu* m_menu;
    QAction* m_redact = nullptr;
    Case m_case;
};

} // namespace deadair::ui
