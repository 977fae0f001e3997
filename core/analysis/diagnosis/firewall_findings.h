// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of this machine decided, as causes ask for it.
#pragma once

#include "analysis/diagnosis/assessment.h"

namespace deadair
{

bool blocks(const Item<FirewallDecision>& decision);
bool accepts(const Item<FirewallDecision>& decision);
bool queues(const Item<FirewallDecision>& decision); ///< hands the packet to a program
/// Whether the packet does not go on by itself: blocked or queued.
bool stops(const Item<FirewallDecision>& decision);

/// The kernel drops what it finds no free source port for, once a rule has narrowed the choice: then no rule says drop.
bool mayRunOutOfPorts(const Item<FirewallDecision>& decision);

/// Names the rule that decided against the packet, and how to change it; nothing where none did.
void describeRule(Assessment& cause, const Item<FirewallDecision>& decision);

} // namespace deadair
