// SPDX-License-Identifier: GPL-3.0-or-later
// What Deadair says about the rules of cloud providers.
#pragma once

#include "analysis/cloud/verdict.h"

#include <string>

namespace deadair
{

/// The sentence of the answer: "Denied: the network ACL acl-0a1b … drops it, entering 10.0.2.9's subnet."
std::string cloudSummary(const cloud::Verdict& verdict, const cloud::Flow& flow);

/// "out of the sender", "into the receiver", …
std::string cloudStage(cloud::Stage stage);

/// A rule with its list: "security group sg-0a1b (web): allow tcp 443 from 0.0.0.0/0".
std::string cloudRule(const cloud::RuleRef& rule);

/// Why something is not known, and what would tell.
std::string cloudDoubt(const cloud::Doubt& doubt, cloud::Provider provider);

std::string cloudNote(const cloud::Note& note);

/// "10.0.1.5 to 10.0.2.9, TCP port 5432".
std::string cloudFlow(const cloud::Flow& flow);

} // namespace deadair
