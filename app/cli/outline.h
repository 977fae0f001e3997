// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace deadair::cli
{

/// An option as a user types it.
struct OutlinedOption {
    std::vector<std::string> names; ///< "--json", "-h"
    bool takes_value = false;
    std::vector<std::string> values; ///< where only these are taken
    std::string fallback;            ///< the value without it, where that is shown
    std::string description;
};

/// One command, or the program itself, whose path is empty.
struct OutlinedCommand {
    std::vector<std::string> path;         ///< "capture", "analyze"
    std::vector<std::string> positionals; ///< "[TARGET]", "FILE..."
    std::vector<OutlinedOption> options;
    std::vector<std::string> subcommands;
    std::string description;
};

/// The program's commands, parents first, without the hidden ones. Shell completions and the manual page are made from
/// this, so that they cannot fall behind the program.
std::vector<OutlinedCommand> outlineOf(const CLI::App& app);

} // namespace deadair::cli
