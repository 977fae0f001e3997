// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict_banner.h"

#include "knowledge/duration_text.h"
#include "knowledge/knowledge.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int banner_icon = 32;

CheckState stateOf(const Case& value)
{
    if (value.works)
        return value.verdict.cause == "none" || value.verdict.cause.empty() ? CheckState::Pass : CheckState::Warn;
    return value.conclusive ? CheckState::Fail : CheckState::Unknown;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(this)),
      m_icon(new QLabel(m_card)),
      m_sentence(textLabel({}, TextKind::Title, m_card)),
      m_facts(textLabel({}, TextKind::Quiet, m_card)),
      m_before(textLabel({}, TextKind::Quiet, m_card)),
      m_progress(new QProgressBar(m_card)),
      m_progress_words(textLabel({}, TextKind::Quiet, m_card)),
      m_stop(new QPushButton(m_card)),
      m_again(new QPushButton(m_card)),
      m_report(new QPushButton(m_card))
{
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);

    m_icon->setFixedSize(banner_icon, banner_icon);
    m_progress->setObjectName(QStringLiteral("checks"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto* const words = new QVBoxLayout;
    words->setSpacing(space_xs);
    words->addWidget(m_sentence);
    words->addWidget(m_facts);
    words->addWidget(m_before);
    words->addWidget(m_progress);
    words->addWidget(m_progress_words);
    words->addStretch();
    auto* const buttons = new QVBoxLayout;
    buttons->setSpacing(space_s);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addWidget(m_report);
    buttons->addStretch();
    auto* const row = new QHBoxLayout(m_card);
    row->setContentsMargins(space_m, space_m - 4, space_m, space_m - 4);
    row->setSpacing(space_m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(buttons);

    // The same height for one line and for two, so that nothing below moves when the verdict comes.
    m_card->setMinimumHeight(2 * QFontMetrics(titleFont()).lineSpacing() + fontMetrics().lineSpacing() + space_xs +
                             2 * space_m);
    connect(m_stop, &QPushButton::clicked, this, &VerdictBanner::stopRequested);
    connect(m_again, &QPushButton::clicked, this, &VerdictBanner::againRequested);
    nameButtons();
}

void VerdictBanner::nameButtons()
{
    const auto with_key = [](const QString& text, const QKeySequence& key) {
        return QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
    };
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(with_key(tr("End the diagnosis now; what is known so far is kept and judged"), Qt::Key_Escape));
    m_again->setText(tr("Run again"));
    m_again->setToolTip(with_key(tr("The same diagnosis once more, to see whether a change helped"), Qt::Key_F5));
    m_report->setText(tr("Report"));
    m_report->setToolTip(tr("Save the report, copy it for a ticket, or save the case"));
    m_progress->setAccessibleName(tr("Progress of the diagnosis"));
    m_stop->setShortcut(Qt::Key_Escape); // after the texts, which would take them away
    m_again->setShortcut(Qt::Key_F5);
}

void VerdictBanner::setReportMenu(QMenu* menu)
{
    m_report->setMenu(menu);
}

void VerdictBanner::setIcon(CheckState state)
{
    m_state = state;
    const auto theme = themeOf(palette());
    m_icon->setPixmap(iconPixmap(iconName(state), stateColour(state, theme), banner_icon, devicePixelRatioF()));
    m_card->setState(state);
    m_stop->setIcon(icon(QStringLiteral("stop"), theme.bad));
    m_again->setIcon(icon(QStringLiteral("again"), theme.sent));
    m_report->setIcon(icon(QStringLiteral("report"), theme.sent));
}

void VerdictBanner::showRunning(const QString& target)
{
    setIcon(CheckState::Running);
    m_sentence->setText(tr("Looking for the cause: %1").arg(target));
    m_facts->hide();
    m_before->hide();
    m_progress->show();
    m_progress_words->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_again->hide();
    m_report->hide();
}

void VerdictBanner::setProgress(int ended, int planned, int seconds_left)
{
    m_progress->setMaximum(std::max(planned, 1));
    m_progress->setValue(ended);
    const auto checks = tr("%1 of %n checks", "progress", planned).arg(ended);
    m_progress_words->setText(
        checks + QStringLiteral(", ") +
        (m_stop->isEnabled() ? tr("at most %n s left", "progress", std::max(seconds_left, 0)) : tr("stopping")));
}

void VerdictBanner::showVerdict(const Case& value)
{
    setIcon(stateOf(value));
    m_sentence->setText(shown(value.verdict.summary));
    QStringList facts;
    if (value.conclusive && value.verdict.cause != "none" && !value.verdict.cause.empty()) {
        facts.append(tr("Sure: %1").arg(percentText(value.verdict.confidence)));
        auto place = value.verdict.where;
        place.rule.reset(); // the sentence has it
        facts.append(tr("Where: %1").arg(shown(placeWords(place))));
    }
    const auto technical = value.verdict.cause.empty()
                               ? std::string(enumName(value.outcome))
                               : value.verdict.cause + ", " + std::string(enumName(value.outcome));
    facts.append(shown(technical));
    facts.append(QString::fromStdString(durationText(std::chrono::milliseconds(value.duration_ms))));
    if (value.interrupted)
        facts.append(tr("stopped before the end: some checks did not run"));
    m_facts->setText(facts.join(QStringLiteral("   \u00b7   ")));
    m_facts->show();
    m_progress->hide();
    m_progress_words->hide();
    m_stop->hide();
    m_again->show();
    m_report->show();
    setAccessibleName(m_sentence->text());
    QAccessibleEvent heard(this, QAccessible::Alert); // screen readers hear the verdict when it arrives
    QAccessible::updateAccessibility(&heard);
}

void VerdictBanner::setBefore(const QString& words)
{
    m_before->setText(words);
    m_before->setVisible(!words.isEmpty());
}

void VerdictBanner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(m_state);
}

} // namespace deadair::ui
