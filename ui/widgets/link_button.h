// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace deadair::ui
{

/// A line that can be clicked: an icon, a text that is elided where it does not fit, a note at the far end.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    LinkButton(QString icon_name, const QString& text, QString note, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon_name;
    QString m_note;
};

} // namespace deadair::ui
