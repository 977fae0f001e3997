// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/duration_text.h"

#include "base/duration.h"

#include <QLocale>

namespace deadair
{

std::string durationText(std::chrono::microseconds duration)
{
    auto text = formatDuration(duration);
    if (const auto point = text.find('.'); point != std::string::npos)
        text.replace(point, 1, QLocale().decimalPoint().toStdString());
    return text;
}

} // namespace deadair
