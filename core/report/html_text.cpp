// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_text.h"

#include "base/visible_text.h"

namespace deadair
{
namespace
{

constexpr std::size_t longest_html_text = 8'000; // a report is read by people; the saved case has the rest

} // namespace

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    for (const char c : visibleText(text, longest_html_text)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string systemName(std::string_view id)
{
    return std::string(id == "macos" ? "macOS" : id == "windows" ? "Windows" : id == "linux" ? "Linux" : id);
}

std::string element(std::string_view name, std::string_view text, std::string_view css_class)
{
    const auto tag = std::string(name);
    const auto attribute = css_class.empty() ? std::string() : " class=\"" + escapedHtml(css_class) + "\"";
    return "<" + tag + attribute + ">" + escapedHtml(text) + "</" + tag + ">";
}

} // namespace deadair
