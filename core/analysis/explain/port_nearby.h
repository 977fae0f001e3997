// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/host_tokens.h"

namespace deadair::explain_detail
{

/// The port written in words behind a host: `" port 443`, `', port=443`, `", 6379)`, `:: port: 5672`, `,1433`.
std::optional<std::uint16_t> portNearby(const MessageText& message, const HostToken& host);

} // namespace deadair::explain_detail
