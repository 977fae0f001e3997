// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/azure/model.h"
#include "analysis/cloud/reading.h"

namespace deadair::cloud::azure
{

/// Takes what it knows of one JSON object: an element of `az network nsg list`, `nic list`, `vnet list`, `vnet subnet list`,
/// `public-ip list`, or the answers of `nic list-effective-nsg` and `list-service-tags`. The REST form, with "properties",
/// is understood too. `in_list`: it stands in a list.
Reading readObject(const Json& json, const Origin& origin, bool in_list, Subscription& subscription);

} // namespace deadair::cloud::azure
