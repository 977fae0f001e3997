// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace deadair::platform
{

/// UTF-16 as Windows has it, from and to UTF-8. What is no valid text becomes U+FFFD.
std::wstring wide(std::string_view utf8);
std::string narrow(std::wstring_view utf16);

/// The absolute path of a file in Windows' system folder ("drivers\\etc\\hosts").
std::string systemFile(std::string_view name);

} // namespace deadair::platform
