// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/problem_page.h"

#include "knowledge/cause_words.h"
#include "knowledge/duration_text.h"
#include "knowledge/explain_text.h"
#include "recent.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/link_button.h"
#include "widgets/problem_edit.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int recent_shown = 5;

QString targetLine(const Target& target)
{
    return shown(knowledge::targetText(target.host, target.port));
}

} // namespace

ProblemPage::ProblemPage(QWidget* parent)
    : WizardPage(tr("What does not work?"), {}, parent),
      m_edit(new ProblemEdit(this)),
      m_card(nullptr),
      m_icon(nullptr),
      m_headline(nullptr),
      m_meaning(nullptr),
      m_facts(nullptr),
      m_port_row(nullptr),
      m_port(nullptr),
      m_go(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_recent(new QVBoxLayout)
{
    prepareInput();
    m_recent->setSpacing(2);
    answers().addWidget(m_edit);
    answers().addWidget(buildRecognised());
    answers().addLayout(buildButtons());
    answers().addSpacing(space_s);
    answers().addLayout(m_recent);
    addRoom();

    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ProblemPage::read);
    connect(m_edit, &ProblemEdit::entered, this, &ProblemPage::begin);
    connect(m_go, &QPushButton::clicked, this, &ProblemPage::begin);
    connect(m_next, &QPushButton::clicked, this, &ProblemPage::nextRequested);
    refresh();
    read();
}

void ProblemPage::prepareInput()
{
    m_edit->setPlaceholderText(tr("Paste the error message or a log line, or type a URL or host:port\n\n"
                                  "dial tcp 10.0.9.4:5432: connect: connection timed out\n"
                                  "https://shop.example/\n"
                                  "db.example:5432"));
    m_edit->setAccessibleName(tr("What does not work?"));
    m_edit->setFont(fixedFont());
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * 6 + space_m);
}

QWidget* ProblemPage::buildRecognised()
{
    m_card = new Card;
    m_icon = new QLabel;
    m_headline = textLabel({}, TextKind::Strong);
    m_meaning = textLabel({});
    m_facts = textLabel({}, TextKind::Quiet);
    m_port_row = new QWidget;
    m_port = new QSpinBox;
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("which?"));
    m_port->setGroupSeparatorShown(false);
    auto* const port_label = new QLabel(tr("&Port:"));
    port_label->setBuddy(m_port);
    auto* const port_row = new QHBoxLayout(m_port_row);
    port_row->setContentsMargins(0, 0, 0, 0);
    port_row->addWidget(port_label);
    port_row->addWidget(m_port);
    port_row->addStretch();
    connect(m_port, &QSpinBox::valueChanged, this, [this] { showRecognised(); });
    connect(m_port->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &ProblemPage::begin,
            Qt::QueuedConnection);

    auto* const words = new QVBoxLayout;
    words->setSpacing(space_xs);
    for (auto* const part : std::initializer_list<QWidget*>{m_headline, m_meaning, m_facts, m_port_row})
        words->addWidget(part);
    auto* const row = new QHBoxLayout(m_card);
    row->setContentsMargins(space_m, space_s + 2, space_m, space_s + 2);
    row->setSpacing(space_m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_card;
}

QLayout* ProblemPage::buildButtons()
{
    m_go->setText(tr("&Find the cause"));
    m_go->setDefault(true);
    m_go->setToolTip(tr("Start the diagnosis (Enter)"));
    m_next->setText(tr("&Where and details…"));
    m_next->setToolTip(tr("Say on which machine you are, and more about the application"));
    auto* const example = new QPushButton(tr("Try an &example"));
    example->setToolTip(tr("A real time-out on this computer alone: a listener whose accept queue is full"));
    auto* const open = new QPushButton(tr("&Open a file…"));
    open->setToolTip(tr("Open a saved case or a capture (%1)")
                         .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    connect(example, &QPushButton::clicked, this, &ProblemPage::exampleRequested);
    connect(open, &QPushButton::clicked, this, &ProblemPage::openRequested);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(example);
    row->addWidget(open);
    return row;
}

QString ProblemPage::text() const
{
    return m_edit->toPlainText();
}

void ProblemPage::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->selectAll();
}

