// SPDX-License-Identifier: GPL-3.0-or-later
// The application firewall of macOS, which decides about incoming connections by the program that listens.
#pragma once

#include "analysis/firewall/verdict.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall::macos
{

struct AlfApp {
    std::string path;
    bool allowed = false;
};

struct AlfState {
    std::optional<bool> enabled;
    std::optional<bool> block_all;
    std::optional<bool> allow_signed; ///< software of the system, and downloaded software that is signed
    std::vector<AlfApp> apps;
    bool apps_told = false;
};

/// Reads what `socketfilterfw` prints for --getglobalstate, --getblockall, --getallowsigned and --listapps, one after the other
/// in any order. Malformed where none of it is in the text.
Result<AlfState> readAlf(std::string_view text);

/// Whether an incoming connection reaches the program that listens; without a known program it is often Unknown. Outgoing
/// connections are never held.
Verdict evaluate(const AlfState& state, bool inbound, const std::optional<std::string>& program);

} // namespace deadair::firewall::macos
