// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "base/ip_address.h"

namespace deadair::firewall
{

/// Whether conntrack follows connections of this family: it does only where some rule asks for what it knows, or
/// translates addresses (nf_ct_netns_get() in the kernel). Without it no packet visits a nat chain.
bool tracksConnections(const RuleSet& rules, IpAddress::Family family);

} // namespace deadair::firewall
