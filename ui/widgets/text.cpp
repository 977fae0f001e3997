// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text.h"

#include "base/visible_text.h"
#include "knowledge/duration_text.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace deadair::ui
{
namespace
{

constexpr std::size_t longest_text = 20'000;

/// A label that remembers how high its text is at the widths that were asked about: nested layouts ask the same dozens of
/// times in one turn of the event loop, and QLabel lays the text out anew each time.
class WrappingLabel : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (m_text != text() || m_font != font()) {
            m_heights.clear();
            m_text = text();
            m_font = font();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    void changeEvent(QEvent* event) override
    {
        m_heights.clear(); // the style or the resolution, perhaps
        QLabel::changeEvent(event);
    }

private:
    mutable QString m_text;
    mutable QFont m_font;
    mutable QHash<int, int> m_heights; // a window has few widths; another text clears them
};

/// A label that keeps the secondary colour when the palette changes.
class QuietLabel final : public WrappingLabel
{
public:
    explicit QuietLabel(QWidget* parent) : WrappingLabel(parent)
    {
        setForegroundRole(QPalette::WindowText); // on a page of colour Base it would be Text
        adopt();
    }

private:
    void adopt()
    {
        auto own = palette();
        const auto colour = themeOf(own).quiet;
        if (own.color(QPalette::WindowText) == colour)
            return;
        own.setColor(QPalette::WindowText, colour);
        setPalette(own);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        WrappingLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            adopt();
    }
};

} // namespace

QLabel* textLabel(const QString& text, TextKind kind, QWidget* parent)
{
    QLabel* const label = kind == TextKind::Quiet ? new QuietLabel(parent) : new WrappingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (kind == TextKind::Title)
        label->setFont(titleFont());
    else if (kind == TextKind::Strong)
        label->setFont(strongFont());
    else if (kind == TextKind::Fixed)
        label->setFont(fixedFont());
    return label;
}

QString shown(const std::string& text)
{
    return QString::fromStdString(visibleText(text, longest_text));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString millisecondsText(double value)
{
    return QString::fromStdString(durationText(std::chrono::microseconds(std::llround(value * 1000))));
}

QString percentText(double fraction)
{
    constexpr long most = 99;
    const auto rounded = std::lround(100 * std::clamp(fraction, 0.0, 1.0));
    const auto percent = std::min(rounded, most);
    return (rounded > most ? QStringLiteral("> ") : QString()) + QLocale().toString(static_cast<qlonglong>(percent)) + QStringLiteral("\u00a0%");
}

} // namespace deadair::ui
