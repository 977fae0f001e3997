// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/gcp/model.h"
#include "analysis/cloud/reading.h"

namespace deadair::cloud::gcp
{

/// Takes what it knows of one JSON object: an element of `gcloud compute firewall-rules list`, `instances list` or `networks
/// list`, or an answer of `networks get-effective-firewalls`, `network-firewall-policies describe` or `firewall-policies
/// describe`. What each field means: Compute Engine API.
Reading readObject(const Json& json, const Origin& origin, Project& project);

/// Puts the rules in the order in which they are asked; to be called after all files.
void finish(Project& project);

} // namespace deadair::cloud::gcp
