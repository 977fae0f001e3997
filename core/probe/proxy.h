// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop_token.h"
#include "evidence/evidence.h"
#include "platform/socket.h"

#include <optional>
#include <string>

namespace deadair::probe
{

/// The proxy that an application would use for the target. `option` is "none" (never one), "system" (the environment,
/// else the desktop's settings, with a PAC file where Qt resolves it) or the proxy's URL. Absent where there is none;
/// one that an exception sends this target past is given as `bypassed`. Malformed, naming it, where the option or a
/// variable cannot be read. Asking the desktop takes two seconds at most.
Result<std::optional<ProxySetting>> proxyFor(const Question& question, const std::string& option,
                                             StopToken stop = {});

/// Tries to reach the target through the proxy: CONNECT or SOCKS 5, from one connection (per address of the proxy until
/// one answers, three at most), and TLS inside the tunnel where the target speaks it. For http a refused tunnel is not the
/// last word: proxies that allow tunnels to 443 only pass the page itself, so that is asked for over a second connection.
ProxyConnect connectThroughProxy(const ProxySetting& proxy, const Question& question, platform::Clock::time_point deadline,
                                 StopToken stop);

} // namespace deadair::probe
