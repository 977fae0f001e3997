// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_preview.h"

#include "widgets/close_box.h"

#include "widgets/theme.h"

#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

/// A browser that opens nothing: not what the text names, not what is clicked.
class ClosedBrowser final : public QTextBrowser
{
public:
    explicit ClosedBrowser(QWidget* parent) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
    }
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

ReportPreview::ReportPreview(const QString& markdown, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview of the report"));
    auto* const browser = new ClosedBrowser(this);
    browser->document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML |
                                                                               QTextDocument::MarkdownDialectGitHub));
    browser->moveCursor(QTextCursor::Start); // it would open at the end
    browser->setAccessibleName(windowTitle());
    auto* const buttons = closeBox(*this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->addWidget(browser);
    column->addWidget(buttons);
    resize(720, 640);
}

} // namespace deadair::ui
