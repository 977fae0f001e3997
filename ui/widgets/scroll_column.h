// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;

namespace deadair::ui
{

/// An empty column of the colour Base in place of all that the area showed. Show its parentWidget() once it is filled.
QVBoxLayout* renewColumn(QScrollArea& area);

} // namespace deadair::ui
