// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handshake_view.h"

#include "report/captured_ladder.h"
#include "widgets/ladder_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr int ladder_redraw_ms = 50;

} // namespace

HandshakeView::HandshakeView(QWidget* parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_view(new LadderView),
      m_empty(textLabel({}, TextKind::Quiet, this)),
      m_words(textLabel({}, TextKind::Body, this)),
      m_legend(textLabel({}, TextKind::Quiet, this))
{
    auto* const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* const inside = new QWidget;
    auto* const inside_column = new QVBoxLayout(inside);
    inside_column->setContentsMargins(0, 0, 0, 0);
    inside_column->addWidget(m_empty);
    inside_column->addWidget(m_view);
    inside_column->addStretch();
    inside->setBackgroundRole(QPalette::Base);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(inside);

    m_choice->setAccessibleName(tr("Address whose handshake is shown"));
    m_empty->setText(tr("No connection has been attempted yet."));
    m_legend->setText(
        tr("Solid: seen, or reported by the kernel. Dashed: inferred from what the kernel counted. A cross: nothing "
           "more is known of the packet. Time runs down."));
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->addWidget(m_choice);
    column->addWidget(scroll, 1);
    column->addWidget(m_words);
    column->addWidget(m_legend);
    connect(m_choice, &QComboBox::activated, this, &HandshakeView::showLadder);
    connect(m_view, &LadderView::explained, m_words, &QLabel::setText);
    clear();
}

void HandshakeView::clear()
{
    stopWaiting();
    m_evidence.clear();
    m_live.clear();
    m_endpoint.clear();
    m_linear_timeouts = 0;
    refresh();
}

void HandshakeView::startWaiting(const QString& endpoint)
{
    m_endpoint = endpoint;
    m_since.start();
    m_timer = startTimer(ladder_redraw_ms);
    showWaiting();
}

void HandshakeView::stopWaiting()
{
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
}

void HandshakeView::add(const Evidence& evidence)
{
    if (const auto* const settings = std::get_if<TcpSettings>(&evidence.fact))
        m_linear_timeouts = settings->syn_linear_timeouts.value_or(0);
    const bool attempt = std::holds_alternative<ConnectAttempt>(evidence.fact);
    const bool firewall = std::holds_alternative<FirewallDecision>(evidence.fact);
    const bool capture = std::holds_alternative<PacketCapture>(evidence.fact);
    if (!attempt && !firewall && !capture && !std::holds_alternative<TcpSettings>(evidence.fact))
        return;
    m_evidence.push_back(evidence);
    if (capture)
        m_live.clear(); // it is a part of this
    if (attempt)
        stopWaiting();
    refresh();
}

void HandshakeView::addLive(const PacketCapture& capture)
{
    const auto known = std::ranges::find(m_live, capture.endpoint, &PacketCapture::endpoint);
    if (known != m_live.end())
        *known = capture;
    else
        m_live.push_back(capture);
    m_since_packet.start();
    m_timer != 0 ? showWaiting() : refresh();
}

std::vector<Evidence> HandshakeView::drawable() const
{
    auto evidence = m_evidence;
    for (const auto& capture : m_live)
        evidence.push_back({"live", "capture", 0, capture});
    return evidence;
}

void HandshakeView::setEvidence(const std::vector<Evidence>& evidence)
{
    stopWaiting();
    m_evidence = evidence;
    m_live.clear();
    refresh();
}

void HandshakeView::setLadders(std::vector<Ladder> ladders)
{
    stopWaiting();
    m_evidence.clear();
    m_ladders = std::move(ladders);
    listLadders();
}

void HandshakeView::refresh()
{
    m_ladders = laddersOf(drawable());
    listLadders();
}

void HandshakeView::listLadders()
{
    const int before = std::max(m_choice->currentIndex(), 0);
    m_choice->clear();
    for (const auto& ladder : m_ladders)
        m_choice->addItem(shown(ladder.title));
    m_choice->setVisible(m_ladders.size() > 1);
    const bool some = !m_ladders.empty();
    m_empty->setVisible(!some && m_timer == 0);
    m_view->setVisible(some || m_timer != 0);
    m_legend->setVisible(some || m_timer != 0);
    if (some)
        showLadder(std::min(before, static_cast<int>(m_ladders.size()) - 1));
}

void HandshakeView::showLadder(int index)
{
    m_choice->setCurrentIndex(index);
    if (index >= 0 && static_cast<std::size_t>(index) < m_ladders.size())
        m_view->setLadder(m_ladders[static_cast<std::size_t>(index)]);
}

void HandshakeView::showWaiting()
{
    m_empty->hide();
    m_view->show();
    m_legend->show();
    m_view->setLadder(waitingLadder());
}

/// As captured where packets are; else reckoned.
Ladder HandshakeView::waitingLadder() const
{
    if (m_live.empty())
        return pendingLadder(m_endpoint.toStdString(), m_linear_timeouts, m_since.nsecsElapsed() / 1000);
    return liveLadder(m_live.front(), m_since_packet.nsecsElapsed() / 1000);
}

void HandshakeView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer)
        showWaiting();
}

} // namespace deadair::ui
