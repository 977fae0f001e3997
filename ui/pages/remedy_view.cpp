// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/remedy_view.h"

#include "knowledge/knowledge.h"
#include "report/request_text.h"
#include "widgets/command_block.h"
#include "widgets/numbered_step.h"
#include "widgets/rival_bar.h"
#include "widgets/scroll_column.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr double least_rival = 0.02;
constexpr std::size_t most_rivals = 5;
constexpr std::size_t most_evidence = 6;

} // namespace

RemedyView::RemedyView(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("What to do"));
    clear();
}

void RemedyView::clear()
{
    m_column = renewColumn(*this);
}

void RemedyView::heading(const QString& text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(space_s);
    m_column->addWidget(textLabel(text, TextKind::Strong));
}

void RemedyView::showCase(const Case& value)
{
    clear();
    addSteps(value);
    addMeaning(value);
    if (!value.hypotheses.empty()) {
        addEvidence(value, tr("What speaks for it"), value.hypotheses.front().evidence_for);
        addEvidence(value, tr("What speaks against it"), value.hypotheses.front().evidence_against);
    }
    addRivals(value);
    addWaysToTell(value);
    m_column->addStretch();
    widget()->show();
}

void RemedyView::addSteps(const Case& value)
{
    const bool none = value.remedies.empty() || value.remedies.front().steps.empty();
    if (none || (value.works && value.verdict.cause == "none")) {
        heading(value.works ? tr("Nothing needs to be done: the connection works from here.")
                            : tr("No remedy is known for this."));
        return;
    }
    const auto& remedy = value.remedies.front();
    heading(value.conclusive || value.works ? tr("What to do") : tr("If it is this: %1").arg(shown(remedy.title)));
    int number = 0;
    for (const auto& step : remedy.steps)
        m_column->addWidget(new NumberedStep(++number, partsOf(step)));
    addCommands(remedy);
    const auto request = requestText(value);
    if (request.empty())
        return;
    auto* const copy = new QPushButton(tr("Copy a message for those who can do it"));
    copy->setToolTip(tr("What was found and what is asked for, as a text to send to them"));
    copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(copy, &QPushButton::clicked, copy, [copy, request] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(request));
        copy->setText(tr("Copied"));
    });
    m_column->addWidget(copy);
}

void RemedyView::addCommands(const Remedy& remedy)
{
    const auto commands = commandsHere(remedy);
    if (commands.empty())
        return;
    heading(tr("Commands for this system"));
    for (const auto& command : commands)
        m_column->addWidget(new CommandBlock(shown(command)));
}

void RemedyView::addMeaning(const Case& value)
{
    const auto meaning = causeMeaning(value.verdict.cause);
    if (meaning.empty() || (!value.conclusive && !value.works))
        return;
    heading(tr("What it means"));
    m_column->addWidget(textLabel(shown(meaning)));
}

void RemedyView::addEvidence(const Case& value, const QString& title, const std::vector<std::string>& ids)
{
    std::size_t count = 0;
    QStringList said;
    for (const auto& id : ids) {
        const auto found = std::ranges::find(value.evidence, id, &Evidence::id);
        if (found == value.evidence.end() || count == most_evidence)
            continue;
        const auto words = shown(describe(*found));
        if (said.contains(words))
            continue; // four attempts that went alike say it once
        said.append(words);
        if (count++ == 0)
            heading(title);
        auto* const line = textLabel(QStringLiteral("\u2022  ") + words, TextKind::Body);
        m_column->addWidget(line);
    }
}

void RemedyView::addRivals(const Case& value)
{
    std::size_t count = 0;
    for (const auto& rival : value.hypotheses) {
        const bool named = value.conclusive && &rival == &value.hypotheses.front();
        if (named || rival.cause == "none" || rival.confidence < least_rival || count == most_rivals)
            continue;
        if (count++ == 0)
            heading(value.conclusive ? tr("Less likely") : tr("What it may be"));
        m_column->addWidget(new RivalBar(shown(causeSummary(rival, value.question)), rival.confidence));
    }
}

void RemedyView::addWaysToTell(const Case& value)
{
    if (value.conclusive || value.works)
        return;
    std::vector<std::string> causes;
    for (const auto& rival : value.hypotheses)
        if (rival.confidence >= least_rival)
            causes.push_back(rival.cause);
    const auto ways = howToSeparate(causes, value.question);
    if (ways.empty())
        return;
    heading(tr("To find out which"));
    int number = 0;
    for (const auto& way : ways)
        m_column->addWidget(new NumberedStep(++number, RemedyStep{{}, way, {}}));
}

} // namespace deadair::ui
