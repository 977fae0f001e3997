// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/wizard_page.h"
#include "session/session.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace deadair::ui
{

/// Step 3: what may be said in addition, all of it optional.
class DetailsPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPage)

public:
    explicit DetailsPage(QWidget* parent = nullptr);

    /// What a message says about the application's timeout stands in the field until the user writes another.
    void suggestTimeout(std::optional<std::chrono::milliseconds> timeout);
    /// No answers, as at the beginning.
    void clear();
    /// The answers of another such page.
    void take(const DetailsPage& other);
    /// Adds the answers to the options. False, with the reason shown at the field, when one cannot be understood.
    [[nodiscard]] bool apply(SessionOptions& options);

private:
    void complain(QLineEdit* field, const QString& words);

    QLineEdit* m_timeout;
    QComboBox* m_proxy;
    QLineEdit* m_proxy_url;
    QComboBox* m_budget;
    QLabel* m_complaint;
    QString m_suggested; ///< stands in the field unless the user wrote another
};

} // namespace deadair::ui
