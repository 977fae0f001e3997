// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/model.h"
#include "analysis/cloud/reading.h"

namespace deadair::cloud::aws
{

/// Takes what it knows of one JSON object: an answer of `aws ec2 describe-security-groups`, `describe-security-group-rules`,
/// `describe-network-acls`, `describe-instances`, `describe-network-interfaces`, `describe-subnets`,
/// `describe-prefix-lists`, `get-managed-prefix-list-entries` (whose list only the file's name tells), or one element of
/// such a list. What each field means: EC2 API Reference.
Reading readObject(const Json& json, const Origin& origin, Account& account);

} // namespace deadair::cloud::aws
