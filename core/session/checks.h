// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of session/plan.h, grouped by what they look at. All block; all leave their findings in the context.
#pragma once

#include "session/run_context.h"
#include "session/tasks.h"

#include <optional>

namespace deadair
{

/// The whole plan for the machine that connects, and for the one that should answer.
void runClientChecks(RunContext& context);
void runServerChecks(RunContext& context);

// This computer.
void checkLinks(RunContext& context);
void checkResources(RunContext& context, const std::vector<IpAddress>& addresses);
void checkSecuritySoftware(RunContext& context);
void checkRoutes(RunContext& context, const std::vector<IpAddress>& addresses);
/// The neighbour entries on the way to these addresses; after something was sent to them.
void checkNextHops(RunContext& context, const std::vector<IpAddress>& addresses);
/// How load delayed our own threads since `before` was taken.
void noteLoad(RunContext& context, const Result<Pressure>& before);

/// Hosts file, resolvers and the system's look-up, side by side; resolvers that have not answered when the system has may
/// go on in `background`. The addresses in the system's order; empty: none.
std::vector<IpAddress> checkName(RunContext& context, Tasks& background);

/// What the captures that were brought along show about the target.
void readCaptures(RunContext& context, const std::vector<IpAddress>& addresses);

/// The configured proxy, if one applies.
void checkProxy(RunContext& context);

/// Listeners of this machine on the port and their accept queues, where the target is this machine; `before` is how the
/// counters stood before the attempts.
void checkOwnListeners(RunContext& context, const Result<ListenQueueCounters>& before);

/// The rules of this machine about the packets of this connection, where they may be read.
void checkFirewallRules(RunContext& context, const std::vector<IpAddress>& addresses);

/// The same about questions to resolvers, and their answers.
void checkRulesTowardsResolvers(RunContext& context, const std::vector<Endpoint>& resolvers);

/// What the system noted of our own attempts that its filters dropped, where it notes that; after the attempts.
void checkDropRecords(RunContext& context, const std::vector<IpAddress>& addresses);

/// What the rules of cloud providers that were given say about the connection.
void checkCloudRules(RunContext& context, const std::vector<IpAddress>& addresses);

/// What came of connecting to all addresses.
struct ConnectOutcome {
    std::vector<IpAddress> connected;
    std::vector<IpAddress> answered; ///< with a failure
    std::vector<IpAddress> silent;
};

/// Connects to every address, several times. `on_silence` is called once, from another thread, when an address has been
/// silent for so long that its path should be looked at while the attempts go on; it is given the first such address.
ConnectOutcome checkConnect(RunContext& context, const std::vector<IpAddress>& addresses,
                            const std::function<void(const IpAddress&)>& on_silence);

/// Further attempts to an address that connects, until loss can be told from none.
void checkLoss(RunContext& context, const IpAddress& address);

/// Another port of the same host.
void checkContrast(RunContext& context, const IpAddress& address, int attempts);

/// Trace, ping and the probes that tell a filter from a dead host. `silent`: the attempts get no answer at all.
void checkPath(RunContext& context, const IpAddress& address, bool silent);

/// A path that was looked at as silent, and a refusal that came after all: whose was it?
void checkLateReset(RunContext& context, const IpAddress& address);

/// Whether full-sized packets pass.
void checkPathMtu(RunContext& context, const IpAddress& address);

/// The first words of the service: greeting, TLS, HTTP.
void checkService(RunContext& context, const IpAddress& address);

} // namespace deadair
