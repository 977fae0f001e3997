// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checklist_model.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QWidget>

class QMenu;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTimer;

namespace deadair::ui
{

class ChecklistView;
class EvidenceView;
class FirewallView;
class HandshakeView;
class LatencyView;
class PathPanel;
class RemedyView;
class VerdictBanner;

/// Steps 4 and 5: a diagnosis while it runs, and its result. The checklist stands at the side, the views beside it, the
/// verdict above; nothing moves when results arrive.
class CasePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasePage)

public:
    enum View { RemedyTab, HandshakeTab, LatencyTab, PathTab, FirewallTab, EvidenceTab };

    explicit CasePage(QWidget* parent = nullptr);

    void begin(const SessionOptions& options);
    void startCheck(const QString& id);
    void finishCheck(const CheckResult& result);
    void addEvidence(const Evidence& evidence);
    void addPackets(const PacketCapture& capture);
    void showCase(const Case& value);
    /// Says what a run before this one had found.
    void setBefore(const Case& before);
    /// Offers to run again with more rights, where the shown run could not read the firewall's rules (nor watch packets, then).
    void offerRights();
    void setReportMenu(QMenu* menu);

    [[nodiscard]] const Case& shownCase() const { return m_case; }
    [[nodiscard]] bool hasCase() const { return m_has_case; }
    /// What F1 explains: in the checklist the check that is looked at, else the cause that was found; empty while there
    /// is none.
    [[nodiscard]] QString helpTopic() const;
    void openView(View view);

Q_SIGNALS:
    void stopRequested();
    void againRequested();
    void rightsRequested();
    /// Something was saved, or why not.
    void told(const QString& words, bool failed);

private:
    void showProgress();
    void chooseCheck(const QString& id);

    ChecklistModel m_model;
    VerdictBanner* m_banner;
    ChecklistView* m_checklist;
    QPushButton* m_rights;
    QTabWidget* m_tabs;
    RemedyView* m_remedy;
    HandshakeView* m_handshake;
    LatencyView* m_latency;
    PathPanel* m_path;
    FirewallView* m_firewall;
    EvidenceView* m_evidence;
    QTimer* m_tick;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_budget{0};
    QString m_target;
    Case m_case;
    bool m_has_case = false;
    bool m_view_chosen = false; ///< by the user, so that it stays
};

} // namespace deadair::ui
