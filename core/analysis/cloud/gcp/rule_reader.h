// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/gcp/model.h"
#include "analysis/cloud/reading.h"

namespace deadair::cloud::gcp
{

/// A VPC firewall rule.
void readVpcRule(ObjectReader& reader, Rule& rule);

/// A rule of a firewall policy.
void readPolicyRule(ObjectReader& reader, Rule& rule, const std::string& policy);

} // namespace deadair::cloud::gcp
