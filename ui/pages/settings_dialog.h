// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace deadair::ui
{

/// The few things that a user may want otherwise. The appearance takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another language was chosen and saved; it is not in force yet.
    void languageChosen();
};

} // namespace deadair::ui
