// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture.h"

namespace deadair::cli
{

Command captureCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("capture", "What packets show about TCP connections");
    parser->fallthrough();
    parser->require_subcommand(1);
    const std::vector commands = {captureAnalyzeCommand(*parser, common), captureLiveCommand(*parser, common)};
    return {parser, [commands] {
                for (const auto& command : commands)
                    if (command.parser->parsed())
                        return command.run();
                return static_cast<int>(exit_usage);
            }};
}

} // namespace deadair::cli
