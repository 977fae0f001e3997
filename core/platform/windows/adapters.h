// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/windows/winsock.h"

#include <cstddef>
#include <string>
#include <vector>

namespace deadair::platform
{

/// The list that GetAdaptersAddresses() gives, with gateways and DNS servers; owns the memory it points into.
class Adapters
{
public:
    static Result<Adapters> read();

    [[nodiscard]] const IP_ADAPTER_ADDRESSES* first() const;
    /// By the number of its IPv4 or IPv6 interface; null when there is none.
    [[nodiscard]] const IP_ADAPTER_ADDRESSES* byIndex(unsigned long index) const;
    /// By the name that users see.
    [[nodiscard]] const IP_ADAPTER_ADDRESSES* byName(const std::string& name) const;

private:
    std::vector<std::byte> m_memory;
};

} // namespace deadair::platform
