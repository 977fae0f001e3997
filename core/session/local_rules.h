// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/foreign_rules.h"
#include "analysis/firewall/model.h"
#include "base/stop_token.h"
#include "evidence/server.h"
#include "helper_client/helper_client.h"

#include <optional>
#include <string>
#include <vector>

namespace deadair
{

/// The packet filter of this machine: which back-ends could be read, and what all of them together say.
struct LocalRules {
    std::vector<FirewallSource> sources;
    std::optional<firewall::RuleSet> rules; ///< of Linux; absent where no back-end could be read
    std::vector<firewall::ForeignRules> foreign; ///< of Windows and macOS
    std::string unreadable;                 ///< why there was no way at all to read them
    [[nodiscard]] bool complete() const;    ///< every back-end that is there was read
};

/// Reads all back-ends afresh, by our own rights or the helper's, and tells whether ufw or firewalld made rules in them.
LocalRules readLocalRules(const HelperOptions& helper, StopToken stop);

} // namespace deadair
