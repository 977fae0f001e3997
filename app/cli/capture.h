// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands of `capture`.
#pragma once

#include "command.h"

namespace deadair::cli
{

Command captureAnalyzeCommand(CLI::App& capture, const CommonOptions& common);
Command captureLiveCommand(CLI::App& capture, const CommonOptions& common);

} // namespace deadair::cli
