// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <QScrollArea>

class QVBoxLayout;

namespace deadair::ui
{

/// What to do about a verdict, and why it is believed: steps, commands, evidence for and against, rival causes.
class RemedyView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemedyView)

public:
    explicit RemedyView(QWidget* parent = nullptr);

    void clear();
    void showCase(const Case& value);

private:
    void addSteps(const Case& value);
    void addCommands(const Remedy& remedy);
    void addMeaning(const Case& value);
    void addEvidence(const Case& value, const QString& title, const std::vector<std::string>& ids);
    void addRivals(const Case& value);
    void addWaysToTell(const Case& value);
    void heading(const QString& text);

    QVBoxLayout* m_column = nullptr;
};

} // namespace deadair::ui
