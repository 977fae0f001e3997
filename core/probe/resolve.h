// SPDX-License-Identifier: GPL-3.0-or-later
// Probes of the name. All block until done, their deadline or a requested stop.
#pragma once

#include "base/result.h"
#include "base/stop_token.h"
#include "evidence/name.h"
#include "platform/socket.h"

#include <string>
#include <vector>

namespace deadair::probe
{

/// The resolvers that this machine is configured to ask. No server is named where the file cannot be read or names
/// none: the system then asks the one on loopback (resolv.conf(5)), and that one is given.
ResolverSettings resolverSettings();

/// The lines of this machine's hosts file that give `name` an address.
std::vector<HostsEntry> hostsEntries(const std::string& name);

/// A host name as DNS carries it: IDN encoded (UTS 46), lower case. Malformed, naming the part, where it cannot be one.
Result<std::string> asciiName(const std::string& host);

/// The names that the system would try, in its order: a name with a dot as it stands, one without under every search
/// domain first (resolv.conf(5), ndots:1).
std::vector<std::string> namesToTry(const std::string& ascii_name, const ResolverSettings& settings);

/// Asks every resolver by itself, for A and AAAA at the same time, with EDNS where the system does. Of the names to try it reports the first that has an
/// address or that the resolvers fail on, or all of them when each is answered with "no such name".
std::vector<DnsAnswer> askResolvers(const ResolverSettings& settings, const std::string& ascii_name,
                                    platform::Clock::time_point deadline, StopToken stop);

/// What getaddrinfo() says, and after how long. "timed_out" when it has not answered by the deadline: its thread goes
/// on by itself. A name that cannot be encoded is "EAI_IDN_ENCODE".
NameLookup systemLookup(const std::string& name, platform::Clock::time_point deadline, StopToken stop);

} // namespace deadair::probe
