// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/place_page.h"

#include "widgets/choice_card.h"

#include <QVBoxLayout>

namespace deadair::ui
{

PlacePage::PlacePage(QWidget* parent)
    : WizardPage(tr("Where are you?"), tr("The same fault looks different from its two ends."), parent),
      m_client(
          new ChoiceCard(QStringLiteral("client"), tr("On the machine that connects"),
                         tr("The usual case: the application that reports the error runs here. Name, local firewall, "
                            "route, way and server are looked at from here."))),
      m_server(
          new ChoiceCard(QStringLiteral("server"), tr("On the machine that should answer"),
                         tr("The service should listen here. Its listener, its queue, its limits and this machine's "
                            "firewall are looked at.")))
{
    auto* const files =
        new ChoiceCard(QStringLiteral("files"), tr("Files from elsewhere"),
                       tr("Drop a saved case or a capture (pcap, pcapng) into this window, or choose one here."));
    files->setCheckable(false);
    m_client->setChecked(true);
    for (auto* const card : {m_client, m_server, files})
        answers().addWidget(card);
    connect(files, &QAbstractButton::clicked, this, &PlacePage::openRequested);
    addButtons(true);
    setFocusProxy(m_client);
}

Vantage PlacePage::vantage() const
{
    return m_server->isChecked() ? Vantage::Server : Vantage::Client;
}

void PlacePage::setVantage(Vantage vantage)
{
    (vantage == Vantage::Server ? m_server : m_client)->setChecked(true);
}

} // namespace deadair::ui
