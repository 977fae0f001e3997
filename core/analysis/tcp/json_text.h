// SPDX-License-Identifier: GPL-3.0-or-later
// JSON straight to text: a document of a hundred thousand connections is never held in memory as one.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace deadair::tcp
{

using WriteText = std::function<void(std::string_view)>;

/// Writes one JSON document, piece by piece. Keys and enum names must not need escaping; text() escapes.
class JsonText
{
public:
    explicit JsonText(WriteText write) : m_write(std::move(write)) { m_text.reserve(block_bytes + 4096); }
    ~JsonText() { flush(); }
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    JsonText& begin(char bracket)
    {
        comma();
        m_text += bracket;
        m_first = true;
        return *this;
    }
    JsonText& end(char bracket)
    {
        m_text += bracket;
        m_first = false;
        if (m_text.size() > block_bytes)
            flush();
        return *this;
    }
    JsonText& key(std::string_view name)
    {
        comma();
        m_text.append(1, '"').append(name).append("\":");
        m_first = true; // no comma between a key and its value
        return *this;
    }
    template <std::integral T>
    JsonText& number(T value)
    {
        comma();
        char digits[24];
        m_text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        return *this;
    }
    /// `value` / 10^places, exactly.
    JsonText& fraction(std::int64_t value, int places);
    JsonText& boolean(bool value)
    {
        comma();
        m_text += value ? "true" : "false";
        return *this;
    }
    /// A string of letters, digits and punctuation that needs no escaping: an id, an address.
    JsonText& id(std::string_view value)
    {
        comma();
        m_text.append(1, '"').append(value).append(1, '"');
        return *this;
    }
    JsonText& text(std::string_view value); ///< any UTF-8; control characters and quotes are escaped
    void newline() { m_text += '\n'; }
    void flush()
    {
        m_write(m_text);
        m_text.clear();
    }

private:
    void comma()
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
    }

    static constexpr std::size_t block_bytes = 64u << 10;
    WriteText m_write;
    std::string m_text;
    bool m_first = true;
};

} // namespace deadair::tcp
