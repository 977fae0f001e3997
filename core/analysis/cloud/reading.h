// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/document.h"
#include "analysis/json/object_reader.h"
#include "base/ip_address.h"

#include <optional>
#include <string>

namespace deadair::cloud
{

/// Where a JSON value stands: its file, and its path in it ("[3].", or empty at the top).
struct Origin {
    std::string file;
    std::string path;
};

/// What became of one JSON object.
struct Reading {
    bool known = false; ///< it is of a kind that this reader understands
    int items = 0;      ///< how many rules, machines and the like were read
    std::string fault;  ///< names the field that could not be understood
};

/// The field as a prefix ("10.0.0.0/8", "fd00::/8" or an address); a wrong one is a fault.
inline void readPrefix(ObjectReader& reader, const char* name, std::optional<IpPrefix>& prefix)
{
    std::optional<std::string> text;
    reader.text(name, text);
    if (!text || text->empty())
        return;
    prefix = IpPrefix::parse(*text);
    if (!prefix)
        reader.fail(name);
}

inline void readAddress(ObjectReader& reader, const char* name, std::optional<IpAddress>& address)
{
    std::optional<std::string> text;
    reader.text(name, text);
    if (!text || text->empty())
        return;
    address = IpAddress::parse(*text);
    if (!address)
        reader.fail(name);
}

} // namespace deadair::cloud
