// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/model.h"

namespace deadair::cloud::aws
{

/// What security groups and network ACLs say about a connection. Groups hold allowing rules only, all groups of an
/// interface together, and remember connections; network ACLs are asked by rule number, at the border of a subnet, in both
/// directions, and remember nothing (Amazon VPC User Guide, "Security groups", "Network ACLs").
Verdict evaluate(const Account& account, const Flow& flow);

} // namespace deadair::cloud::aws
