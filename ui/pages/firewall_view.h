// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace deadair::ui
{

/// What this computer's rules do with each packet of the connection: the decision, and every rule that the packet
/// matched on its way there.
class FirewallView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirewallView)

public:
    explicit FirewallView(QWidget* parent = nullptr);

    void setEvidence(const std::vector<Evidence>& evidence);

private:
    void addDecision(const Evidence& evidence);
    void addMatched(const FirewallDecision& decision);
    void addSources(const std::vector<Evidence>& evidence, bool any_decision);

    QVBoxLayout* m_column = nullptr;
};

} // namespace deadair::ui
