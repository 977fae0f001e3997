// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ladder_svg.h"

#include "report/html_text.h"
#include "report/ladder_layout.h"

#include <cmath>

namespace deadair
{
namespace
{

constexpr std::size_t most_ladders = 4;
constexpr double sheet_width = 760;

const char* classOf(LadderTone tone)
{
    switch (tone) {
    case LadderTone::Sent:
        return "sent";
    case LadderTone::Again:
        return "again";
    case LadderTone::Answer:
        return "answer";
    case LadderTone::Refusal:
        return "refusal";
    case LadderTone::Quiet:
        return "quiet";
    }
    return "";
}

const char* anchorOf(LadderText::Anchor anchor)
{
    switch (anchor) {
    case LadderText::Anchor::Start:
        return "start";
    case LadderText::Anchor::Middle:
        return "middle";
    case LadderText::Anchor::End:
        return "end";
    }
    return "";
}

/// Whole pixels: nobody sees a tenth, and the report stays small.
std::string px(double value)
{
    return std::to_string(std::lround(value));
}

std::string plainLine(LadderPoint from, LadderPoint to, const std::string& css_class)
{
    return "<line x1=\"" + px(from.x) + "\" y1=\"" + px(from.y) + "\" x2=\"" + px(to.x) + "\" y2=\"" + px(to.y) +
           "\" class=\"" + css_class + "\"/>";
}

std::string head(const LadderLine& line, const std::string& css_class)
{
    std::string points;
    for (const auto& corner : arrowHead(line))
        points += (points.empty() ? "M" : "L") + px(corner.x) + " " + px(corner.y);
    return "<path d=\"" + points + "Z\" class=\"" + css_class + "\"/>";
}

std::string lineSvg(const LadderLine& line)
{
    const std::string tone = line.lifeline ? "life" : classOf(line.tone);
    auto svg = plainLine(line.from, line.to, tone + (line.stroke == LadderStroke::Dashed ? " inferred" : ""));
    constexpr double arm = 5;
    const auto [x, y] = line.to;
    if (line.end == LadderLine::End::Head)
        svg += head(line, tone);
    if (line.end == LadderLine::End::Cross)
        svg += plainLine({x - arm, y - arm}, {x + arm, y + arm}, "refusal") +
               plainLine({x - arm, y + arm}, {x + arm, y - arm}, "refusal");
    return svg;
}

std::string ladderSvg(const Ladder& ladder)
{
    const auto sheet = layOut(ladder, sheet_width);
    auto svg = "<div class=\"figure\"><svg class=\"ladder\" viewBox=\"0 0 " + px(sheet.width) + " " + px(sheet.height) +
               "\" role=\"img\" aria-label=\"" + escapedHtml(ladderWords(ladder)) + "\">";
    for (const auto& line : sheet.lines)
        svg += lineSvg(line);
    for (const auto& text : sheet.texts)
        svg += "<text x=\"" + px(text.at.x) + "\" y=\"" + px(text.at.y) + "\" text-anchor=\"" + anchorOf(text.anchor) +
               "\"" + (text.quiet ? " class=\"quiet\"" : text.on_line ? " class=\"on-line\"" : "") + ">" + escapedHtml(text.text) + "</text>";
    return svg + "</svg></div>";
}

} // namespace

std::string ladderHtml(const Case& value)
{
    std::string html;
    std::size_t drawn = 0;
    for (const auto& ladder : laddersOf(value.evidence))
        if (drawn++ < most_ladders)
            html += ladderSvg(ladder) + "\n";
    return html;
}

} // namespace deadair
