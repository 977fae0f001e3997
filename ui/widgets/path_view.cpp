// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/path_view.h"

#include "knowledge/duration_text.h"
#include "knowledge/knowledge.h"
#include "widgets/icons.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <span>

namespace deadair::ui
{
namespace
{

constexpr int widest_step = 132; // from node to node
constexpr int narrowest_step = 104;
constexpr int trace_height = 132;
constexpr int node_disc = 34;
constexpr int first_node_x = 70;
constexpr int node_y = 58; // in its row

bool isSilent(const TraceHop& hop)
{
    return hop.reply == HopReply::Silent || hop.reply == HopReply::Failed;
}

/// A hop that ends a trace: the target's answer, or somebody's refusal.
bool isEnd(const TraceHop& hop)
{
    return !isSilent(hop) && hop.reply != HopReply::TimeExceeded;
}

QString replyWords(const TraceHop& hop)
{
    return QString::fromStdString(hopWords(hop.reply));
}

QString rttText(const TraceHop& hop)
{
    return isSilent(hop) ? QString() : QString::fromStdString(durationText(std::chrono::microseconds(hop.rtt_us)));
}

} // namespace

QString traceName(const Trace& trace)
{
    switch (trace.protocol) {
    case TraceProtocol::Tcp:
        return PathView::tr("TCP to port %1").arg(trace.port);
    case TraceProtocol::Icmp:
        return QStringLiteral("ICMP");
    case TraceProtocol::Udp:
        break;
    }
    return PathView::tr("UDP to port %1").arg(trace.port);
}

PathView::PathView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Path"));
    horizontalScrollBar()->setSingleStep(widest_step / 3);
}

