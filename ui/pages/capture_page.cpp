// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/capture_page.h"

#include "analysis/tcp/capture_evidence.h"
#include "analysis/tcp/connection_summary.h"
#include "background.h"
#include "knowledge/capture_verdicts.h"
#include "pages/handshake_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int tick_ms = 100;
constexpr int progress_steps = 1000;

Result<std::shared_ptr<const ConnectionList>> readList(const QString& path, const CaptureProgress& progress)
{
    auto analysis = readCaptureFile(path.toStdString(), progress);
    if (!analysis)
        return analysis.error();
    auto input = std::make_shared<CaptureInput>();
    input->name = path.toStdString();
    input->capture = std::move(analysis).value();
    return std::make_shared<const ConnectionList>(listConnections(std::move(input)));
}

/// The one connection as evidence, as the ladder takes it.
Evidence evidenceOf(const CaptureInput& input, const tcp::Connection& connection)
{
    PacketCapture capture;
    capture.source = input.name;
    capture.endpoint = tcp::serverOf(connection);
    capture.point = tcp::capturePoint(connection);
    capture.connections = {tcp::capturedConnection(connection, input.capture.first_ns)};
    return {"c1", "capture_file", 0, capture};
}

} // namespace

CapturePage::CapturePage(QWidget* parent)
    : QWidget(parent),
      m_title(textLabel({}, TextKind::Title)),
      m_state(textLabel({}, TextKind::Quiet)),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_search(new QLineEdit),
      m_failures(new QCheckBox(tr("Only what went &wrong"))),
      m_content(new QWidget),
      m_table(new QTableView),
      m_handshake(new HandshakeView),
      m_sentence(textLabel({}, TextKind::Strong)),
      m_diagnose(new QPushButton(tr("&Find the cause"))),
      m_tick(new QTimer(this))
{
    buildTable();
    m_diagnose->setToolTip(tr("Diagnose the connection to this server from here, with these packets as evidence"));
    auto* const verdict = new QHBoxLayout;
    verdict->addWidget(m_sentence, 1);
    verdict->addWidget(m_diagnose, 0, Qt::AlignTop);
    auto* const chosen = new QWidget;
    auto* const below = new QVBoxLayout(chosen);
    below->setContentsMargins(0, space_s, 0, 0);
    below->addLayout(verdict);
    below->addWidget(m_handshake, 1);
    auto* const split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(chosen);
    split->setSizes({300, 300});
    auto* const find = new QHBoxLayout;
    find->addWidget(m_search, 1);
    find->addWidget(m_failures);
    auto* const inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space_s);
    inside->addLayout(find);
    inside->addWidget(split, 1);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_m, space_m, space_m, space_s);
    column->setSpacing(space_s);
    column->addLayout(buildHead());
    column->addWidget(m_content, 1);
    column->addStretch();
    setFocusProxy(m_search);
    showReading(false);

    m_tick->setInterval(tick_ms);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ConnectionModel::setWords);
    connect(m_failures, &QCheckBox::toggled, &m_model, &ConnectionModel::setOnlyFailures);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showConnection(current.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CapturePage::showSummary);
    connect(m_diagnose, &QPushButton::clicked, this, [this] {
        const auto server = tcp::serverOf(*m_model.at(m_table->currentIndex().row()).connection);
        if (auto target = parseTarget(server.toString()))
            Q_EMIT diagnoseRequested(*target);
    });
}

CapturePage::~CapturePage()
{
    cancel();
}

QLayout* CapturePage::buildHead()
{
    auto* const back = new QPushButton(tr("&Back"));
    m_progress->setRange(0, progress_steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of reading the capture"));
    connect(back, &QPushButton::clicked, this, &CapturePage::closed);
    connect(m_cancel, &QPushButton::clicked, this, &CapturePage::cancel);
    auto* const title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(back);
    auto* const reading = new QHBoxLayout;
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_cancel);
    auto* const column = new QVBoxLayout;
    column->setSpacing(space_s);
    column->addLayout(title);
    column->addWidget(m_state);
    column->addLayout(reading);
    return column;
}

