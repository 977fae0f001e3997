// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/json_text.h"

namespace deadair::platform
{
namespace
{

/// RFC 8259, section 7.
std::string quotedJson(std::string_view utf8)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string quoted = "\"";
    for (const char letter : utf8) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20)
            quoted += std::string("\\u00") + digits[byte >> 4] + digits[byte & 0xf];
        else
            quoted += letter == '"' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
    }
    return quoted + '"';
}

} // namespace

void JsonObject::member(std::string_view name, const std::string& value)
{
    m_members += (m_members.empty() ? "" : ",") + quotedJson(name) + ':' + value;
}

JsonObject& JsonObject::add(std::string_view name, std::string_view value)
{
    member(name, quotedJson(value));
    return *this;
}

JsonObject& JsonObject::add(std::string_view name, std::int64_t value)
{
    member(name, std::to_string(value));
    return *this;
}

JsonObject& JsonObject::add(std::string_view name, bool value)
{
    member(name, value ? "true" : "false");
    return *this;
}

JsonObject& JsonObject::add(std::string_view name, const std::vector<std::string>& values)
{
    std::string list;
    for (const auto& value : values)
        list += (list.empty() ? "" : ",") + quotedJson(value);
    member(name, '[' + list + ']');
    return *this;
}

JsonObject& JsonObject::add(std::string_view name, const std::vector<JsonObject>& objects)
{
    std::string list;
    for (const auto& object : objects)
        list += (list.empty() ? "" : ",\n") + object.text();
    member(name, '[' + list + ']');
    return *this;
}

} // namespace deadair::platform
