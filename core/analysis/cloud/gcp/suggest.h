// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/gcp/match.h"

namespace deadair::cloud::gcp
{

/// The `gcloud compute` command that would let the packet pass a rule that denies it. Empty where an address is not known or
/// no priority is left. Nothing is run.
std::vector<std::string> allowCommands(const Project& project, const RuleRef& denying, const Packet& packet);

} // namespace deadair::cloud::gcp
