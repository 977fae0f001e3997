// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/watch_page.h"

#include "knowledge/knowledge.h"
#include "pages/latency_view.h"
#include "widgets/icons.h"
#include "widgets/link_button.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int charts_redraw_ms = 500;
constexpr int cases_listed = 6;

} // namespace

WatchPage::WatchPage(QWidget* parent)
    : QWidget(parent),
      m_targets(new QLineEdit),
      m_interval(new QComboBox),
      m_start(new QPushButton),
      m_state(textLabel({}, TextKind::Quiet)),
      m_table(new QTableView),
      m_found(new QVBoxLayout),
      m_charts(new LatencyView),
      m_redraw(new QTimer(this))
{
    m_targets->setPlaceholderText(tr("db.example:5432 https://shop.example/"));
    m_targets->setAccessibleName(tr("Targets to watch, with spaces between"));
    m_targets->setClearButtonEnabled(true);
    for (const int seconds : {1, 5, 30, 60})
        m_interval->addItem(tr("every %n seconds", nullptr, seconds), seconds);
    m_interval->setCurrentIndex(1);
    m_interval->setAccessibleName(tr("How often"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Watched endpoints"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WatchModel::StateColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_table->setMaximumHeight(220);

    auto* const row = new QHBoxLayout;
    row->addWidget(m_targets, 1);
    row->addWidget(m_interval);
    row->addWidget(m_start);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_m, space_m, space_m, space_s);
    column->setSpacing(space_s);
    column->addWidget(textLabel(tr("Watch what fails now and then"), TextKind::Title));
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_table);
    column->addLayout(m_found);
    column->addWidget(m_charts, 1);

    setFocusProxy(m_targets);
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(charts_redraw_ms);
    connect(m_redraw, &QTimer::timeout, this, [this] { m_charts->setSeries(m_model.series()); });
    connect(m_targets, &QLineEdit::returnPressed, this, &WatchPage::start);
    connect(m_start, &QPushButton::clicked, this, [this] { m_watch ? stop() : start(); });
    connect(m_charts, &LatencyView::told, this, &WatchPage::told);
    showState();
}

WatchPage::~WatchPage() = default;

void WatchPage::setTargets(const QString& targets)
{
    m_targets->setText(targets);
}

void WatchPage::start()
{
    if (m_watch)
        return;
    WatchOptions options;
    for (const auto& text : m_targets->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        auto target = parseTarget(text.toStdString());
        if (!target) {
            m_state->setText(shown(target.error().message()));
            m_targets->setFocus();
            return;
        }
        options.targets.push_back(std::move(*target));
    }
    if (options.targets.empty()) {
        m_targets->setFocus();
        return;
    }
    options.interval = std::chrono::seconds(m_interval->currentData().toInt());
    m_model.clear();
    openLog();
    auto* const watch = new Watch(options, this);
    m_watch = watch;
    connect(watch, &Watch::attempted, this, &WatchPage::take);
    connect(watch, &Watch::diagnosed, this, &WatchPage::takeCase);
    connect(watch, &Watch::finished, this, [this, watch] {
        watch->deleteLater();
        m_watch = nullptr;
        m_log.reset();
        showState();
        Q_EMIT finished();
    });
    watch->start();
    showState();
}

void WatchPage::stop()
{
    if (m_watch)
        m_watch->stop();
    m_start->setEnabled(false);
}

void WatchPage::openLog()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/watch"));
    folder.mkpath(QStringLiteral("."));
    const auto name = QDateTime::currentDateTime().toString(QStringLiteral("'watch-'yyyyMMdd-HHmmss'.jsonl'"));
    auto log = WatchLog::open(folder.filePath(name).toStdString());
    m_log.reset();
    if (log) {
        m_log.emplace(std::move(*log));
        m_log_path = folder.filePath(name);
    } else {
        Q_EMIT told(shown(log.error().message()), true);
    }
}

void WatchPage::log(const Result<bool>& written)
{
    if (!written)
        Q_EMIT told(shown(written.error().message()), true);
}

void WatchPage::take(const WatchEntry& entry)
{
    m_model.add(entry);
    if (m_log && m_watch)
        log(m_log->add(entry, m_watch->options().targets[entry.target].input));
    if (entry.changed)
        notify(shown(entry.endpoint()), entry.works ? tr("It works again.") : shown(describe(entry.evidence)));
    if (!m_redraw->isActive())
        m_redraw->start();
}

void WatchPage::preview(const WatchEntry& entry)
{
    m_model.add(entry);
    m_redraw->start();
    showState();
}

void WatchPage::takeCase(std::size_t target, const Case& result)
{
    if (m_log && m_watch)
        log(m_log->add(result, m_watch->options().targets[target].input));
    Q_EMIT caseFound(result);
    if (m_found->count() == cases_listed)
        delete m_found->itemAt(0)->widget();
    auto* const button = new LinkButton(
        result.works ? QStringLiteral("pass") : QStringLiteral("fail"), shown(result.verdict.summary),
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(result.started_ms).time(), QLocale::ShortFormat));
    connect(button, &QAbstractButton::clicked, this, [this, result] { Q_EMIT caseChosen(result); });
    m_found->addWidget(button);
}

void WatchPage::notify(const QString& title, const QString& words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return Q_EMIT told(title + QStringLiteral(": ") + words, false);
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(QIcon(QStringLiteral(":/icons/deadair.svg")), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this,
                [this] { window()->raise(), window()->activateWindow(); });
    }
    m_tray->show();
    m_tray->showMessage(title, words);
}

void WatchPage::showState()
{
    const bool on = m_watch != nullptr;
    m_start->setEnabled(true);
    m_start->setText(on ? tr("Stop") : tr("Watch"));
    m_start->setIcon(icon(on ? QStringLiteral("stop") : QStringLiteral("watch"),
                          on ? themeOf(palette()).bad : themeOf(palette()).sent));
    m_targets->setEnabled(!on);
    m_interval->setEnabled(!on);
    m_table->setVisible(on || m_model.rowCount() > 0);
    m_charts->setVisible(on || m_model.rowCount() > 0);
    if (m_log)
        m_state->setText(tr("Every attempt is written at once to %1").arg(m_log_path));
    else
        m_state->setText(tr(
            "Several targets may be given, with spaces between. Leave it running: each failed attempt is kept with its "
            "evidence, and the first one of a series is diagnosed."));
}

} // namespace deadair::ui
