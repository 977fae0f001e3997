// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace deadair::firewall
{

/// One statement of libnftables JSON in nft syntax: "tcp dport 5432", "drop". What is not known is shown as JSON.
std::string nftStatementText(const nlohmann::json& statement);

/// A whole rule in nft syntax, with its comment.
std::string nftRuleText(const nlohmann::json& statements, const std::string& comment);

} // namespace deadair::firewall
