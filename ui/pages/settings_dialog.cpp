// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_dialog.h"

#include "appearance.h"
#include "language.h"
#include "widgets/close_box.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>

namespace deadair::ui
{

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto* const appearance = new QComboBox;
    appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    appearance->setCurrentIndex(appearance->findData(static_cast<int>(savedAppearance())));
    connect(appearance, &QComboBox::activated, this, [appearance] {
        const auto chosen = static_cast<Appearance>(appearance->currentData().toInt());
        saveAppearance(chosen);
        applyAppearance(chosen);
    });

    auto* const language = new QComboBox;
    language->addItem(tr("As the system"), QString());
    for (const auto& known : knownLanguages())
        language->addItem(known.name, known.code);
    language->setCurrentIndex(std::max(language->findData(savedLanguage()), 0));
    connect(language, &QComboBox::activated, this, [this, language] {
        saveLanguage(language->currentData().toString());
        Q_EMIT languageChosen();
    });

    auto* const buttons = closeBox(*this);
    auto* const form = new QFormLayout(this);
    form->setSpacing(space_s);
    form->setContentsMargins(space_m, space_m, space_m, space_m);
    form->addRow(tr("&Appearance:"), appearance);
    form->addRow(tr("&Language:"), language);
    form->addRow(buttons);
}

} // namespace deadair::ui
