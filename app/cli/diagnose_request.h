// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/session.h"

#include <optional>
#include <string>
#include <vector>

namespace deadair::cli
{

/// The options of `diagnose` as they were typed.
struct DiagnoseArguments {
    std::string target;
    std::optional<std::uint16_t> port;
    std::optional<std::string> error_text; ///< a pasted message; "-" reads standard input
    bool demo = false;
    std::string vantage = "client";
    std::string app_timeout;
    std::string budget;
    std::string proxy = "system";
    std::vector<std::string> cloud; ///< files
    std::string html;
    std::string markdown;
    std::string save;
    std::vector<std::string> captures;
    std::vector<std::string> other_ends; ///< of the captures, in their order
    bool redact = false;
    bool ask = false; ///< for a password, where a right is missing
};

/// What the session is asked for. Malformed, naming the option, where something cannot be understood.
Result<SessionOptions> sessionOptions(const DiagnoseArguments& arguments);

} // namespace deadair::cli
