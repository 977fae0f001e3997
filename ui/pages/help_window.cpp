// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/help_window.h"

#include "knowledge/knowledge.h"
#include "widgets/close_box.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace deadair::ui
{

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_topics(new QListWidget), m_title(textLabel({}, TextKind::Title)), m_text(textLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    auto* const search = new QLineEdit;
    search->setPlaceholderText(tr("Search the checks and causes"));
    search->setClearButtonEnabled(true);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setTextElideMode(Qt::ElideRight);
    addTopic(tr("Keys"), {});
    for (const auto id : knownChecks())
        addTopic(tr("Check: %1").arg(shown(checkTitle(id))), id);
    for (const auto id : knownCauses())
        addTopic(shown(causeTitle(id)), id);
    auto* const left = new QWidget;
    auto* const left_column = new QVBoxLayout(left);
    left_column->setContentsMargins(0, 0, 0, 0);
    left_column->addWidget(search);
    left_column->addWidget(m_topics, 1);
    auto* const page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* const page_column = new QVBoxLayout(page);
    page_column->addWidget(m_title);
    page_column->addWidget(m_text);
    page_column->addStretch();
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    auto* const split = new QSplitter;
    split->addWidget(left);
    split->addWidget(scroll);
    split->setStretchFactor(1, 2);
    split->setSizes({280, 440});
    auto* const buttons = closeBox(*this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    resize(760, 540);

    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            explain(item->data(Qt::UserRole).toString());
    });
    connect(search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int row = 0; row < m_topics->count(); ++row)
            m_topics->item(row)->setHidden(!m_topics->item(row)->text().contains(words, Qt::CaseInsensitive));
    });
}

void HelpWindow::addTopic(const QString& title, std::string_view id)
{
    auto* const item = new QListWidgetItem(title, m_topics);
    item->setData(Qt::UserRole, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
}

void HelpWindow::showTopic(const QString& id)
{
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(Qt::UserRole).toString() == id)
            return m_topics->setCurrentRow(row);
    m_topics->setCurrentRow(0);
}

void HelpWindow::explain(const QString& id)
{
    if (const auto meaning = checkMeaning(id.toStdString()); !meaning.empty()) {
        m_title->setText(shown(checkTitle(id.toStdString())));
        return m_text->setText(shown(meaning));
    }
    if (!id.isEmpty())
        return explainCause(id.toStdString());
    m_title->setText(tr("Keys"));
    m_text->setText(tr("Enter: find the cause of what is written in step 1\n"
                       "Ctrl+1 to Ctrl+5: the steps\n"
                       "Esc: stop; what is known is kept and judged\n"
                       "F5: run again, with the result from before beside it\n"
                       "Ctrl+N: a new diagnosis; Ctrl+O: open a case; Ctrl+S: save the case\n"
                       "Ctrl+E: save the report as HTML; Ctrl+P: preview it; Ctrl+Shift+C: copy the ticket text\n"
                       "Ctrl+W: watch what fails now and then\n"
                       "In the handshake, the path and the charts: arrow keys go from packet to packet; + and - zoom"));
}

void HelpWindow::explainCause(const std::string& cause)
{
    m_title->setText(shown(causeTitle(cause)));
    auto text = shown(causeMeaning(cause));
    const auto ways = howToSeparate({cause});
    if (!ways.empty())
        text += QStringLiteral("\n\n") + tr("What proves or excludes it:");
    for (const auto& way : ways)
        text += QStringLiteral("\n\u2022  ") + shown(way);
    m_text->setText(text);
}

} // namespace deadair::ui
