// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidence_view.h"

#include "analysis/evidence/evidence_json.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <nlohmann/json.hpp>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace deadair::ui
{
namespace
{

constexpr qsizetype longest_raw = 60'000;

/// The raw values in lines; what they hold is made harmless line by line, so that the line ends stay.
QString rawText(const Evidence& evidence)
{
    const auto json = evidenceToJson(evidence).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    QString text;
    for (const auto& line : QString::fromStdString(json).left(longest_raw).split(QLatin1Char('\n'))) {
        const auto indent = line.size() - line.trimmed().size();
        text += QString(indent, QLatin1Char(' ')) + shown(line.trimmed().toStdString()) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

EvidenceView::EvidenceView(QWidget* parent)
    : QWidget(parent),
      m_heading(textLabel({}, TextKind::Strong, this)),
      m_all(new QPushButton(tr("Show all"), this)),
      m_search(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_raw(new QPlainTextEdit(this))
{
    m_filter.setSourceModel(&m_model);
    m_search->setPlaceholderText(tr("Search the evidence"));
    m_search->setClearButtonEnabled(true);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + space_s);
    auto* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(EvidenceModel::SentenceColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    m_table->setColumnWidth(EvidenceModel::IdColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("e9999")) + space_m);
    m_table->setColumnWidth(EvidenceModel::SourceColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("kernel_counters")) + space_m);
    m_raw->setReadOnly(true);
    m_raw->setFont(fixedFont());
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setPlaceholderText(tr("Choose a piece of evidence to see its raw values."));
    m_raw->setAccessibleName(tr("Raw values of the chosen evidence"));

    auto* const top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_all);
    auto* const split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_raw);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->addLayout(top);
    column->addWidget(m_search);
    column->addWidget(split, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) { m_filter.setWords(words); });
    connect(m_all, &QPushButton::clicked, this, [this] { showOnly({}, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showRaw(m_filter.mapToSource(current).row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, m_raw, &QPlainTextEdit::clear);
    showOnly({}, {});
}

void EvidenceView::showOnly(const QString& heading, const QStringList& ids)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_all->setVisible(!heading.isEmpty());
    m_filter.setIds(ids);
    if (!heading.isEmpty() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
}

void EvidenceView::showRaw(int row)
{
    const auto* const evidence = m_model.at(row);
    m_raw->setPlainText(evidence != nullptr ? rawText(*evidence) : QString());
}

} // namespace deadair::ui
