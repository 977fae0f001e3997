// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace deadair
{

/// The text as HTML content or quoted attribute value: markup escaped, control and bidirectional characters written
/// out.
std::string escapedHtml(std::string_view text);

/// <name class="...">text</name>, escaped; the class is left out when it is empty.
std::string element(std::string_view name, std::string_view text, std::string_view css_class = {});

/// "macOS" of "macos"; what is not known as it is.
std::string systemName(std::string_view id);

} // namespace deadair
