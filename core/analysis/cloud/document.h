// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace deadair::cloud
{

using Json = nlohmann::ordered_json;

/// One JSON value of a file.
struct Document {
    int line = 1; ///< where it begins
    Json json;
};

/// The objects and arrays that follow one another in a text, as several runs of a provider's tool leave them in one file.
/// Malformed, with `name`, line, column and reason, for anything else.
Result<std::vector<Document>> readDocuments(const std::string& name, std::string_view text);

} // namespace deadair::cloud
