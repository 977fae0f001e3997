// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/case_page.h"

#include "knowledge/cause_words.h"
#include "pages/evidence_view.h"
#include "pages/firewall_view.h"
#include "pages/handshake_view.h"
#include "pages/latency_view.h"
#include "pages/path_panel.h"
#include "pages/remedy_view.h"
#include "session/local_drops.h"
#include "widgets/checklist_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/verdict_banner.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr int tick_ms = 100;

} // namespace

CasePage::CasePage(QWidget* parent)
    : QWidget(parent),
      m_banner(new VerdictBanner(this)),
      m_checklist(new ChecklistView(m_model)),
      m_rights(new QPushButton(tr("Look again as &administrator…"))),
      m_tabs(new QTabWidget),
      m_remedy(new RemedyView),
      m_handshake(new HandshakeView),
      m_latency(new LatencyView),
      m_path(new PathPanel),
      m_firewall(new FirewallView),
      m_evidence(new EvidenceView),
      m_tick(new QTimer(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_remedy, tr("&What to do"));
    m_tabs->addTab(m_handshake, tr("&Handshake"));
    m_tabs->addTab(m_latency, tr("&Latency"));
    m_tabs->addTab(m_path, tr("&Path"));
    m_tabs->addTab(m_firewall, tr("&Firewall"));
    m_tabs->addTab(m_evidence, tr("&Evidence"));
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);

    auto* const split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("case"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space_s);
    auto* const side = new QWidget;
    auto* const side_column = new QVBoxLayout(side);
    side_column->setContentsMargins(0, 0, 0, 0);
    side_column->setSpacing(space_s);
    side_column->addWidget(m_checklist, 1);
    side_column->addWidget(m_rights);
    m_rights->setToolTip(tr("A password is asked for. Then the packets of the attempts and the firewall's rules are seen as well."));
    m_rights->setObjectName(QStringLiteral("rights"));
    m_rights->hide();
    split->addWidget(side);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    side->setMinimumWidth(220);
    m_tabs->setMinimumWidth(300);
    split->setSizes({400, 640});

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->setSpacing(space_s);
    column->addWidget(m_banner);
    column->addWidget(split, 1);

    m_tick->setInterval(tick_ms);
    connect(m_tick, &QTimer::timeout, this, &CasePage::showProgress);
    connect(m_banner, &VerdictBanner::stopRequested, this, &CasePage::stopRequested);
    connect(m_banner, &VerdictBanner::againRequested, this, &CasePage::againRequested);
    connect(m_rights, &QPushButton::clicked, this, &CasePage::rightsRequested);
    connect(m_checklist, &ChecklistView::checkChosen, this, &CasePage::chooseCheck);
    connect(m_latency, &LatencyView::told, this, &CasePage::told);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_view_chosen = true; });
}

void CasePage::setReportMenu(QMenu* menu)
{
    m_banner->setReportMenu(menu);
}

void CasePage::begin(const SessionOptions& options)
{
    m_has_case = false;
    m_view_chosen = false;
    m_rights->hide();
    m_case = {};
    m_target = shown(knowledge::targetText(options.target.host, options.target.port));
    m_budget = options.budget;
    m_model.setPlan(options.vantage);
    m_evidence->model().setEvidence({});
    m_evidence->showOnly({}, {});
    m_remedy->clear();
    m_handshake->clear();
    m_latency->setSeries({});
    m_latency->setTrace(nullptr);
    m_path->setEvidence({});
    m_firewall->setEvidence({});
    m_banner->showRunning(m_target);
    m_banner->setBefore({});
    m_checklist->setRunning(true);
    m_since.start();
    m_tick->start();
    openView(HandshakeTab);
    showProgress();
}

void CasePage::startCheck(const QString& id)
{
    m_model.start(id);
    if (id == QLatin1String("connect"))
        m_handshake->startWaiting(m_target);
}

void CasePage::finishCheck(const CheckResult& result)
{
    m_model.finish(result); // the progress bar follows with the next tick: it paints at once, and checks end in bunches
}

void CasePage::addEvidence(const Evidence& evidence)
{
    m_evidence->model().add(evidence);
    m_handshake->add(evidence);
    if (std::holds_alternative<Trace>(evidence.fact))
        m_path->setEvidence(m_evidence->model().evidence());
    if (std::holds_alternative<FirewallDecision>(evidence.fact))
        m_firewall->setEvidence(m_evidence->model().evidence());
}

void CasePage::addPackets(const PacketCapture& capture)
{
    m_handshake->addLive(capture);
}

void CasePage::showProgress()
{
    const auto left_ms = m_budget.count() - m_since.elapsed();
    m_banner->setProgress(m_model.ended(), m_model.planned(), static_cast<int>((left_ms + 999) / 1000));
}

void CasePage::showCase(const Case& value)
{
    m_tick->stop();
    m_checklist->setRunning(false);
    m_case = value;
    m_has_case = true;
    m_rights->hide();
    m_model.setChecklist(value.question.vantage, value.checklist);
    m_evidence->model().setEvidence(value.evidence);
    m_evidence->showOnly({}, {});
    m_handshake->setEvidence(value.evidence);
    m_latency->setSeries(attemptSeries(value.evidence, value.started_ms));
    m_latency->setTimeout(value.question.app_timeout_ms);
    m_path->setEvidence(value.evidence);
    m_firewall->setEvidence(value.evidence);
    m_latency->setTrace(m_path->mainTrace());
    m_remedy->showCase(value);
    m_banner->showVerdict(value);
    m_banner->setBefore({});
    for (const auto& check : value.checklist)
        if (check.status == CheckStatus::Fail) {
            m_checklist->scrollTo(m_model.indexOf(QString::fromStdString(check.id)),
                                  QAbstractItemView::PositionAtCenter);
            break;
        }
    if (!m_view_chosen)
        openView(RemedyTab);
}

void CasePage::setBefore(const Case& before)
{
    const bool mended = m_case.works && !before.works;
    const bool same = m_case.verdict.cause == before.verdict.cause && m_case.outcome == before.outcome;
    const auto words = mended ? tr("It works now. Before: %1") : same ? tr("As before: %1") : tr("Before: %1");
    m_banner->setBefore(words.arg(shown(before.verdict.summary)));
}

void CasePage::offerRights()
{
    m_rights->setVisible(std::ranges::any_of(m_case.evidence, [](const Evidence& piece) {
        const auto* const missing = std::get_if<NotMeasured>(&piece.fact);
        return missing != nullptr && (missing->what == "firewall_rules" || missing->reason == drops_need_rights);
    }));
}

QString CasePage::helpTopic() const
{
    const auto check = m_checklist->currentIndex().data(ChecklistModel::IdRole).toString();
    return m_checklist->hasFocus() && !check.isEmpty() ? check : shown(m_case.verdict.cause);
}

void CasePage::openView(View view)
{
    m_tabs->setCurrentIndex(view);
}

void CasePage::chooseCheck(const QString& id)
{
    const auto index = m_model.indexOf(id);
    m_evidence->showOnly(index.data().toString(), index.data(ChecklistModel::EvidenceRole).toStringList());
    openView(EvidenceTab);
    m_view_chosen = true;
}

} // namespace deadair::ui
