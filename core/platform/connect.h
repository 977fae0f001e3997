// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/connect.h"
#include "platform/socket.h"

#include <functional>

namespace deadair::platform
{

/// One connect() to make.
struct ConnectRequest {
    Endpoint target;
    AttemptPurpose purpose = AttemptPurpose::Target;
    std::chrono::milliseconds delay{0}; ///< after the call, so that SYNs do not leave in one burst
    std::string interface{};            ///< through this one, whatever the route says (Linux 5.7: no right is needed)
};

/// Makes all attempts at once, each on its own non-blocking socket with IP_RECVERR, and closes each as soon as it is
/// answered. Ends when all are answered, at `deadline` (the rest are Silent), when `stop` is requested, or when
/// `on_result` (called once per answered attempt, from this thread) returns false: then those still pending are Silent
/// with the time that they had. `epoch` is the zero of `started_us`. The order of the result is that of the requests.
/// One SYN and the kernel's retransmissions of it reach the target per attempt. An error of connect() itself has
/// `failed_call`; EINVAL, which a blackhole route gives, is Unreachable.
std::vector<ConnectAttempt> connectAll(std::span<const ConnectRequest> requests, Clock::time_point epoch,
                                       Clock::time_point deadline, StopToken stop,
                                       const std::function<bool(const ConnectAttempt&)>& on_result = {});

} // namespace deadair::platform
