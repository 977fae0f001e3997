// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pieces of a ladder go on a sheet: pure geometry, which the report writes as SVG and the window paints.
#pragma once

#include "report/ladder.h"

#include <array>

namespace deadair
{

struct LadderPoint {
    double x = 0;
    double y = 0;
};

enum class LadderStroke { Solid, Dashed, Dotted };

/// A straight line; with a head it is an arrow, with a cross it ends in the unknown.
struct LadderLine {
    enum class End { Plain, Head, Cross };
    LadderPoint from;
    LadderPoint to;
    LadderTone tone = LadderTone::Quiet;
    LadderStroke stroke = LadderStroke::Solid;
    End end = End::Plain;
    bool lifeline = false; ///< the vertical line of a party
};

/// The three corners of the head at the end of a line, its tip first.
std::array<LadderPoint, 3> arrowHead(const LadderLine& line);

struct LadderText {
    enum class Anchor { Start, Middle, End };
    LadderPoint at; ///< on the base line
    Anchor anchor = Anchor::Start;
    LadderTone tone = LadderTone::Sent;
    bool quiet = false; ///< in the secondary colour
    bool on_line = false; ///< it lies on a line, which must not strike it through
    std::string text;
};

/// The part of the sheet that belongs to one event.
struct LadderSpot {
    double top = 0;
    double bottom = 0;
    std::size_t event = 0;
};

/// Lengths in pixels of a sheet with a 13 px font.
struct LadderSheet {
    double width = 0;
    double height = 0;
    std::vector<LadderLine> lines;
    std::vector<LadderText> texts;
    std::vector<LadderSpot> spots; ///< one for each event that is drawn
};

/// Time runs down, to scale; what would be too close is spread, a silence that would be too long is folded (a zigzag)
/// and told in words. Of very long ladders the first and the last events are drawn.
LadderSheet layOut(const Ladder& ladder, double width);

} // namespace deadair
