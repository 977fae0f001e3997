// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_tools.h"

#include "background.h"
#include "charts/chart_export.h"
#include "report/save_file.h"
#include "widgets/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace deadair::ui
{

ChartTools::ChartTools(QWidget& charts, QString title, std::function<std::string()> csv, QWidget* parent)
    : QWidget(parent), m_charts(charts), m_title(std::move(title)), m_csv(std::move(csv))
{
    auto* const all = new QPushButton(tr("Show all"));
    all->setToolTip(tr("The whole time again (Home). The wheel or + and - zoom, dragging moves."));
    auto* const save_button = new QPushButton(tr("Export"));
    auto* const menu = new QMenu(save_button);
    fillMenu(*menu);
    save_button->setMenu(menu);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(all);
    row->addWidget(save_button);
    connect(all, &QPushButton::clicked, this, &ChartTools::showAllRequested);
}

void ChartTools::fillMenu(QMenu& menu)
{
    menu.addAction(tr("SVG…"), this,
                   [this] { save(QStringLiteral("svg"), tr("SVG (*.svg)"), widgetSvg(m_charts, m_title)); });
    menu.addAction(tr("PNG…"), this, [this] { save(QStringLiteral("png"), tr("PNG (*.png)"), widgetPng(m_charts)); });
    menu.addAction(tr("CSV…"), this,
                   [this] { save(QStringLiteral("csv"), tr("CSV (*.csv)"), QByteArray::fromStdString(m_csv())); });
}

void ChartTools::save(const QString& suffix, const QString& filter, QByteArray bytes)
{
    auto* const dialog = new QFileDialog(this, tr("Save the charts"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) {
        inBackground(
            this, [path, bytes] { return writeFile(path.toStdString(), bytes.toStdString()); },
            [this, path](const Result<std::size_t>& written) {
                Q_EMIT told(written ? tr("Saved: %1").arg(path) : shown(written.error().message()), !written);
            });
    });
    dialog->open();
}

} // namespace deadair::ui
