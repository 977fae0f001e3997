// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/details_page.h"

#include "base/duration.h"
#include "session/problem.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int default_budget = 1; // its index: 20 s

} // namespace

DetailsPage::DetailsPage(QWidget* parent)
    : WizardPage(tr("Anything else?"), tr("All of this is optional."), parent),
      m_timeout(new QLineEdit),
      m_proxy(new QComboBox),
      m_proxy_url(new QLineEdit),
      m_budget(new QComboBox),
      m_complaint(textLabel({}))
{
    m_timeout->setPlaceholderText(tr("not known"));
    m_timeout->setToolTip(
        tr("How long the application waits for a connection: 500ms, 3s. It is judged against what the "
           "network needs."));
    m_proxy->addItem(tr("As this system is configured"), QStringLiteral("system"));
    m_proxy->addItem(tr("None, the application connects directly"), QStringLiteral("none"));
    m_proxy->addItem(tr("This one:"), QString());
    m_proxy_url->setPlaceholderText(QStringLiteral("http://proxy.example:3128"));
    m_proxy_url->setEnabled(false);
    m_proxy_url->setAccessibleName(tr("Address of the proxy"));
    for (const int seconds : {10, 20, 60})
        m_budget->addItem(tr("at most %n seconds", nullptr, seconds), seconds);
    m_budget->setCurrentIndex(default_budget);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy_url->setEnabled(m_proxy->currentData().toString().isEmpty());
        if (m_proxy_url->isEnabled())
            m_proxy_url->setFocus();
    });

    auto* const form = new QFormLayout;
    form->setSpacing(space_s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("The application's own &timeout:"), m_timeout);
    form->addRow(tr("The &proxy it uses:"), m_proxy);
    form->addRow(QString(), m_proxy_url);
    form->addRow(tr("&How long to look:"), m_budget);
    answers().addSpacing(space_s);
    answers().addLayout(form);
    answers().addWidget(m_complaint);
    m_complaint->hide();
    addButtons(false);
    setFocusProxy(m_timeout);
    for (auto* const field : {m_timeout, m_proxy_url})
        connect(field, &QLineEdit::returnPressed, this, &WizardPage::diagnoseRequested);
}

void DetailsPage::suggestTimeout(std::optional<std::chrono::milliseconds> timeout)
{
    const auto suggested = timeout ? QStringLiteral("%1ms").arg(timeout->count()) : QString();
    if (m_timeout->text() == m_suggested)
        m_timeout->setText(suggested);
    m_suggested = suggested;
}

void DetailsPage::clear()
{
    m_timeout->clear();
    m_suggested.clear();
    m_proxy->setCurrentIndex(0);
    m_proxy_url->clear();
    m_budget->setCurrentIndex(default_budget);
    m_complaint->hide();
}

void DetailsPage::take(const DetailsPage& other)
{
    m_timeout->setText(other.m_timeout->text());
    m_suggested = other.m_suggested;
    m_proxy->setCurrentIndex(other.m_proxy->currentIndex());
    m_proxy_url->setText(other.m_proxy_url->text());
    m_budget->setCurrentIndex(other.m_budget->currentIndex());
}

void DetailsPage::complain(QLineEdit* field, const QString& words)
{
    m_complaint->setText(words);
    m_complaint->show();
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

bool DetailsPage::apply(SessionOptions& options)
{
    m_complaint->hide();
    options.app_timeout.reset();
    if (const auto text = m_timeout->text().trimmed(); !text.isEmpty()) {
        options.app_timeout = parseDuration(text.toStdString());
        if (!options.app_timeout || options.app_timeout->count() == 0) {
            complain(m_timeout, tr("“%1” is no duration; write it like 500ms, 3s or 1m.").arg(text));
            return false;
        }
    }
    options.proxy = m_proxy->currentData().toString().toStdString();
    if (options.proxy.empty())
        options.proxy = m_proxy_url->text().trimmed().toStdString();
    if (!isProxyChoice(options.proxy)) {
        complain(m_proxy_url,
                 tr("“%1” is no proxy; write it like http://proxy.example:3128 or socks5://proxy.example:1080.")
                     .arg(m_proxy_url->text()));
        return false;
    }
    options.budget = std::chrono::seconds(m_budget->currentData().toInt());
    return true;
}

} // namespace deadair::ui
