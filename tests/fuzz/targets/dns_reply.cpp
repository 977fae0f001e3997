// SPDX-License-Identifier: GPL-3.0-or-later
// What a resolver sends.
#include "analysis/name/dns_message.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto reply = deadair::readDnsReply({reinterpret_cast<const char*>(data), size});
    if (reply && (reply->rcode.empty() || reply->addresses.size() > size || reply->aliases.size() > size))
        std::abort(); // every record takes bytes of the message
    return 0;
}
