// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace deadair
{

/// Writes a whole file or leaves what was there: nothing is ever half-written. The bytes written. NotFound: the folder
/// does not exist; PermissionDenied: this path may not be written; System: it failed in the middle, e.g. the disk is
/// full.
Result<std::size_t> writeFile(const std::string& path, std::string_view bytes);

/// What writeFile() would refuse without writing anything: to be asked before a long job.
Result<bool> checkWritable(const std::string& path);

} // namespace deadair
