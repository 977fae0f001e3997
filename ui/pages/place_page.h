// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"
#include "pages/wizard_page.h"

namespace deadair::ui
{

class ChoiceCard;

/// Step 2: on which machine this window runs, or files from elsewhere.
class PlacePage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacePage)

public:
    explicit PlacePage(QWidget* parent = nullptr);

    [[nodiscard]] Vantage vantage() const;
    void setVantage(Vantage vantage);

Q_SIGNALS:
    void openRequested();

private:
    ChoiceCard* m_client;
    ChoiceCard* m_server;
};

} // namespace deadair::ui
