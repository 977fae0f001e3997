// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace deadair::platform
{

/// The product that a program of this file name belongs to, if it filters connections by rules of its own. Absent for all
/// others.
std::optional<std::string_view> productOfProgram(std::string_view file_name);

} // namespace deadair::platform
