// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::platform
{

/// Writes one JSON object, for readers of another layer.
class JsonObject
{
public:
    JsonObject& add(std::string_view name, std::string_view value);
    JsonObject& add(std::string_view name, const char* value) { return add(name, std::string_view(value)); }
    JsonObject& add(std::string_view name, std::int64_t value);
    JsonObject& add(std::string_view name, bool value);
    JsonObject& add(std::string_view name, const std::vector<std::string>& values);
    JsonObject& add(std::string_view name, const std::vector<JsonObject>& objects);
    [[nodiscard]] std::string text() const { return '{' + m_members + '}'; }

private:
    void member(std::string_view name, const std::string& value);

    std::string m_members;
};

} // namespace deadair::platform
