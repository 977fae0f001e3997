// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/exports.h"

#include <string>

namespace deadair
{

/// The document "deadair.cloud/1": packet, files, decision, the rule that decided, all stages, what cannot be decided and
/// why, the commands that would allow it.
std::string cloudJson(const cloud::Verdict& verdict, const cloud::Flow& flow, const std::vector<cloud::SourceFile>& files);

/// The same as lines for people.
std::string cloudText(const cloud::Verdict& verdict, const cloud::Flow& flow);

} // namespace deadair
