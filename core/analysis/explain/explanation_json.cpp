// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/explanation.h"

#include <nlohmann/json.hpp>

namespace deadair
{
namespace
{
template <class Value> nlohmann::ordered_json orNull(const std::optional<Value>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}
} // namespace

std::string toJson(const Explanation& explanation)
{
    const nlohmann::ordered_json document = {
        {"schema", "deadair.explain/1"},
        {"runtime", orNull(explanation.runtime)},
        {"kind", enumName(explanation.kind)},
        {"stage", enumName(explanation.stage)},
        {"target", {{"host", orNull(explanation.host)}, {"port", orNull(explanation.port)}}},
        {"timeout_ms", orNull(explanation.timeout_ms)},
    };
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace deadair