void PathView::setTraces(std::vector<Trace> traces)
{
    m_traces = std::move(traces);
    for (auto& trace : m_traces) { // a second, unanswered probe of a hop that has answered adds nothing
        const auto [first, last] = std::ranges::unique(trace.hops, [](const TraceHop& before, const TraceHop& hop) {
            return before.ttl == hop.ttl && isSilent(hop);
        });
        trace.hops.erase(first, last);
    }
    m_chosen = {};
    Q_EMIT explained({}); // the words were about another trace
    QStringList words;
    constexpr std::size_t read_out = 60;
    for (const auto& trace : m_traces) {
        words.append(traceName(trace));
        for (const auto& hop : std::span(trace.hops).first(std::min(trace.hops.size(), read_out)))
            words.append(
                tr("hop %1: %2 %3")
                    .arg(hop.ttl)
                    .arg(hop.address ? QString::fromStdString(hop.address->toString()) : QString(), replyWords(hop)));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateBars();
    viewport()->update();
}

int PathView::nodesOf(int row) const
{
    return 1 + static_cast<int>(m_traces[static_cast<std::size_t>(row)].hops.size());
}

QPoint PathView::centreOf(int row, int node) const
{
    return {first_node_x + node * m_step - horizontalScrollBar()->value(),
            row * trace_height + node_y - verticalScrollBar()->value()};
}

void PathView::updateBars()
{
    int nodes = 1;
    for (int row = 0; row < static_cast<int>(m_traces.size()); ++row)
        nodes = std::max(nodes, nodesOf(row));
    const int room = (viewport()->width() - 2 * first_node_x) / std::max(nodes - 1, 1);
    m_step = std::clamp(room, narrowest_step, widest_step); // a little closer rather than scrolled
    const int width = 2 * first_node_x + (nodes - 1) * m_step;
    const int height = static_cast<int>(m_traces.size()) * trace_height;
    horizontalScrollBar()->setRange(0, std::max(width - viewport()->width(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(height - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void PathView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // the way there is drawn from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_traces.size()); ++row) {
        const int y = centreOf(row, 0).y();
        if (y > -trace_height && y < viewport()->height() + trace_height)
            paintRow(painter, row);
    }
}

void PathView::paintRow(QPainter& painter, int row) const
{
    const auto theme = themeOf(palette());
    const int y = centreOf(row, 0).y();
    painter.setFont(strongFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(space_s, y - node_y + 2, viewport()->width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                     traceName(m_traces[static_cast<std::size_t>(row)]));
    const int first = std::max((-first_node_x + horizontalScrollBar()->value()) / m_step - 1, 0);
    const int last = std::min(first + viewport()->width() / m_step + 3, nodesOf(row) - 1);
    const auto& hops = m_traces[static_cast<std::size_t>(row)].hops;
    for (int node = first; node <= last; ++node) {
        if (node > 0) {
            const bool lost = isSilent(hops[static_cast<std::size_t>(node - 1)]);
            painter.setPen(QPen(lost ? theme.line : theme.quiet, 2, lost ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(centreOf(row, node - 1) + QPoint(node_disc / 2 + 2, 0),
                             centreOf(row, node) - QPoint(node_disc / 2 + 2, 0));
        }
        paintNode(painter, row, node);
    }
    const bool reached = !hops.empty() && isEnd(hops.back());
    if (reached || last != nodesOf(row) - 1)
        return;
    const auto end = centreOf(row, last) + QPoint(node_disc, 0);
    painter.setPen(QPen(theme.bad, 2));
    painter.drawLine(end + QPoint(0, -6), end + QPoint(12, 6));
    painter.drawLine(end + QPoint(0, 6), end + QPoint(12, -6));
}

void PathView::paintNode(QPainter& painter, int row, int node) const
{
    const auto theme = themeOf(palette());
    const auto centre = centreOf(row, node);
    const auto* const hop =
        node > 0 ? &m_traces[static_cast<std::size_t>(row)].hops[static_cast<std::size_t>(node - 1)] : nullptr;
    const bool silent = hop != nullptr && isSilent(*hop);
    const bool refused = hop != nullptr && (hop->reply == HopReply::Reset || hop->reply == HopReply::Unreachable);
    const auto colour = hop == nullptr ? theme.sent : silent ? theme.quiet : refused ? theme.bad : theme.good;
    const bool chosen = m_chosen.row == row && m_chosen.node == node;
    painter.setPen(QPen(colour, chosen ? 3 : 2, silent ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(chosen ? theme.card : palette().color(QPalette::Base));
    painter.drawEllipse(centre, node_disc / 2, node_disc / 2);
    const auto name = hop == nullptr            ? QStringLiteral("client")
                      : isEnd(*hop) && !refused ? QStringLiteral("server")
                                                : QStringLiteral("router");
    constexpr int icon_size = 18;
    if (silent)
        painter.drawText(QRect(centre.x() - 10, centre.y() - 10, 20, 20), Qt::AlignCenter, QStringLiteral("?"));
    else
        painter.drawPixmap(centre - QPoint(icon_size / 2, icon_size / 2),
                           iconPixmap(name, colour, icon_size, devicePixelRatioF()));

    auto small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.9);
    const QRect below(centre.x() - m_step / 2 + 4, centre.y() + node_disc / 2 + 3, m_step - 8, 18);
    const auto who = hop == nullptr ? tr("this computer")
                     : hop->address ? QString::fromStdString(hop->address->toString())
                                    : tr("hop %1").arg(hop->ttl);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(below, Qt::AlignCenter, painter.fontMetrics().elidedText(who, Qt::ElideMiddle, below.width()));
    if (hop == nullptr)
        return;
    painter.setPen(theme.quiet);
    const auto words = silent || isEnd(*hop) ? replyWords(*hop) : rttText(*hop);
    painter.drawText(below.translated(0, 17), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, below.width()));
}

QString PathView::wordsAbout(Place place) const
{
    if (place.row < 0 || place.row >= static_cast<int>(m_traces.size()))
        return {};
    if (place.node <= 0)
        return tr("This computer, where the trace begins.");
    const auto& hop = m_traces[static_cast<std::size_t>(place.row)].hops[static_cast<std::size_t>(place.node - 1)];
    const auto who = hop.address ? QString::fromStdString(hop.address->toString()) : tr("nobody known");
    auto words = tr("%1, hop %2: %3, %4.")
                     .arg(traceName(m_traces[static_cast<std::size_t>(place.row)]))
                     .arg(hop.ttl)
                     .arg(who, replyWords(hop));
    if (!isSilent(hop))
        words += QLatin1Char(' ') + tr("Answered in %1.").arg(rttText(hop));
    if (hop.sent > 1)
        words += QLatin1Char(' ') + tr("%n packets were sent.", nullptr, hop.sent);
    return words;
}

void PathView::choose(Place place)
{
    if (place.row == m_chosen.row && place.node == m_chosen.node)
        return;
    m_chosen = place;
    Q_EMIT explained(wordsAbout(place));
    viewport()->update();
}

void PathView::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    for (int row = 0; row < static_cast<int>(m_traces.size()); ++row) {
        const int node = (at.x() + horizontalScrollBar()->value() - first_node_x + m_step / 2) / m_step;
        if (node >= 0 && node < nodesOf(row) && std::abs(at.y() - centreOf(row, node).y() - 10) < trace_height / 2)
            return choose({row, node});
    }
    choose({});
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    if (m_traces.empty())
        return QAbstractScrollArea::keyPressEvent(event);
    auto place = m_chosen.row < 0 ? Place{0, 0} : m_chosen;
    switch (event->key()) {
    case Qt::Key_Right:
        ++place.node;
        break;
    case Qt::Key_Left:
        --place.node;
        break;
    case Qt::Key_Down:
        ++place.row;
        break;
    case Qt::Key_Up:
        --place.row;
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    place.row = std::clamp(place.row, 0, static_cast<int>(m_traces.size()) - 1);
    place.node = std::clamp(place.node, 0, nodesOf(place.row) - 1);
    const int x = first_node_x + place.node * m_step;
    auto* const bar = horizontalScrollBar();
    bar->setValue(std::min(std::max(bar->value(), x + m_step - viewport()->width()), std::max(x - m_step, 0)));
    choose(place);
}

} // namespace deadair::ui
