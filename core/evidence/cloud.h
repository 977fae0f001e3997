// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence from the rules of cloud providers, which their own tools exported.
#pragma once

#include "evidence/server.h"

namespace deadair
{

/// What a cloud provider's rules decide about the connection.
struct CloudDecision {
    static constexpr std::string_view kind = "cloud_decision";
    std::string provider; ///< "aws", "azure", "gcp"
    std::vector<std::string> files;
    std::optional<IpAddress> from; ///< the client; absent: its address is not known there
    IpAddress address;
    std::uint16_t port = 0;
    RuleDecision decision = RuleDecision::Unknown; ///< Accept, Drop or Unknown
    bool guards_client = false; ///< the rule that drops stands at the client's side
    std::string stage;          ///< "into the receiver"
    std::string list;           ///< "security group sg-0a1b"
    std::string rule;           ///< text of the deciding rule
    std::string undecided;      ///< why it is Unknown
    std::string allow_command;  ///< the provider's own command that would allow it

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("provider", self.provider), visit("files", self.files), visit("from", self.from);
        visit("address", self.address), visit("port", self.port), visit("decision", self.decision);
        visit("guards_client", self.guards_client), visit("stage", self.stage), visit("list", self.list);
        visit("rule", self.rule), visit("undecided", self.undecided), visit("allow_command", self.allow_command);
    }
};

} // namespace deadair
