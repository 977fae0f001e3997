// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare_page.h"

#include "knowledge/cause_words.h"
#include "knowledge/reword.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

QString titleOf(const Case& value)
{
    const auto when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.started_ms), QLocale::ShortFormat);
    return shown(knowledge::targetText(value.question)) + QLatin1Char('\n') + when;
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent), m_summary(textLabel({}, TextKind::Quiet)), m_table(new QTableView)
{
    auto* const all = new QCheckBox(tr("Show also what is the &same"));
    auto* const close = new QPushButton(tr("&Back"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What differs"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::WhatColumn, QHeaderView::ResizeToContents);

    auto* const row = new QHBoxLayout;
    row->addWidget(textLabel(tr("What differs?"), TextKind::Title), 1);
    row->addWidget(all);
    row->addWidget(close);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_m, space_m, space_m, space_m);
    column->setSpacing(space_s);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(all, &QCheckBox::toggled, this, [this](bool shown_too) { m_model.setOnlyDifferences(!shown_too); });
    connect(close, &QPushButton::clicked, this, &ComparePage::closed);
}

void ComparePage::compare(const Case& first, const Case& second)
{
    const auto left = reworded(first); // saved ones may be in other languages
    const auto right = reworded(second);
    m_model.setTitles(titleOf(left), titleOf(right));
    m_model.setCases(left, right);
    const auto mark = [](const Case& value) {
        return value.works ? QStringLiteral("\u2714 ") : QStringLiteral("\u2716 ");
    };
    m_summary->setText(mark(left) + shown(left.verdict.summary) + QLatin1Char('\n') + mark(right) +
                       shown(right.verdict.summary));
}

} // namespace deadair::ui
