// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// Of this build: the project's version in CMakeLists.txt.
std::string_view version();

/// The commit that was built, abbreviated; "unknown" outside a git work tree and without DEADAIR_COMMIT.
std::string_view commit();

/// What `--version` says: "deadair 0.1.0 (commit 0dfc24c, Qt 6.4.2, libpcap 1.10.3)". `parts` are the libraries that the
/// program found at run time, each with its version.
std::string versionLine(std::string_view program, const std::vector<std::string>& parts);

} // namespace deadair
