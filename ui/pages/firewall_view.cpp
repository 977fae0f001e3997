// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/firewall_view.h"

#include "knowledge/knowledge.h"
#include "models/check_state.h"
#include "widgets/command_block.h"
#include "widgets/icons.h"
#include "widgets/scroll_column.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr int decision_icon = 20;
constexpr std::size_t most_decisions = 24; // a name with many addresses; Evidence lists all

CheckState stateOf(RuleDecision decision)
{
    switch (decision) {
    case RuleDecision::Accept:
        return CheckState::Pass;
    case RuleDecision::Drop:
    case RuleDecision::Reject:
        return CheckState::Fail;
    case RuleDecision::Queue:
    case RuleDecision::Unknown:
        break;
    }
    return CheckState::Unknown;
}

/// What stops the connection first, then what may, then what lets it pass; else in the order of asking.
std::vector<const Evidence*> decisionsOf(const std::vector<Evidence>& evidence)
{
    const auto rank = [](const Evidence* piece) {
        const auto state = stateOf(std::get<FirewallDecision>(piece->fact).decision);
        return state == CheckState::Fail ? 0 : state == CheckState::Unknown ? 1 : 2;
    };
    std::vector<const Evidence*> found;
    for (const auto& piece : evidence)
        if (std::holds_alternative<FirewallDecision>(piece.fact))
            found.push_back(&piece);
    std::stable_sort(found.begin(), found.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    return found;
}

QString placeOf(const MatchedRule& rule)
{
    const auto table = shown(rule.table).trimmed();
    const auto chain = shown(rule.chain);
    return table.isEmpty() || chain.isEmpty() ? table + chain : table + QStringLiteral(" \u203a ") + chain;
}

bool decides(const MatchedRule& rule, const FirewallDecision& decision)
{
    return !decision.rule.empty() && rule.rule == decision.rule && rule.chain == decision.chain && rule.table == decision.table;
}

} // namespace

FirewallView::FirewallView(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Firewall"));
    setEvidence({});
}

void FirewallView::setEvidence(const std::vector<Evidence>& evidence)
{
    m_column = renewColumn(*this);
    const auto decisions = decisionsOf(evidence);
    for (std::size_t at = 0; at < std::min(decisions.size(), most_decisions); ++at)
        addDecision(*decisions[at]);
    if (decisions.size() > most_decisions)
        m_column->addWidget(textLabel(tr("%n more are listed under Evidence.", "decisions", static_cast<int>(decisions.size() - most_decisions)), TextKind::Quiet));
    addSources(evidence, !decisions.empty());
    m_column->addStretch();
    widget()->show();
}

void FirewallView::addDecision(const Evidence& evidence)
{
    const auto& decision = std::get<FirewallDecision>(evidence.fact);
    const auto state = stateOf(decision.decision);
    auto* const sign = new QLabel;
    sign->setPixmap(iconPixmap(iconName(state), stateColour(state, themeOf(palette())), decision_icon, devicePixelRatioF()));
    auto* const row = new QHBoxLayout;
    row->setSpacing(space_s);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(textLabel(shown(describe(evidence)), TextKind::Strong), 1);
    m_column->addLayout(row);
    addMatched(decision);
    if (!decision.allow_command.empty()) {
        m_column->addWidget(textLabel(tr("This would let it pass; whoever is responsible for the rule decides that:")));
        m_column->addWidget(new CommandBlock(shown(decision.allow_command)));
    }
    m_column->addSpacing(space_s);
}

void FirewallView::addMatched(const FirewallDecision& decision)
{
    auto* const column = new QVBoxLayout;
    column->setContentsMargins(decision_icon + space_s, 0, 0, 0);
    column->setSpacing(0);
    for (const auto& rule : decision.matched) {
        const auto does = rule.certain ? shown(rule.verdict) : tr("perhaps %1", "what a rule does").arg(shown(rule.verdict));
        auto* const text = textLabel(shown(rule.rule), TextKind::Fixed);
        text->setLayoutDirection(Qt::LeftToRight);
        column->addWidget(text);
        column->addWidget(textLabel(placeOf(rule) + QStringLiteral("  \u2192  ") + does, decides(rule, decision) ? TextKind::Strong : TextKind::Quiet));
        column->addSpacing(space_xs);
    }
    if (decision.matched.empty() && decision.rule.empty() && decision.decision == RuleDecision::Accept)
        column->addWidget(textLabel(tr("No rule matches it, and the chains let pass what none matches."), TextKind::Quiet));
    m_column->addLayout(column);
}

void FirewallView::addSources(const std::vector<Evidence>& evidence, bool any_decision)
{
    bool any = any_decision;
    for (const auto& piece : evidence) {
        const auto* const missing = std::get_if<NotMeasured>(&piece.fact);
        const bool unread = missing != nullptr && missing->what == "firewall_rules";
        if (unread || std::holds_alternative<FirewallSource>(piece.fact)) {
            m_column->addWidget(textLabel(shown(unread ? missing->reason : describe(piece)), unread ? TextKind::Body : TextKind::Quiet));
            any = true;
        }
    }
    if (!any)
        m_column->addWidget(textLabel(tr("The firewall's rules have not been looked at."), TextKind::Quiet));
}

} // namespace deadair::ui
