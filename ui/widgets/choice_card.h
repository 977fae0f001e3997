// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace deadair::ui
{

/// One of several answers to a question: an icon, a short answer, an explanation. Behaves like a radio button.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceCard)

public:
    ChoiceCard(QString icon_name, const QString& title, const QString& explanation, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;

    QString m_icon_name;
    QString m_explanation;
};

} // namespace deadair::ui