void CapturePage::buildTable()
{
    m_search->setPlaceholderText(tr("Search the connections: an address, a port, what happened"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the connections"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Connections of the capture"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space_s);
    m_table->setSortingEnabled(true);
    auto* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicator(ConnectionModel::FateColumn, Qt::AscendingOrder);
    // By sample texts: to measure every row of a large capture would take long.
    const auto wide = [this](const QString& sample) { return fontMetrics().horizontalAdvance(sample) + space_l; };
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        m_table->setColumnWidth(column,
                                wide(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + space_m);
    m_table->setColumnWidth(ConnectionModel::FateColumn, wide(QString(26, QLatin1Char('x'))));
    for (const auto column : {ConnectionModel::ClientColumn, ConnectionModel::ServerColumn})
        m_table->setColumnWidth(column, wide(QStringLiteral("200.200.200.200:50000")));
    header->setStretchLastSection(true);
}

void CapturePage::open(const QString& path)
{
    cancel();
    const auto reading = std::make_shared<Reading>();
    m_reading = reading;
    m_list.reset();
    m_model.setList({});
    m_title->setText(shown(QFileInfo(path).fileName().toStdString()));
    m_state->setText(tr("The capture is read…"));
    showReading(true);
    const auto size = std::max<qint64>(QFileInfo(path).size(), 1);
    m_tick->disconnect(this);
    connect(m_tick, &QTimer::timeout, this, [this, reading, size] {
        m_progress->setValue(static_cast<int>(reading->bytes * progress_steps / static_cast<std::uint64_t>(size)));
    });
    m_progress->setValue(0);
    m_tick->start();
    inBackground(
        this,
        [path, reading] {
            return readList(path, [reading](std::uint64_t bytes) {
                reading->bytes = bytes;
                return !reading->cancelled;
            });
        },
        [this, reading](const Result<std::shared_ptr<const ConnectionList>>& read) {
            if (m_reading != reading)
                return; // another one was opened since
            m_reading.reset();
            showReading(false);
            if (read && !reading->cancelled)
                return take(*read);
            m_state->setText(reading->cancelled ? tr("Reading was cancelled.") : shown(read.error().message()));
            Q_EMIT failed();
        });
}

void CapturePage::cancel()
{
    if (m_reading)
        m_reading->cancelled = true;
}

void CapturePage::showReading(bool reading)
{
    m_progress->setVisible(reading);
    m_cancel->setVisible(reading);
    m_content->setVisible(!reading && m_list);
    if (!reading)
        m_tick->stop();
}

std::shared_ptr<const CaptureInput> CapturePage::capture() const
{
    return m_list ? m_list->input : nullptr;
}

void CapturePage::take(const std::shared_ptr<const ConnectionList>& list)
{
    m_list = list;
    m_search->clear();
    m_model.setList(list);
    m_content->show();
    m_search->setFocus();
    Q_EMIT opened();
}

void CapturePage::showSummary()
{
    if (!m_list)
        return;
    const auto& capture = m_list->input->capture;
    auto words = tr("%1 of %n connections", "that the search found", static_cast<int>(m_list->lines.size()))
                     .arg(QLocale().toString(m_model.rowCount())) +
                 QStringLiteral("   \u00b7   ") +
                 tr("%1 packets in %2")
                     .arg(QLocale().toString(static_cast<qulonglong>(capture.packets)),
                          millisecondsText(static_cast<double>(capture.latest_ns - capture.earliest_ns) / 1e6));
    if (capture.damage)
        words += QStringLiteral("   \u00b7   ") +
                 tr("The file is damaged; what comes before was read (%1)").arg(shown(capture.damage->reason));
    if (capture.lost_while_capturing.value_or(0) > 0)
        words += QStringLiteral("   \u00b7   ") +
                 tr("%1 packets were lost while capturing")
                     .arg(QLocale().toString(static_cast<qulonglong>(*capture.lost_while_capturing)));
    m_state->setText(words);
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    else
        showConnection(-1);
}

void CapturePage::showConnection(int row)
{
    m_diagnose->setVisible(row >= 0);
    if (row < 0) {
        m_sentence->clear();
        m_handshake->clear();
        return;
    }
    const auto& line = m_model.at(row);
    m_sentence->setText(shown(verdictSentence(line.verdict, *line.connection)));
    m_handshake->setEvidence({evidenceOf(*m_list->input, *line.connection)});
}

} // namespace deadair::ui
