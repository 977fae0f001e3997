// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"
#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace deadair
{

/// The JSON form of a piece of evidence: id, kind, source, time (RFC 3339, UTC, milliseconds) and the fact's fields.
nlohmann::ordered_json evidenceToJson(const Evidence& evidence);

/// Reads what evidenceToJson() wrote, without loss. Unknown fields are ignored, missing ones keep their defaults;
/// an unknown kind, or a field of the wrong type, is Malformed and names it.
Result<Evidence> evidenceFromJson(const nlohmann::ordered_json& json);

} // namespace deadair
