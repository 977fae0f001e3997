// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace deadair::cli
{

/// The exit statuses of the contract.
enum ExitStatus {
    exit_works = 0,
    exit_cause_named = 1,
    exit_usage = 2, ///< also unreadable input and unusable paths
    exit_inconclusive = 3,
    exit_failed = 4 ///< Deadair itself
};

/// Options that every command takes.
struct CommonOptions {
    bool json = false;
    std::string log_level = "error";
    std::string log_file;
};

/// A command of the program: its parser, and what runs when it was given.
struct Command {
    CLI::App* parser = nullptr;
    std::function<int()> run;
};

Command diagnoseCommand(CLI::App& app, const CommonOptions& common);
Command cloudCommand(CLI::App& app, const CommonOptions& common);
Command explainCommand(CLI::App& app, const CommonOptions& common);
Command traceCommand(CLI::App& app, const CommonOptions& common);
Command socketsCommand(CLI::App& app, const CommonOptions& common);
Command firewallCommand(CLI::App& app, const CommonOptions& common);
Command reportCommand(CLI::App& app, const CommonOptions& common);
Command captureCommand(CLI::App& app, const CommonOptions& common);
Command generateCommand(CLI::App& app);
Command watchCommand(CLI::App& app, const CommonOptions& common);

} // namespace deadair::cli
