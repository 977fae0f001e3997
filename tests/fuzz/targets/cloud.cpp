// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of cloud providers: whatever they hold, every question has an answer.
#include "analysis/cloud/exports.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    cloud::Exports exports;
    if (!cloud::addExport("pl-0.json", {reinterpret_cast<const char*>(data), size}, exports))
        return 0;
    const auto from = IpAddress::v4(0x0a000105u), to = IpAddress::v4(0x0a000209u), outside = IpAddress::v4(0xcb007109u);
    for (const auto& flow : {cloud::Flow{from, to, 5432, {}}, cloud::Flow{outside, to, 443, {}}, cloud::Flow{{}, outside, 25, cloud::PortRange{1, 9}}})
        static_cast<void>(cloud::check(exports, flow));
    return 0;
}
