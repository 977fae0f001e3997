// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xml.h"

#include "base/encoding.h"
#include "base/text.h"

#include <algorithm>

namespace deadair
{
namespace
{

constexpr int deepest = 100;

void appendEntity(std::string& text, std::string_view name)
{
    constexpr std::pair<std::string_view, char> named[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [entity, character] : named)
        if (name == entity) {
            text += character;
            return;
        }
    const bool hex = name.starts_with("#x");
    const auto point = name.starts_with('#') ? parseInteger<unsigned>(name.substr(hex ? 2 : 1), hex ? 16 : 10) : std::nullopt;
    if (point && *point < 0x80 && *point != 0)
        text += static_cast<char>(*point);
    else
        text += '?'; // names and numbers that the tools read here do not use
}

std::string resolved(std::string_view raw)
{
    std::string text;
    while (!raw.empty()) {
        const auto amp = std::min(raw.find('&'), raw.size());
        text += raw.substr(0, amp);
        raw.remove_prefix(amp);
        if (raw.empty())
            break;
        const auto end = raw.substr(0, 12).find(';');
        if (end == std::string_view::npos) {
            text += '&';
            raw.remove_prefix(1);
            continue;
        }
        appendEntity(text, raw.substr(1, end - 1));
        raw.remove_prefix(end + 1);
    }
    return text;
}

class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Result<XmlElement> run()
    {
        XmlElement document;
        std::vector<XmlElement*> open = {&document};
        while (m_at < m_text.size() && m_fault.empty())
            step(open);
        if (m_fault.empty() && open.size() > 1)
            m_fault = "the document ends inside of <" + open.back()->name + ">: it is cut off";
        if (m_fault.empty() && document.children.empty())
            m_fault = "there is no element in it";
        if (!m_fault.empty())
            return Error{ErrorCode::Malformed, "read XML, line " + std::to_string(line()), m_fault};
        return std::move(document.children.front());
    }

private:
    void step(std::vector<XmlElement*>& open)
    {
        const auto rest = m_text.substr(m_at);
        if (rest.front() != '<') {
            const auto end = std::min(rest.find('<'), rest.size());
            addText(*open.back(), resolved(trimmed(rest.substr(0, end))));
            m_at += end;
        } else if (rest.starts_with("<!--")) {
            skipTo("-->");
        } else if (rest.starts_with("<![CDATA[")) {
            const auto end = rest.find("]]>");
            addText(*open.back(), std::string(rest.substr(9, std::min(end, rest.size()) - 9)));
            skipTo("]]>");
        } else if (rest.starts_with("<?")) {
            skipTo("?>");
        } else if (rest.starts_with("<!")) {
            m_fault = "a document type is not expected here";
        } else {
            tag(open);
        }
    }

    void addText(XmlElement& element, std::string text)
    {
        if (!text.empty())
            element.text += (element.text.empty() ? "" : " ") + std::move(text);
    }

    void skipTo(std::string_view end)
    {
        const auto found = m_text.find(end, m_at);
        if (found == std::string_view::npos)
            m_fault = "'" + std::string(end) + "' is missing: it is cut off";
        else
            m_at = found + end.size();
    }

    void tag(std::vector<XmlElement*>& open)
    {
        auto end = m_at + 1;
        for (char quote = 0; end < m_text.size() && (quote != 0 || m_text[end] != '>'); ++end)
            if (m_text[end] == '"' || m_text[end] == '\'')
                quote = quote == 0 ? m_text[end] : quote == m_text[end] ? '\0' : quote;
        if (end >= m_text.size()) {
            m_fault = "a tag does not end: it is cut off";
            return;
        }
        auto inner = m_text.substr(m_at + 1, end - m_at - 1);
        const bool closes = inner.starts_with('/'), empty = inner.ends_with('/');
        inner = trimmed(closes ? inner.substr(1) : inner);
        const auto name = std::string(inner.substr(0, inner.find_first_of(" \t\r\n/")));
        if (name.empty() || (closes && (open.size() < 2 || open.back()->name != name))) {
            m_fault = "</" + name + "> does not fit here";
            return;
        }
        m_at = end + 1;
        if (closes)
            open.pop_back();
        else
            begin(open, {name, {}, {}, std::string(inner.substr(name.size()))}, empty);
    }

    void begin(std::vector<XmlElement*>& open, XmlElement element, bool empty)
    {
        if (open.size() > deepest) {
            m_fault = "more than " + std::to_string(deepest) + " levels";
            return;
        }
        // The parents' vectors do not grow while a child is open, so the pointers hold.
        open.back()->children.push_back(std::move(element));
        if (!empty)
            open.push_back(&open.back()->children.back());
    }

    [[nodiscard]] std::ptrdiff_t line() const
    {
        return std::ranges::count(m_text.substr(0, std::min(m_at, m_text.size())), '\n') + 1;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_fault;
};

} // namespace

const XmlElement& XmlElement::child(std::string_view wanted) const
{
    static const XmlElement none;
    const auto found = std::ranges::find(children, wanted, &XmlElement::name);
    return found == children.end() ? none : *found;
}

Result<XmlElement> parseXml(std::string_view bytes)
{
    const auto text = asUtf8(bytes);
    return Parser(text).run();
}

std::string XmlElement::attribute(std::string_view wanted) const
{
    std::string_view rest = tag;
    while (true) {
        const auto equals = rest.find('=');
        if (equals == std::string_view::npos)
            return {};
        const auto found = trimmed(rest.substr(0, equals));
        rest = trimmed(rest.substr(equals + 1));
        const auto end = rest.empty() ? std::string_view::npos : rest.find(rest.front(), 1);
        if (end == std::string_view::npos || (rest.front() != '"' && rest.front() != '\''))
            return {};
        if (found == wanted)
            return resolved(rest.substr(1, end - 1));
        rest.remove_prefix(end + 1);
    }
}

} // namespace deadair
