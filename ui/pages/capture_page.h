// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "models/connection_model.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTimer;

namespace deadair::ui
{

class HandshakeView;
class RetransmissionsView;

/// A capture file: its connections in a table that can be searched, the handshake of the chosen one, what was sent again
/// in all of it, and a diagnosis of a server with these packets as evidence. A second file from the other end says where
/// packets were lost. Reading can be watched and cancelled.
class CapturePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapturePage)

public:
    explicit CapturePage(QWidget* parent = nullptr);
    ~CapturePage() override;

    /// Reads in the background; opened() or failed() tells the end.
    void open(const QString& path);
    /// The same for a capture of the same time from the other end of what is shown, or is being read.
    void openOtherEnd(const QString& path);
    void cancel();
    /// The capture that is shown; null while there is none.
    [[nodiscard]] std::shared_ptr<const CaptureInput> capture() const;
    [[nodiscard]] ConnectionModel& model() { return m_model; }

Q_SIGNALS:
    void opened();
    void failed();
    void closed();
    /// The user wants to choose the capture from the other end.
    void otherEndRequested();
    void told(const QString& words, bool failed);
    /// The user wants this server of the capture diagnosed.
    void diagnoseRequested(const deadair::Target& target);

private:
    struct Reading {
        std::atomic<std::uint64_t> bytes = 0;
        std::atomic<bool> cancelled = false;
    };

    void read(const QString& path, const std::shared_ptr<const CaptureInput>& this_end);
    QLayout* buildHead();
    void buildTable();
    void showReading(bool reading);
    void take(const std::shared_ptr<const ConnectionList>& list);
    void showSummary();
    [[nodiscard]] QString otherEndWords() const;
    void showConnection(int row);

    ConnectionModel m_model;
    std::shared_ptr<const ConnectionList> m_list;
    std::shared_ptr<Reading> m_reading; ///< of the file that is being read; null: none is
    QString m_next; ///< the capture from the other end, to be read after it
    QLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_other_end;
    QLineEdit* m_search;
    QCheckBox* m_failures;
    QWidget* m_content;
    QTableView* m_table;
    HandshakeView* m_handshake;
    RetransmissionsView* m_retransmissions;
    QLabel* m_sentence;
    QPushButton* m_diagnose;
    QTimer* m_tick;
};

} // namespace deadair::ui
