// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace deadair::ui
{

/// The button that closes a dialog, in our language: Qt's own texts are not installed everywhere.
QWidget* closeBox(QDialog& dialog);

} // namespace deadair::ui
