// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection.h"

namespace deadair::tcp
{

/// The segments of one kind that one direction sent.
std::vector<NotedSegment> notedOf(const Connection& connection, NotedKind kind, int direction);
std::vector<NotedSegment> synsOf(const Connection& connection);
std::vector<NotedSegment> synAcksOf(const Connection& connection);

/// Index into `right` of the counterpart of each of `left`; -1 where there is none. The same connection seen at two places.
std::vector<int> matchConnections(const std::vector<const Connection*>& left, const std::vector<const Connection*>& right);

/// Whether two sightings can be the same segment, as far as sequence number and time stamp tell. Devices on the way may
/// rewrite either, so one is enough where the connections are known to be the same.
bool sameSegment(const NotedSegment& left, const NotedSegment& right);

} // namespace deadair::tcp
