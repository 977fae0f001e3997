// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/local_ports.h"

#include "base/text.h"
#include "platform/command.h"
#include "platform/machine.h"
#include "platform/windows/tcp_table.h"

#include <algorithm>
#include <bitset>

#include "platform/windows/winsock.h"

namespace deadair::platform
{

std::optional<PortRange> parseDynamicPorts(std::string_view text)
{
    constexpr int last_port = 65535;
    std::vector<int> numbers;
    for (const auto line : splitLines(text))
        if (const auto words = splitWords(line); !words.empty())
            if (const auto number = parseInteger<int>(words.back()))
                numbers.push_back(*number);
    if (numbers.size() != 2 || numbers[0] < 1 || numbers[1] < 1 || numbers[0] > last_port - numbers[1] + 1)
        return std::nullopt;
    return PortRange{numbers[0], numbers[0] + numbers[1] - 1};
}

Result<LocalPorts> localPorts(const Endpoint& destination)
{
    const auto operation = "read the range of local ports";
    const auto family = destination.address.unmapped().isV4() ? "ipv4" : "ipv6";
    const auto shown = runCommand({"netsh", "int", family, "show", "dynamicport", "tcp"}, std::chrono::seconds(3), {}, 65536);
    if (!shown)
        return Error{ErrorCode::Unavailable, operation, shown.error().message()};
    const auto range = parseDynamicPorts(shown->output);
    if (!range)
        return Error{ErrorCode::Unavailable, operation, "netsh did not tell it"};
    const auto rows = tcpTable();
    if (!rows)
        return rows.error();

    LocalPorts ports;
    ports.low = range->low;
    ports.high = range->high;
    std::bitset<65536> taken;
    for (const auto& row : *rows) {
        if (row.local.port >= ports.low && row.local.port <= ports.high)
            taken.set(row.local.port);
        const bool waits = row.state == MIB_TCP_STATE_TIME_WAIT;
        ports.time_wait += waits ? 1 : 0;
        if (row.state == MIB_TCP_STATE_LISTEN || row.remote != Endpoint{destination.address.unmapped(), destination.port})
            continue;
        ++ports.in_use_to_destination;
        ports.time_wait_to_destination += waits ? 1 : 0;
    }
    ports.in_use = static_cast<std::int64_t>(taken.count());
    return ports;
}

} // namespace deadair::platform
