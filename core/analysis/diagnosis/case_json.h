// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace deadair
{

/// The version of the case format that this program writes and reads.
inline constexpr int case_schema_version = 1;

/// The case as one JSON document (schema "deadair.case/1"), indented, with a newline at its end. Bytes that are not
/// UTF-8 are replaced.
std::string caseToJson(const Case& value);

/// Reads what caseToJson() wrote, without loss. Unknown fields are ignored. Malformed: the text is truncated, nested
/// too deeply, no JSON, of a newer schema (the message names both versions), or a field has the wrong type (it is
/// named).
Result<Case> caseFromJson(std::string_view text);

} // namespace deadair
