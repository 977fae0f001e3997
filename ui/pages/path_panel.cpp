// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/path_panel.h"

#include "widgets/path_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace deadair::ui
{

PathPanel::PathPanel(QWidget* parent)
    : QWidget(parent),
      m_view(new PathView(this)),
      m_empty(
          textLabel(tr("The way there has not been traced: the target is this computer itself, or it was not needed."),
                    TextKind::Quiet, this)),
      m_words(textLabel({}, TextKind::Body, this))
{
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* const legend =
        textLabel(tr("Each row is one kind of packet; where a row ends with a cross, nothing beyond answered it."),
                  TextKind::Quiet, this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_words);
    column->addWidget(legend);
    column->addStretch();
    connect(m_view, &PathView::explained, m_words, &QLabel::setText);
    setEvidence({});
}

void PathPanel::setEvidence(const std::vector<Evidence>& evidence)
{
    m_traces.clear();
    for (const auto& piece : evidence)
        if (const auto* const trace = std::get_if<Trace>(&piece.fact))
            m_traces.push_back(*trace);
    m_empty->setVisible(m_traces.empty());
    m_view->setVisible(!m_traces.empty());
    m_view->setTraces(m_traces);
}

const Trace* PathPanel::mainTrace() const
{
    const auto found = std::ranges::find(m_traces, true, &Trace::target_port);
    return found != m_traces.end() ? &*found : m_traces.empty() ? nullptr : &m_traces.front();
}

} // namespace deadair::ui
