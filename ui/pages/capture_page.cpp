// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/capture_page.h"

#include "analysis/series/retransmission_series.h"
#include "analysis/tcp/capture_evidence.h"
#include "analysis/tcp/connection_summary.h"
#include "background.h"
#include "knowledge/capture_verdicts.h"
#include "pages/handshake_view.h"
#include "pages/retransmissions_view.h"
#include "report/both_ends_ladder.h"
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
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int reading_tick_ms = 100;
constexpr int progress_steps = 1000;

/// Reads a capture by itself, or as the one from the other end.
Result<std::shared_ptr<const ConnectionList>> readList(const QString& path, const CaptureInput* this_end,
                                                       const CaptureProgress& progress)
{
    auto analysis = readCaptureFile(path.toStdString(), progress);
    if (!analysis)
        return analysis.error();
    const auto capture = std::make_shared<const tcp::CaptureAnalysis>(std::move(analysis).value());
    auto input = std::make_shared<CaptureInput>(this_end != nullptr ? *this_end
                                                                    : CaptureInput{path.toStdString(), capture, {}});
    if (this_end != nullptr)
        input->other_end = capture;
    return std::make_shared<const ConnectionList>(listConnections(std::move(input)));
}

/// The one connection as evidence, as the ladder takes it.
Evidence evidenceOf(const CaptureInput& input, const tcp::Connection& connection)
{
    PacketCapture capture;
    capture.source = input.name;
    capture.endpoint = tcp::serverOf(connection);
    capture.point = tcp::capturePoint(connection);
    capture.connections = {tcp::capturedConnection(connection, input.capture->first_ns)};
    return {"c1", "capture_file", 0, capture};
}

} // namespace

CapturePage::CapturePage(QWidget* parent)
    : QWidget(parent),
      m_title(textLabel({}, TextKind::Title)),
      m_state(textLabel({}, TextKind::Quiet)),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_other_end(new QPushButton(tr("&Other end…"))),
      m_search(new QLineEdit),
      m_failures(new QCheckBox(tr("Only what went &wrong"))),
      m_content(new QWidget),
      m_table(new QTableView),
      m_handshake(new HandshakeView),
      m_retransmissions(new RetransmissionsView),
      m_sentence(textLabel({}, TextKind::Strong)),
      m_diagnose(new QPushButton(tr("&Find the cause"))),
      m_tick(new QTimer(this))
{
    buildTable();
    m_diagnose->setToolTip(tr("Diagnose the connection to this server from here, with these packets as evidence"));
    auto* const verdict = new QHBoxLayout;
    verdict->addWidget(m_sentence, 1);
    verdict->addWidget(m_diagnose, 0, Qt::AlignTop);
    auto* const views = new QTabWidget;
    views->setDocumentMode(true);
    views->addTab(m_handshake, tr("&Handshake"));
    views->addTab(m_retransmissions, tr("&Sent again"));
    auto* const chosen = new QWidget;
    auto* const below = new QVBoxLayout(chosen);
    below->setContentsMargins(0, space_s, 0, 0);
    below->addLayout(verdict);
    below->addWidget(views, 1);
    auto* const split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(chosen);
    split->setSizes({270, 330});
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

    m_tick->setInterval(reading_tick_ms);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ConnectionModel::setWords);
    connect(m_failures, &QCheckBox::toggled, &m_model, &ConnectionModel::setOnlyFailures);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showConnection(current.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CapturePage::showSummary);
    connect(m_retransmissions, &RetransmissionsView::told, this, &CapturePage::told);
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
    m_other_end->setToolTip(tr("Add a capture of the same connections and the same time, taken at the other end: together "
                               "they show where packets were lost. It may also be dropped here."));
    connect(m_other_end, &QPushButton::clicked, this, &CapturePage::otherEndRequested);
    auto* const title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_other_end);
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
    m_list.reset();
    m_model.setList({});
    m_title->setText(shown(QFileInfo(path).fileName().toStdString()));
    m_state->setText(tr("The capture is read…"));
    read(path, {});
}

