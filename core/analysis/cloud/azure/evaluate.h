// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/azure/model.h"

namespace deadair::cloud::azure
{

/// What network security groups say about a connection. Of each the first rule by priority that matches decides; inbound
/// the subnet's group is asked first and then the interface's, outbound the other way round, and both must allow. They
/// remember connections, so replies pass (Azure documentation, "How network security groups filter network traffic").
Verdict evaluate(const Subscription& subscription, const Flow& flow);

} // namespace deadair::cloud::azure
