// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of the few kinds of text that the window has.
#pragma once

#include <QLabel>

#include <string>

namespace deadair::ui
{

enum class TextKind { Body, Title, Strong, Quiet, Fixed };

/// A label that shows plain text only (no markup is interpreted), wraps, and whose text can be selected and copied.
QLabel* textLabel(const QString& text, TextKind kind = TextKind::Body, QWidget* parent = nullptr);

/// Text that came from outside, with control and bidirectional characters written out.
QString shown(const std::string& text);

/// A tool tip of this text, in which no markup is interpreted.
QString plainToolTip(const QString& text);

/// How sure it is, as the language writes it: "97 %", never "100 %", since nothing that is measured makes certain.
QString percentText(double fraction);

/// Milliseconds as people say them: "12 ms", "3.0 s".
QString millisecondsText(double value);

} // namespace deadair::ui
