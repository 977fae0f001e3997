// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/darwin_tcp_table.h"

#include "platform/shared/darwin_bytes.h"

#include <algorithm>
#include <array>

namespace deadair::platform::darwin
{
namespace
{

constexpr std::size_t generation_bytes = 24; // struct xinpgen, first and last
constexpr std::size_t alignment = 8;

enum Kind : std::uint32_t { SocketKind = 0x1, ConnectionKind = 0x10, TcpKind = 0x20 };

constexpr std::uint8_t flag_v4 = 1, flag_v6 = 2; // INP_IPV4, INP_IPV6

IpAddress addressAt(Bytes record, std::size_t at, bool v4)
{
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(record.subspan(at, bytes.size()), bytes.begin());
    if (v4) // in the last four bytes
        return IpAddress::v4(std::uint32_t{bytes[12]} << 24 | std::uint32_t{bytes[13]} << 16 |
                             std::uint32_t{bytes[14]} << 8 | bytes[15]);
    return IpAddress::v6(bytes).unmapped();
}

void readConnection(Bytes record, TcpRow& row)
{
    constexpr std::size_t flags_at = 44, remote_at = 48, local_at = 64;
    if (record.size() < local_at + 16)
        return;
    const auto flags = record[flags_at];
    const bool v4 = (flags & flag_v6) == 0;
    row.also_v4 = (flags & (flag_v4 | flag_v6)) == (flag_v4 | flag_v6);
    row.remote = {addressAt(record, remote_at, v4), portAt(record, 16)};
    row.local = {addressAt(record, local_at, v4), portAt(record, 18)};
}

void readSocket(Bytes record, TcpRow& row)
{
    row.queue = numberAt<std::uint16_t>(record, 44) - numberAt<std::uint16_t>(record, 46); // all, half-open ones
    row.queue_limit = numberAt<std::uint16_t>(record, 48);
    row.pid = numberAt<std::int32_t>(record, 68);
}

} // namespace

std::vector<TcpRow> parseTcpTable(std::span<const std::uint8_t> bytes)
{
    std::vector<TcpRow> rows;
    TcpRow row;
    bytes = bytes.subspan(std::min(bytes.size(), generation_bytes));
    while (bytes.size() > generation_bytes) {
        const std::size_t length = numberAt<std::uint32_t>(bytes, 0);
        if (length <= generation_bytes || length > bytes.size())
            break;
        const auto record = bytes.first(length);
        switch (numberAt<std::uint32_t>(record, 4)) {
        case ConnectionKind: // the first of a row
            row = {};
            readConnection(record, row);
            break;
        case SocketKind:
            readSocket(record, row);
            break;
        case TcpKind: // the last
            if (const auto state = numberAt<std::int32_t>(record, 36);
                state >= 0 && state <= static_cast<int>(TcpState::TimeWait)) {
                row.state = static_cast<TcpState>(state);
                rows.push_back(row);
            }
            break;
        }
        bytes = bytes.subspan(std::min(bytes.size(), (length + alignment - 1) / alignment * alignment));
    }
    return rows;
}

std::int64_t acceptRoom(std::int64_t queue_limit, bool as_asked_for)
{
    return as_asked_for ? queue_limit : 3 * queue_limit / 2;
}

std::string_view stateName(TcpState state)
{
    switch (state) {
    case TcpState::Closed:
        return "CLOSED";
    case TcpState::Listen:
        return "LISTEN";
    case TcpState::SynSent:
        return "SYN_SENT";
    case TcpState::SynReceived:
        return "SYN_RECEIVED";
    case TcpState::Established:
        return "ESTABLISHED";
    case TcpState::CloseWait:
        return "CLOSE_WAIT";
    case TcpState::FinWait1:
        return "FIN_WAIT_1";
    case TcpState::Closing:
        return "CLOSING";
    case TcpState::LastAck:
        return "LAST_ACK";
    case TcpState::FinWait2:
        return "FIN_WAIT_2";
    case TcpState::TimeWait:
        return "TIME_WAIT";
    }
    return {};
}

} // namespace deadair::platform::darwin
