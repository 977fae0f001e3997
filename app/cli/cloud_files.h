// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/exports.h"

#include <string>
#include <vector>

namespace deadair::cli
{

/// Reads what `aws`, `az` and `gcloud` printed into these files ("-": standard input). The Error names file, place, reason.
Result<cloud::Exports> readCloudFiles(const std::vector<std::string>& files);

} // namespace deadair::cli
