// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QLabel;
class QListWidget;

namespace deadair::ui
{

/// What each check and each cause means, from the engine's own knowledge base, and the keys of the window.
class HelpWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// The id of a check or a cause; anything else shows the keys.
    void showTopic(const QString& id);

private:
    void addTopic(const QString& title, std::string_view id);
    void explain(const QString& id);
    void explainCause(const std::string& cause);

    QListWidget* m_topics;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace deadair::ui
