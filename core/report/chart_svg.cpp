// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_svg.h"

#include "analysis/series/attempt_series.h"
#include "knowledge/duration_text.h"
#include "knowledge/text_template.h"
#include "report/html_text.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace deadair
{
namespace
{

using knowledge::say;

constexpr double chart_width = 760;
constexpr double plot_left = 70;
constexpr double plot_right = chart_width - 16;
constexpr double plot_top = 14;
constexpr double plot_bottom = 140;
constexpr double chart_height = 170;
constexpr std::size_t most_points = 400;
constexpr std::size_t most_charts = 4;
constexpr std::size_t most_hops = 64;

/// Whole pixels: nobody sees a tenth, and the report stays small.
std::string px(double value)
{
    return std::to_string(std::lround(value));
}

std::string milliseconds(double value)
{
    return durationText(std::chrono::microseconds(std::llround(value * 1000)));
}

std::string line(double x1, double y1, double x2, double y2, const char* css_class)
{
    return "<line x1=\"" + px(x1) + "\" y1=\"" + px(y1) + "\" x2=\"" + px(x2) + "\" y2=\"" + px(y2) + "\" class=\"" +
           css_class + "\"/>";
}

std::string text(double x, double y, const char* anchor, const std::string& words)
{
    return "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" text-anchor=\"" + anchor + "\">" + escapedHtml(words) +
           "</text>";
}

std::string cross(double x, double y)
{
    constexpr double arm = 4;
    return line(x - arm, y - arm, x + arm, y + arm, "lost") + line(x - arm, y + arm, x + arm, y - arm, "lost");
}

std::string svg(double height, const std::string& label, const std::string& body)
{
    return "<div class=\"figure\"><svg class=\"chart\" viewBox=\"0 0 " + px(chart_width) + " " + px(height) +
           "\" role=\"img\" aria-label=\"" + escapedHtml(label) + "\">" + body + "</svg></div>\n";
}

std::string caption(const AttemptSeries& series)
{
    std::vector<double> values;
    for (const auto& sample : series.latency_ms)
        values.push_back(sample.value);
    const auto of = [&](double percent) {
        return values.empty() ? std::string() : milliseconds(percentile(values, percent));
    };
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "{endpoint}: {count} attempts, {lost} lost[; half connected within {half}, "
                                 "95 % within {most}]"),
               {{"endpoint", series.endpoint},
                {"count", std::to_string(values.size() + series.lost_ms.size())},
                {"lost", std::to_string(series.lost_ms.size())},
                {"half", of(50)},
                {"most", of(95)}});
}

std::string attemptChart(const AttemptSeries& series, std::int64_t started_ms, std::optional<std::int64_t> timeout_ms)
{
    std::int64_t until = started_ms + 1;
    double highest = 0;
    for (const auto& sample : series.latency_ms) {
        until = std::max(until, sample.time_ms);
        highest = std::max(highest, sample.value);
    }
    for (const auto time : series.lost_ms)
        until = std::max(until, time);
    const bool limited = timeout_ms && static_cast<double>(*timeout_ms) < std::max(highest, 1.0) * 3;
    highest = std::max({highest * 1.1, 1.0, limited ? static_cast<double>(*timeout_ms) * 1.1 : 0.0});
    const auto x = [&](std::int64_t time) {
        return plot_left + (plot_right - plot_left) * static_cast<double>(time - started_ms) /
                               static_cast<double>(until - started_ms);
    };
    const auto y = [&](double value) { return plot_bottom - (plot_bottom - plot_top) * value / highest; };

    auto body =
        line(plot_left, plot_bottom, plot_right, plot_bottom, "axis") +
        line(plot_left, plot_top, plot_left, plot_bottom, "axis") + text(plot_left - 10, plot_bottom + 4, "end", "0") +
        text(plot_left - 10, plot_top + 8, "end", milliseconds(highest)) +
        text(plot_left, plot_bottom + 20, "start", "0 s") +
        text(plot_right, plot_bottom + 20, "end", durationText(std::chrono::milliseconds(until - started_ms)));
    if (limited)
        body += line(plot_left, y(static_cast<double>(*timeout_ms)), plot_right, y(static_cast<double>(*timeout_ms)),
                     "limit") +
                text(plot_right, y(static_cast<double>(*timeout_ms)) - 4, "end",
                     say(QT_TRANSLATE_NOOP("knowledge", "the application's timeout")));
    for (const auto& sample : decimated(series.latency_ms, most_points / 4))
        body += "<circle cx=\"" + px(x(sample.time_ms)) + "\" cy=\"" + px(y(sample.value)) + "\" r=\"3\"/>";
    std::vector<Sample> lost;
    for (const auto time : series.lost_ms)
        lost.push_back({time, 0});
    for (const auto& sample : decimated(lost, most_points / 4))
        body += cross(x(sample.time_ms), plot_bottom);
    return svg(chart_height, caption(series), body);
}

} // namespace

std::string attemptChartsHtml(const Case& value)
{
    std::string html;
    std::size_t drawn = 0;
    for (const auto& series : attemptSeries(value.evidence, value.started_ms)) {
        if (series.latency_ms.size() + series.lost_ms.size() < 2 || drawn++ >= most_charts)
            continue;
        html += element("p", caption(series), "quiet");
        if (!series.latency_ms.empty()) // else the sentence says it all
            html += attemptChart(series, value.started_ms, value.question.app_timeout_ms);
    }
    return html;
}

std::string hopChartHtml(const Trace& trace)
{
    constexpr double row = 20;
    double highest = 0;
    std::size_t hops = 0;
    for (const auto& hop : trace.hops) {
        highest = std::max(highest, static_cast<double>(hop.rtt_us) / 1000);
        hops += hop.reply != HopReply::Silent && hop.reply != HopReply::Failed ? 1 : 0;
    }
    if (hops < 2 || highest <= 0)
        return {};
    std::string body;
    double y = 0;
    for (const auto& hop : trace.hops) {
        if (hop.reply == HopReply::Silent || hop.reply == HopReply::Failed || y >= row * most_hops)
            continue;
        const double value = static_cast<double>(hop.rtt_us) / 1000;
        const double wide = std::max((plot_right - plot_left - 110) * value / highest, 1.0);
        body += text(plot_left - 6, y + 14, "end", std::to_string(hop.ttl)) + "<rect x=\"" + px(plot_left) + "\" y=\"" +
                px(y + 4) + "\" width=\"" + px(wide) + "\" height=\"12\"/>" +
                text(plot_left + wide + 6, y + 14, "start", milliseconds(value));
        y += row;
    }
    return svg(y + 4, say(QT_TRANSLATE_NOOP("knowledge", "Latency of each hop")), body);
}

} // namespace deadair
