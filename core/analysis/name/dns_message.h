// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// What a DNS reply (RFC 1035 4.1) says about the addresses of a name.
struct DnsReply {
    std::uint16_t id = 0;
    std::string rcode; ///< IANA's name
    bool truncated = false;
    std::vector<IpAddress> addresses;
    std::vector<std::string> aliases;      ///< targets of the CNAME records, in the order of the reply
    std::optional<std::int64_t> min_ttl_s; ///< of the answer section
};

/// Reads a reply's header, question and answer section. Absent when it is no reply or its records run out of the
/// message.
std::optional<DnsReply> readDnsReply(std::string_view message);

/// IANA's name of a response code, "RCODE17" for one without a name.
std::string dnsRcodeName(int rcode);

} // namespace deadair
