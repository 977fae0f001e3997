// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace deadair::explain_detail
{

/// The program or library that wrote the text (lower case), by its idioms. Absent when nothing gives it away.
std::optional<std::string> findRuntime(std::string_view lower);

} // namespace deadair::explain_detail