void CapturePage::openOtherEnd(const QString& path)
{
    if (m_reading && !m_list) {
        m_next = path;
        return;
    }
    if (!m_list)
        return;
    cancel();
    m_state->setText(tr("The capture from the other end is read…"));
    read(path, m_list->input);
}

void CapturePage::read(const QString& path, const std::shared_ptr<const CaptureInput>& this_end)
{
    const auto reading = std::make_shared<Reading>();
    m_reading = reading;
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
        [path, this_end, reading] {
            return readList(path, this_end.get(), [reading](std::uint64_t bytes) {
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
            m_next.clear();
            const auto words = reading->cancelled ? tr("Reading was cancelled.") : shown(read.error().message());
            if (m_list) { // it is still there, without its other end
                showSummary();
                Q_EMIT told(words, !reading->cancelled);
            } else {
                m_state->setText(words);
            }
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
    m_other_end->setVisible(!reading && m_list);
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
    m_retransmissions->setSeries(retransmissionSeries(*list->input->capture));
    showReading(false);
    m_search->setFocus();
    Q_EMIT opened();
    if (const auto next = std::exchange(m_next, {}); !next.isEmpty())
        openOtherEnd(next);
}

QString CapturePage::otherEndWords() const
{
    const auto& correlation = *m_list->correlation;
    if (correlation.matched == 0)
        return tr("None of its connections is in the capture from the other end.");
    auto words = tr("%n connections were seen at both ends", nullptr, static_cast<int>(correlation.matched)) +
                 QStringLiteral("   \u00b7   ") +
                 (correlation.first_is_server ? tr("This capture is the server's.") : tr("This capture is the client's."));
    if (const auto offset_ns = correlation.clock_offset_ns) {
        const auto apart = millisecondsText(static_cast<double>(std::abs(*offset_ns)) / 1e6);
        words += QStringLiteral("   \u00b7   ") + (*offset_ns < 0 ? tr("The server's clock is %1 behind.").arg(apart)
                                                                   : tr("The server's clock is %1 ahead.").arg(apart));
    }
    return words;
}

void CapturePage::showSummary()
{
    if (!m_list)
        return;
    const auto& capture = *m_list->input->capture;
    auto words = tr("%1 of %n connections", "that the search found", static_cast<int>(m_list->lines.size()))
                     .arg(QLocale().toString(m_model.rowCount())) +
                 QStringLiteral("   \u00b7   ") +
                 tr("%1 packets in %2")
                     .arg(QLocale().toString(static_cast<qulonglong>(capture.packets)),
                          millisecondsText(static_cast<double>(capture.latest_ns - capture.earliest_ns) / 1e6));
    if (capture.damage)
        words += QStringLiteral("   \u00b7   ") +
                 tr("The file is damaged; what comes before was read (%1)").arg(shown(damageWords(*capture.damage)));
    if (capture.lost_while_capturing.value_or(0) > 0)
        words += QStringLiteral("   \u00b7   ") +
                 tr("%1 packets were lost while capturing")
                     .arg(QLocale().toString(static_cast<qulonglong>(*capture.lost_while_capturing)));
    if (m_list->correlation)
        words += QLatin1Char('\n') + otherEndWords();
    m_state->setText(words);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0)); // selectRow() wants the table to have been laid out
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
    m_sentence->setText(shown(line.located() ? lossSentence(*line.both)
                                             : verdictSentence(line.verdict, *line.connection)));
    if (line.both != nullptr)
        m_handshake->setLadders({bothEndsLadder(*line.both, m_list->correlation->clock_offset_ns.value_or(0))});
    else
        m_handshake->setEvidence({evidenceOf(*m_list->input, *line.connection)});
}

} // namespace deadair::ui
