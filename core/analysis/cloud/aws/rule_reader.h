// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/model.h"
#include "analysis/cloud/reading.h"

namespace deadair::cloud::aws
{

/// The rules of a group in the form of `describe-security-groups`: permissions with several sources each.
void readPermissions(ObjectReader& reader, const char* name, bool egress, SecurityGroup& group);

/// `describe-security-group-rules`: one source each, with ids of their own; they replace what the group said. How many.
int readGroupRules(ObjectReader& reader, Account& account);

/// The entries of a network ACL, put in order.
void readEntries(ObjectReader& reader, NetworkAcl& acl);

} // namespace deadair::cloud::aws
