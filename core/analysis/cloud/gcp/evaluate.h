// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/gcp/model.h"

namespace deadair::cloud::gcp
{

/// What firewall policies and VPC firewall rules say about a connection: policies of the organisation and folders, VPC rules
/// of the network by priority (deny first at the same one), network policies, and the implied rules, which allow what goes
/// out and deny what comes in. They remember connections, so replies pass (Google Cloud documentation, "VPC firewall
/// rules", "Firewall policies").
Verdict evaluate(const Project& project, const Flow& flow);

} // namespace deadair::cloud::gcp
