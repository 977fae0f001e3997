// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace deadair
{

/// Names that stand for real ones, the same for the same throughout one case. Addresses go to the ranges for
/// documentation and benchmarks (RFC 5737, RFC 3849, RFC 2544), private and public ones to different ones; loopback,
/// unspecified, broadcast and multicast addresses stay, because they say what is wrong and not whose it is.
class Pseudonyms
{
public:
    /// Makes a host name known, so that text() replaces it. Address literals and "localhost" are no names.
    void addHost(std::string_view name);
    /// Makes everything in a text known that looks like a host name: with a domain, or a single label where a URL, an
    /// "@", a port, a certificate's CN, or the shape of a machine's name ("web-7") shows it to be one.
    void addHostsIn(std::string_view text);
    void addUser(std::string_view name);
    /// Makes the names of home folders in a text known.
    void addUsersIn(std::string_view text);

    IpAddress address(const IpAddress& real);
    /// The text with all addresses, link addresses and known names replaced.
    std::string text(std::string_view text);

private:
    std::string host(const std::string& lower_name);
    std::string linkAddress(const std::string& lower_address);
    std::string word(std::string_view token);
    void addLabel(const std::string& lower_name);
    bool isUnderKnownDomain(const std::string& lower_name) const;

    std::map<IpAddress, IpAddress> m_addresses;
    std::map<std::string, std::string> m_hosts;
    std::map<std::string, std::string> m_users;
    std::map<std::string, std::string> m_links;
    std::set<std::string> m_domains;
    std::uint32_t m_private_v4 = 0;
    std::uint32_t m_public_v4 = 0;
    std::uint32_t m_v6 = 0;
};

} // namespace deadair