void ProblemPage::read()
{
    m_problem = readProblem(text().toStdString());
    if (!m_problem.port_missing) {
        const QSignalBlocker quiet(m_port);
        m_port->setValue(0); // it belonged to another text
    }
    showRecognised();
}

void ProblemPage::showRecognised()
{
    const auto port = static_cast<std::uint16_t>(m_port->value());
    m_problem = readProblem(text().toStdString(), port != 0 ? std::optional(port) : std::nullopt);
    const bool blank = text().trimmed().isEmpty();
    const bool asked_for_port = m_problem.port_missing || m_port->value() != 0;
    m_card->setVisible(!blank);
    m_port_row->setVisible(!blank && asked_for_port);
    m_go->setEnabled(!blank);
    m_next->setEnabled(m_problem.target.has_value());

    const auto state = m_problem.ready() ? CheckState::Pass : m_problem.target ? CheckState::Warn : CheckState::Unknown;
    m_card->setState(state);
    m_icon->setPixmap(iconPixmap(iconName(state), stateColour(state, themeOf(palette())), 22, devicePixelRatioF()));
    if (m_problem.target)
        m_headline->setText(asked_for_port && !m_problem.ready()
                                ? tr("%1, and which port?").arg(targetLine(*m_problem.target))
                                : tr("Connection to %1").arg(targetLine(*m_problem.target)));
    else
        m_headline->setText(tr("No target found yet: name the host, as in db.example:5432."));
    QStringList facts;
    if (const auto& message = m_problem.explanation) {
        m_meaning->setText(shown(failureMeaning(message->kind, message->stage)));
        if (message->runtime)
            facts.append(tr("Written by %1").arg(shown(*message->runtime)));
        if (message->timeout_ms)
            facts.append(
                tr("Gave up after %1").arg(shown(durationText(std::chrono::milliseconds(*message->timeout_ms)))));
        if (message->mentions_getsockopt)
            facts.append(shown(getsockoptMeaning()));
    }
    m_meaning->setVisible(m_problem.explanation.has_value());
    m_facts->setText(facts.join(QStringLiteral("   \u00b7   ")));
    m_facts->setVisible(!facts.isEmpty());
    m_card->setAccessibleName(m_headline->text());
    Q_EMIT changed();
}

void ProblemPage::begin()
{
    if (m_problem.ready())
        Q_EMIT diagnoseRequested();
    else if (m_problem.port_missing)
        m_port->setFocus(Qt::TabFocusReason), m_port->selectAll();
}

void ProblemPage::refresh()
{
    while (auto* const item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRecentTargets();
    addRecentCases();
}

void ProblemPage::addRecentTargets()
{
    const auto targets = recentTargets();
    if (targets.isEmpty())
        return;
    m_recent->addWidget(textLabel(tr("Asked about before"), TextKind::Quiet));
    for (const auto& target : targets.mid(0, recent_shown)) {
        auto* const button = new LinkButton(QStringLiteral("recent"), shown(target.toStdString()), {});
        connect(button, &QAbstractButton::clicked, this, [this, target] {
            setText(target);
            m_edit->setFocus();
        });
        m_recent->addWidget(button);
    }
}

void ProblemPage::addRecentCases()
{
    const auto cases = recentCases();
    if (cases.isEmpty())
        return;
    m_recent->addSpacing(space_s);
    m_recent->addWidget(textLabel(tr("Earlier cases"), TextKind::Quiet));
    for (const auto& recent : cases.mid(0, recent_shown)) {
        const auto name = recent.works        ? QStringLiteral("pass")
                          : recent.conclusive ? QStringLiteral("fail")
                                              : QStringLiteral("unknown");
        auto* const button = new LinkButton(name, recent.target + QStringLiteral(":  ") + recent.summary,
                                            QLocale().toString(recent.when, QLocale::ShortFormat));
        connect(button, &QAbstractButton::clicked, this, [this, path = recent.path] { Q_EMIT caseChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace deadair::ui
