// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ladder_svg.h"

#include "base/duration.h"
#include "report/html_text.h"
#include "report/syn_times.h"

#include <algorithm>

namespace deadair
{
namespace
{

constexpr std::size_t most_ladders = 4;
constexpr std::size_t most_rungs = 12;
constexpr int left_x = 170;
constexpr int right_x = 560;
constexpr int row_step = 34;
constexpr int top = 44;

std::string spelled(std::int64_t duration_us)
{
    return formatDuration(std::chrono::microseconds(duration_us));
}

std::string textAt(int x, int y, const char* anchor, const std::string& text, const char* css_class = "")
{
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" text-anchor=\"" + anchor +
           "\" class=\"" + css_class + "\">" + escapedHtml(text) + "</text>";
}

std::string lineFrom(int x1, int y1, int x2, int y2, const char* css_class)
{
    return "<line x1=\"" + std::to_string(x1) + "\" y1=\"" + std::to_string(y1) + "\" x2=\"" + std::to_string(x2) +
           "\" y2=\"" + std::to_string(y2) + "\" class=\"" + css_class + "\"/>";
}

/// An arrow head that points right (+1) or left (-1), or the cross of a packet of which nothing more is known.
std::string headAt(int x, int y, int direction, const char* css_class)
{
    const auto tail = std::to_string(x - 9 * direction);
    return "<path d=\"M" + std::to_string(x) + " " + std::to_string(y) + "L" + tail + " " + std::to_string(y - 5) +
           "L" + tail + " " + std::to_string(y + 5) + "Z\" class=\"" + css_class + "\"/>";
}

std::string crossAt(int x, int y)
{
    return lineFrom(x - 5, y - 5, x + 5, y + 5, "refusal") + lineFrom(x - 5, y + 5, x + 5, y - 5, "refusal");
}

struct Answer {
    std::string label;
    const char* css_class = "refusal";
    bool from_network = true; ///< an arrow comes back
};

Answer answerOf(const ConnectAttempt& attempt)
{
    const auto by = attempt.icmp ? "ICMP error from " + attempt.icmp->sender.toString() : std::string();
    switch (attempt.result) {
    case ConnectResult::Connected:
        return {"SYN-ACK: connected", "answer", true};
    case ConnectResult::Refused:
        return {by.empty() ? "reset: refused" : by, "refusal", true};
    case ConnectResult::Reset:
        return {"reset", "refusal", true};
    case ConnectResult::Unreachable:
    case ConnectResult::Rejected:
        return {by.empty() ? attempt.error : by, "refusal", attempt.icmp.has_value()};
    case ConnectResult::LocalError:
        return {attempt.error + ": failed here", "refusal", false};
    case ConnectResult::TimedOut:
        return {"the system gave up (ETIMEDOUT)", "refusal", false};
    case ConnectResult::Silent:
        return {"still no answer when we stopped", "refusal", false};
    }
    return {};
}

class Ladder
{
public:
    Ladder(const ConnectAttempt& attempt, int linear)
    {
        const auto times = synTimes(attempt.syn_retransmits, linear, attempt.duration_us);
        const bool answered = answerOf(attempt).from_network;
        for (std::size_t at = 0; at < times.size() && at < most_rungs; ++at) {
            if (at > 0)
                silence(times[at] - times[at - 1]);
            const bool last = at + 1 == times.size();
            if (attempt.result != ConnectResult::LocalError)
                syn(times[at], at, last && answered);
        }
        if (attempt.duration_us > times.back() && !answered)
            silence(attempt.duration_us - times.back());
        end(attempt);
    }

    [[nodiscard]] std::string svg(const std::string& endpoint) const
    {
        const auto height = std::to_string(m_y + 12);
        return "<svg class=\"ladder\" viewBox=\"0 0 720 " + height + "\" role=\"img\" aria-label=\"" +
               escapedHtml("Connection attempt to " + endpoint + ": " + m_words) + "\">" +
               textAt(left_x, 16, "middle", "this computer") + textAt(right_x, 16, "middle", endpoint) +
               lineFrom(left_x, 24, left_x, m_y, "") + lineFrom(right_x, 24, right_x, m_y, "") + m_shapes + "</svg>";
    }

private:
    void syn(std::int64_t at_us, std::size_t number, bool arrives)
    {
        const char* const css_class = number == 0 ? "sent" : "again";
        const auto label = number == 0 ? std::string("SYN") : "SYN, try " + std::to_string(number + 1);
        const int end_x = arrives ? right_x : (left_x + right_x) / 2 + 60;
        m_shapes += textAt(left_x - 12, m_y + 5, "end", spelled(at_us), "quiet") +
                    lineFrom(left_x, m_y, end_x, m_y, css_class) + textAt(left_x + 16, m_y - 6, "start", label);
        m_shapes += arrives ? headAt(end_x, m_y, 1, css_class) : crossAt(end_x, m_y);
        m_words += label + " at " + spelled(at_us) + "; ";
        m_y += row_step;
    }
    void silence(std::int64_t duration_us)
    {
        m_shapes += textAt((left_x + right_x) / 2, m_y + 2, "middle", spelled(duration_us) + " of silence", "quiet");
        m_y += row_step;
    }
    void end(const ConnectAttempt& attempt)
    {
        const auto answer = answerOf(attempt);
        m_shapes += textAt(left_x - 12, m_y + 5, "end", spelled(attempt.duration_us), "quiet");
        if (answer.from_network)
            m_shapes += lineFrom(right_x, m_y, left_x, m_y, answer.css_class) +
                        headAt(left_x, m_y, -1, answer.css_class) + textAt(right_x - 16, m_y - 6, "end", answer.label);
        else
            m_shapes += crossAt(left_x, m_y) + textAt(left_x + 16, m_y + 5, "start", answer.label);
        m_words += answer.label + " after " + spelled(attempt.duration_us);
        m_y += row_step;
    }

    std::string m_shapes;
    std::string m_words;
    int m_y = top;
};

} // namespace

std::string ladderHtml(const Case& value)
{
    int linear = 0;
    for (const auto& evidence : value.evidence)
        if (const auto* const settings = std::get_if<TcpSettings>(&evidence.fact))
            linear = settings->syn_linear_timeouts.value_or(0);
    std::string html;
    std::vector<Endpoint> drawn;
    for (const auto& evidence : value.evidence) {
        const auto* const attempt = std::get_if<ConnectAttempt>(&evidence.fact);
        if (attempt == nullptr || attempt->purpose != AttemptPurpose::Target || drawn.size() == most_ladders)
            continue;
        const Endpoint endpoint{attempt->address, attempt->port};
        if (std::ranges::find(drawn, endpoint) != drawn.end())
            continue;
        drawn.push_back(endpoint);
        html += Ladder(*attempt, linear).svg(endpoint.toString()) + "\n";
    }
    return html;
}

} // namespace deadair
