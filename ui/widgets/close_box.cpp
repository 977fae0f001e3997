// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/close_box.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace deadair::ui
{

QWidget* closeBox(QDialog& dialog)
{
    auto* const box = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    box->button(QDialogButtonBox::Close)->setText(QCoreApplication::translate("deadair::ui", "Close"));
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace deadair::ui
