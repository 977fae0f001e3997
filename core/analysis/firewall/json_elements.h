// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// One object of the array in `{"nftables": [ {"rule": {…}}, … ]}`, not parsed yet.
struct JsonElement {
    std::string_view kind; ///< the first key: "table", "chain", "set", "rule", …
    std::string_view text; ///< the whole object
    std::size_t offset = 0;
};

/// Cuts the array that `key` of the top-level object names into its objects, without parsing them, so that a large rule
/// set needs memory for one object at a time. Malformed: the Error says at which byte and why; nesting is limited.
Result<std::vector<JsonElement>> splitJsonArray(std::string_view text, std::string_view key);

} // namespace deadair::firewall
