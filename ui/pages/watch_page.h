// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watch_model.h"
#include "session/watch_log.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSystemTrayIcon;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace deadair::ui
{

class LatencyView;

/// Watches several targets until it is stopped: the table and the charts fill, every attempt goes into a log at once, a
/// change is told by the system's notification, and what a diagnosis found is offered as a case.
class WatchPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchPage)

public:
    explicit WatchPage(QWidget* parent = nullptr);
    ~WatchPage() override;

    void setTargets(const QString& targets);
    void start();
    void stop();
    /// Shows an attempt that was not made here: from a log.
    void preview(const WatchEntry& entry);
    [[nodiscard]] bool watching() const { return m_watch != nullptr; }
    [[nodiscard]] WatchModel& model() { return m_model; }

Q_SIGNALS:
    /// A diagnosis has found something: to be kept, with its evidence.
    void caseFound(const deadair::Case& result);
    /// The user wants to see a case that was found.
    void caseChosen(const deadair::Case& result);
    void told(const QString& words, bool failed);
    void finished();

private:
    void openLog();
    void log(const Result<bool>& written);
    void take(const WatchEntry& entry);
    void takeCase(std::size_t target, const Case& result);
    void notify(const QString& title, const QString& words);
    void showState();

    WatchModel m_model;
    QPointer<Watch> m_watch;
    std::optional<WatchLog> m_log;
    QLineEdit* m_targets;
    QComboBox* m_interval;
    QPushButton* m_start;
    QLabel* m_state;
    QTableView* m_table;
    QVBoxLayout* m_found;
    LatencyView* m_charts;
    QTimer* m_redraw;
    QSystemTrayIcon* m_tray = nullptr;
    QString m_log_path;
};

} // namespace deadair::ui
