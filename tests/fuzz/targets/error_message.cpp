// SPDX-License-Identifier: GPL-3.0-or-later
// What a user pastes.
#include "analysis/explain/explanation.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto explanation = deadair::explain({reinterpret_cast<const char*>(data), size});
    const auto document = nlohmann::json::parse(deadair::toJson(explanation), nullptr, false);
    if (document.is_discarded() || (explanation.host && explanation.host->size() > 253) || explanation.port == 0)
        std::abort();
    return 0;
}
