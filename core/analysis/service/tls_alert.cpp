// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/tls_alert.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace deadair
{
namespace
{

constexpr std::pair<int, std::string_view> alert_names[] = {
    {0, "close notify"},
    {10, "unexpected message"},
    {20, "bad record mac"},
    {22, "record overflow"},
    {40, "handshake failure"},
    {42, "bad certificate"},
    {43, "unsupported certificate"},
    {44, "certificate revoked"},
    {45, "certificate expired"},
    {46, "certificate unknown"},
    {47, "illegal parameter"},
    {48, "unknown ca"},
    {49, "access denied"},
    {50, "decode error"},
    {51, "decrypt error"},
    {70, "protocol version"},
    {71, "insufficient security"},
    {80, "internal error"},
    {86, "inappropriate fallback"},
    {90, "user canceled"},
    {109, "missing extension"},
    {110, "unsupported extension"},
    {112, "unrecognized name"},
    {113, "bad certificate status response"},
    {115, "unknown psk identity"},
    {116, "certificate required"},
    {120, "no application protocol"},
};

} // namespace

std::optional<int> plainAlert(std::string_view first_bytes)
{
    constexpr std::size_t record_bytes = 7; // type, version, length 2, level, description
    constexpr std::string_view length_two("\x00\x02", 2);
    const bool is_alert = first_bytes.size() >= record_bytes && first_bytes[0] == '\x15' && first_bytes[1] == '\x03' && first_bytes.substr(3, 2) == length_two;
    if (!is_alert || (first_bytes[5] != '\x01' && first_bytes[5] != '\x02'))
        return std::nullopt;
    return static_cast<unsigned char>(first_bytes[6]);
}

std::string alertName(int description)
{
    const auto known = std::ranges::find(alert_names, description, &std::pair<int, std::string_view>::first);
    return known != std::end(alert_names) ? std::string(known->second) : "alert " + std::to_string(description);
}

} // namespace deadair
