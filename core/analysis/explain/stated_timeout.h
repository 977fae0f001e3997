// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/message_text.h"

#include <cstdint>
#include <optional>

namespace deadair::explain_detail
{

/// The time the text says was allowed or waited before giving up, in milliseconds; not a retry delay.
std::optional<std::int64_t> findStatedTimeout(const MessageText& message);

} // namespace deadair::explain_detail
