// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each kind of evidence. Internal to knowledge; others call describe().
#pragma once

#include "evidence/evidence.h"

#include <chrono>
#include <string>
#include <vector>

namespace deadair::knowledge
{

std::string words(const Question& question);
std::string words(const NotMeasured& missing);
std::string words(const Interfaces& interfaces);
std::string words(const Route& route);
std::string words(const Neighbour& neighbour);
std::string words(const LocalPorts& ports);
std::string words(const Descriptors& descriptors);
std::string words(const ConntrackTable& table);
std::string words(const Pressure& pressure);
std::string words(const TcpSettings& settings);
std::string words(const SecuritySoftware& product);
std::string words(const HostsEntry& entry);
std::string words(const ResolverSettings& settings);
std::string words(const DnsAnswer& answer);
std::string words(const NameLookup& lookup);
std::string words(const ProxySetting& setting);
std::string words(const ProxyConnect& connect);
std::string words(const ConnectAttempt& attempt);
std::string words(const KernelCounters& counters);
std::string words(const SegmentProbe& probe);
std::string words(const Ping& ping);
std::string words(const Trace& trace);
std::string words(const ShortReach& reach);
std::string words(const ArrivalTtl& arrival);
std::string words(const OptionProbe& probe);
std::string words(const PathMtu& mtu);
std::string words(const ServiceReply& reply);
std::string words(const TlsHandshake& handshake);
std::string words(const HttpReply& reply);
std::string words(const Listener& listener);
std::string words(const ListenQueueCounters& counters);
std::string words(const ServiceUnit& unit);
std::string words(const FirewallSource& source);
std::string words(const FirewallDecision& decision);
std::string words(const CloudDecision& decision);
std::string words(const PacketCapture& capture);
std::string words(const BothEnds& ends);

/// "host unreachable (ICMP type 3, code 1) from 10.0.2.1"; names of RFC 792, RFC 1812 and RFC 4443.
std::string icmpWords(const IcmpError& error);
std::string icmpName(int type, int code, bool v6);

/// "3.2 s" of microseconds.
std::string spell(std::int64_t duration_us);
/// "a, b and 3 more".
std::string listed(const std::vector<std::string>& items, std::size_t most = 4);
std::string listed(const std::vector<IpAddress>& addresses);
std::string number(std::int64_t value);

} // namespace deadair::knowledge
