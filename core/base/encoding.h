// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace deadair
{

/// A file's bytes as UTF-8: without a byte-order mark, and UTF-16 with one (what Windows PowerShell's ">" writes)
/// converted. Broken surrogates become U+FFFD; all else stays as it is.
std::string asUtf8(std::string_view bytes);

} // namespace deadair
