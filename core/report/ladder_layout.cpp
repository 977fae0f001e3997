// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ladder_layout.h"

#include "knowledge/duration_text.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <map>

namespace deadair
{
namespace
{

using Anchor = LadderText::Anchor;

constexpr double gutter = 78;        // the times
constexpr double first_x = 124;      // the line of this computer
constexpr double margin_right = 104; // behind the line of the server
constexpr double top = 58;
constexpr double closest = 30; // one line of text
constexpr double longest = 130;
constexpr double longest_travel = 64;
constexpr double character_width = 7;
constexpr double lost_slope = 10; // of an arrow whose arrival nobody saw
constexpr std::int64_t told_silence_us = 150'000;
constexpr std::size_t most_events = 60;

/// Maps moments to heights. To scale between `closest` and `longest`; longer gaps are folded.
class TimeAxis final
{
public:
    TimeAxis(std::vector<std::int64_t> times, std::vector<std::int64_t> arrivals) : m_arrivals(std::move(arrivals))
    {
        std::ranges::sort(times);
        const auto [first, last] = std::ranges::unique(times);
        times.erase(first, last);
        const auto scale = pixelsPerUs(times);
        double y = top;
        for (std::size_t at = 0; at < times.size(); ++at) {
            if (at > 0) {
                const double wanted = static_cast<double>(times[at] - times[at - 1]) * scale;
                const bool travels = std::ranges::find(m_arrivals, times[at]) != m_arrivals.end();
                y += std::clamp(wanted, closest, travels ? longest_travel : longest);
                if (!travels && wanted > longest * 1.01)
                    m_folds.emplace(times[at - 1], times[at]);
            }
            m_heights.emplace(times[at], y);
        }
    }

    [[nodiscard]] double heightOf(std::int64_t time_us) const { return m_heights.at(time_us); }
    [[nodiscard]] double bottom() const { return m_heights.empty() ? top : m_heights.rbegin()->second; }
    [[nodiscard]] const std::map<std::int64_t, double>& heights() const { return m_heights; }
    [[nodiscard]] bool folded(std::int64_t from_us) const { return m_folds.contains(from_us); }

private:
    /// So that the longest gap fills `longest`, unless it dwarfs all others: then the next one sets the scale.
    static double pixelsPerUs(const std::vector<std::int64_t>& times)
    {
        std::vector<std::int64_t> gaps;
        for (std::size_t at = 1; at < times.size(); ++at)
            gaps.push_back(times[at] - times[at - 1]);
        std::ranges::sort(gaps, std::greater{});
        if (gaps.empty())
            return 0;
        constexpr std::int64_t dwarfs = 8;
        const bool fold = gaps.size() > 2 && gaps[1] > told_silence_us && gaps[0] > dwarfs * gaps[1];
        const auto widest = fold ? dwarfs / 2 * gaps[1] : gaps[0];
        return longest / static_cast<double>(std::max<std::int64_t>(widest, 1));
    }

    std::vector<std::int64_t> m_arrivals;
    std::map<std::int64_t, double> m_heights;
    std::map<std::int64_t, std::int64_t> m_folds;
};

/// Draws one ladder onto a sheet.
class Plotter final
{
public:
    Plotter(const Ladder& ladder, double width)
        : m_ladder(ladder), m_width(std::max(width, 420.0)), m_shown(shownEvents(ladder)), m_axis(moments(), arrivals())
    {
    }

    LadderSheet plot()
    {
        m_sheet.width = m_width;
        m_sheet.height = m_axis.bottom() + 44;
        parties();
        silences();
        for (const auto at : m_shown)
            event(at);
        return std::move(m_sheet);
    }

private:
    static std::vector<std::size_t> shownEvents(const Ladder& ladder)
    {
        std::vector<std::size_t> shown;
        const auto count = ladder.events.size();
        for (std::size_t at = 0; at < count; ++at)
            if (count <= most_events || at < most_events / 2 || at + most_events / 2 >= count)
                shown.push_back(at);
        return shown;
    }

    [[nodiscard]] std::vector<std::int64_t> moments() const
    {
        std::vector<std::int64_t> times;
        for (const auto at : m_shown) {
            const auto& event = m_ladder.events[at];
            times.push_back(event.time_us);
            if (event.travel_us > 0)
                times.push_back(event.time_us + event.travel_us);
        }
        return times;
    }

    /// When packets arrive; the way there is drawn no longer than it can be taken in.
    [[nodiscard]] std::vector<std::int64_t> arrivals() const
    {
        std::vector<std::int64_t> times;
        for (const auto at : m_shown)
            if (m_ladder.events[at].arrives && m_ladder.events[at].travel_us > 0)
                times.push_back(m_ladder.events[at].time_us + m_ladder.events[at].travel_us);
        return times;
    }

    [[nodiscard]] double lineOf(std::size_t party) const
    {
        const auto last = std::max<std::size_t>(m_ladder.parties.size(), 2) - 1;
        const double share = static_cast<double>(std::min(party, last)) / static_cast<double>(last);
        return first_x + share * (m_width - margin_right - first_x);
    }

    void text(double x, double y, Anchor anchor, std::string words, LadderTone tone, bool quiet)
    {
        m_sheet.texts.push_back({{x, y}, anchor, tone, quiet, false, std::move(words)});
    }

    void parties()
    {
        for (std::size_t at = 0; at < m_ladder.parties.size(); ++at) {
            const double x = lineOf(at);
            const auto& name = m_ladder.parties[at];
            const bool wide = static_cast<double>(name.size()) * character_width / 2 > margin_right - 8;
            if (at + 1 == m_ladder.parties.size() && wide)
                text(m_width - 8, 20, Anchor::End, name, LadderTone::Quiet, false);
            else
                text(x, 20, Anchor::Middle, name, LadderTone::Quiet, false);
            m_sheet.lines.push_back({{x, 30},
                                     {x, m_axis.bottom() + 28},
                                     LadderTone::Quiet,
                                     LadderStroke::Solid,
                                     LadderLine::End::Plain,
                                     true});
        }
    }

