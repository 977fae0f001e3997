// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_actions.h"

#include "analysis/diagnosis/case_json.h"
#include "background.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/redact.h"
#include "report/save_file.h"
#include "widgets/report_preview.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace deadair::ui
{

ReportActions::ReportActions(QWidget* window) : QObject(window), m_window(window), m_menu(new QMenu(window))
{
    addActions();
}

void ReportActions::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto&& slot) {
        auto* const action = m_menu->addAction(text);
        action->setShortcut(key);
        m_window->addAction(action); // so that its shortcut works while the menu is closed
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Save the report as HTML…"), Qt::CTRL | Qt::Key_E,
        [this] { saveAs(tr("Save the report"), QStringLiteral("deadair-report.html"), tr("HTML (*.html)"), &htmlReport); });
    add(tr("Save the text for a ticket (Markdown)…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        [this] { saveAs(tr("Save the ticket text"), QStringLiteral("deadair-report.md"), tr("Markdown (*.md)"), &markdownReport); });
    add(tr("Save the case (JSON)…"), QKeySequence::Save,
        [this] { saveAs(tr("Save the case"), QStringLiteral("case.deadair.json"), tr("Deadair cases (*.json)"), &caseToJson); });
    m_menu->addSeparator();
    add(tr("Preview"), Qt::CTRL | Qt::Key_P, [this] { preview(); });
    add(tr("Copy the ticket text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copy(); });
    m_menu->addSeparator();
    m_redact = m_menu->addAction(tr("Redact addresses, names and users"));
    m_redact->setToolTip(tr("Replaces them by stand-ins, the same for the same, in everything that is written"));
    m_redact->setCheckable(true);
    setCase({});
}

void ReportActions::setCase(const Case& value)
{
    m_case = value;
    const bool some = !value.evidence.empty() || !value.checklist.empty();
    for (auto* const action : m_menu->actions())
        action->setEnabled(some);
}

void ReportActions::saveAs(const QString& title, const QString& name, const QString& filter, Render render)
{
    auto* const dialog =
        new QFileDialog(m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).completeSuffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, render](const QString& path) {
        inBackground(
            this,
            [value = m_case, redact = m_redact->isChecked(), render, path] {
                return writeFile(path.toStdString(), render(redact ? redacted(value) : value));
            },
            [this, path](const Result<std::size_t>& written) {
                Q_EMIT told(written ? tr("Saved: %1").arg(path) : shown(written.error().message()), !written);
            });
    });
    dialog->open();
}

void ReportActions::copy()
{
    inBackground(
        this,
        [value = m_case, redact = m_redact->isChecked()] { return markdownReport(redact ? redacted(value) : value); },
        [this](const std::string& text) {
            QGuiApplication::clipboard()->setText(QString::fromStdString(text));
            Q_EMIT told(tr("The ticket text is in the clipboard."), false);
        });
}

void ReportActions::preview()
{
    inBackground(
        this,
        [value = m_case, redact = m_redact->isChecked()] { return markdownReport(redact ? redacted(value) : value); },
        [this](const std::string& text) {
            auto* const window = new ReportPreview(QString::fromStdString(text), m_window);
            window->show();
        });
}

} // namespace deadair::ui
