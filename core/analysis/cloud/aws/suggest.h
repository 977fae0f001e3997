// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/places.h"

namespace deadair::cloud::aws
{

struct Ends {
    const End* sender = nullptr;
    const End* receiver = nullptr;
    std::optional<IpAddress> sender_seen; ///< as the receiver's side sees it
};

/// The `aws ec2` commands that would let the connection pass a stage that drops it, best first. Empty where an address that
/// they need is not known. Nothing is run.
std::vector<std::string> allowCommands(const Account& account, const Flow& flow, const StageResult& stage, const Ends& ends);

} // namespace deadair::cloud::aws