    /// Whether a packet is known to be on its way between two moments.
    [[nodiscard]] bool travelled(std::int64_t from_us, std::int64_t until_us) const
    {
        return std::ranges::any_of(m_ladder.events, [&](const LadderEvent& event) {
            return event.arrives && event.time_us <= from_us && event.time_us + event.travel_us >= until_us;
        });
    }

    void silences()
    {
        const auto& heights = m_axis.heights();
        for (auto at = heights.begin(); at != heights.end() && std::next(at) != heights.end(); ++at) {
            const auto next = std::next(at);
            const auto length_us = next->first - at->first;
            if (length_us < told_silence_us || travelled(at->first, next->first))
                continue;
            const double middle = (at->second + next->second + lost_slope) / 2 + 2;
            const auto words = knowledge::say(QT_TRANSLATE_NOOP("knowledge", "{time} of silence"),
                                              {{"time", durationText(std::chrono::microseconds(length_us))}});
            const bool tight = next->second - at->second < 44; // beside the cross of a lost packet, not below it
            const double left = lineOf(0);
            const double x = left + (lineOf(m_ladder.parties.size()) - left) * (tight ? 0.82 : 0.5);
            text(x, middle + 4, Anchor::Middle, words, LadderTone::Quiet, true);
            m_sheet.texts.back().on_line = m_ladder.parties.size() % 2 == 1; // the line of who is in the middle
            if (m_axis.folded(at->first))
                zigzag(middle);
        }
    }

    /// A fold in the time axis, across the line of this computer.
    void zigzag(double y)
    {
        const double x = lineOf(0);
        const LadderPoint corners[] = {{x, y - 9}, {x - 7, y - 5}, {x + 7, y + 1}, {x - 7, y + 5}, {x, y + 9}};
        for (std::size_t at = 1; at < std::size(corners); ++at)
            m_sheet.lines.push_back(
                {corners[at - 1], corners[at], LadderTone::Quiet, LadderStroke::Solid, LadderLine::End::Plain, false});
    }

    void event(std::size_t at)
    {
        const auto& event = m_ladder.events[at];
        const double y = m_axis.heightOf(event.time_us);
        if (event.from == event.to)
            note(event, y);
        else
            arrow(event, y);
        const double shown_us = event.from > event.to ? m_axis.heightOf(event.time_us + event.travel_us) : y;
        const auto stamp_us = event.from > event.to ? event.time_us + event.travel_us : event.time_us;
        const auto stamp = stamp_us == 0 ? std::string("0") : durationText(std::chrono::microseconds(stamp_us));
        text(gutter, shown_us + 4, Anchor::End, stamp, LadderTone::Quiet, true);
        m_sheet.spots.push_back({std::min(y, shown_us) - 18, std::max(y, shown_us) + 14, at});
    }

    void note(const LadderEvent& event, double y)
    {
        const double x = lineOf(event.from);
        const auto stroke = LadderStroke::Solid;
        if (event.tone != LadderTone::Quiet)
            m_sheet.lines.push_back({{x, y}, {x, y}, event.tone, stroke, LadderLine::End::Cross, false});
        text(x + 16, y + 5, Anchor::Start, event.label, event.tone, event.tone == LadderTone::Quiet);
    }

    void arrow(const LadderEvent& event, double y)
    {
        const double x = lineOf(event.from);
        const double goal = lineOf(event.to);
        const auto stroke = event.inferred ? LadderStroke::Dashed : LadderStroke::Solid;
        const bool rightwards = goal > x;
        const bool known_end = event.to + 1 < m_ladder.parties.size(); // it was stopped by a device we know
        LadderPoint tip{goal, y + lost_slope};
        if (event.arrives && event.travel_us > 0)
            tip.y = m_axis.heightOf(event.time_us + event.travel_us);
        else if (!event.arrives && !known_end)
            tip.x = x + (goal - x) * 0.6;
        m_sheet.lines.push_back(
            {{x, y}, tip, event.tone, stroke, event.arrives ? LadderLine::End::Head : LadderLine::End::Cross, false});
        const bool steep = event.arrives && event.travel_us > 0;
        if (steep) {
            text((x + tip.x) / 2, (y + tip.y) / 2 + 4, Anchor::Middle, event.label, event.tone, false);
            m_sheet.texts.back().on_line = true;
        } else {
            text(rightwards ? x + 14 : x - 14, y - 7, rightwards ? Anchor::Start : Anchor::End, event.label, event.tone, false);
        }
    }

    const Ladder& m_ladder;
    const double m_width;
    const std::vector<std::size_t> m_shown;
    const TimeAxis m_axis;
    LadderSheet m_sheet;
};

} // namespace

std::array<LadderPoint, 3> arrowHead(const LadderLine& line)
{
    constexpr double length = 10;
    constexpr double half_width = 5;
    const double dx = line.to.x - line.from.x;
    const double dy = line.to.y - line.from.y;
    const double norm = std::max(std::hypot(dx, dy), 1e-9);
    const LadderPoint along{dx / norm, dy / norm};
    const LadderPoint base{line.to.x - length * along.x, line.to.y - length * along.y};
    return {line.to,
            {base.x - half_width * along.y, base.y + half_width * along.x},
            {base.x + half_width * along.y, base.y - half_width * along.x}};
}

LadderSheet layOut(const Ladder& ladder, double width)
{
    return Plotter(ladder, width).plot();
}

} // namespace deadair
