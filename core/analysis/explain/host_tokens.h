// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/message_text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace deadair::explain_detail
{

/// Something in the text that may be a host, with the port written beside it.
struct HostToken {
    enum class Form : std::uint8_t { Url, HostPort, Address, Name };

    std::string host; ///< as written, without brackets
    std::optional<std::uint16_t> port = {};
    Form form = Form::Name;
    std::string scheme = {}; ///< of a URL, lower case
    std::string alias = {};  ///< the address written right beside a name, or the name beside an address
    bool quoted = false;     ///< stands in quotes
    std::size_t begin = 0;   ///< in MessageText::text
    std::size_t end = 0;     ///< behind what belongs to it

    [[nodiscard]] bool isAddress() const;
};

/// All hosts of a text in order: URLs, host:port, [v6]:port, name/address:port, name[address]:port, addresses, and
/// names with "port N" near them. Of bare names there are many; what stands before them tells which are meant.
std::vector<HostToken> findHosts(const MessageText& message);

} // namespace deadair::explain_detail
