// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/check_state.h"

#include <QFrame>

#include <optional>

namespace deadair::ui
{

/// A quiet panel that sets a group of controls off; with a state it has a bar of its colour at the leading edge.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(QWidget* parent = nullptr);
    void setState(std::optional<CheckState> state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<CheckState> m_state;
};

} // namespace deadair::ui
