// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/tcp_info.h"

#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <netinet/in.h>

namespace deadair::platform
{

std::optional<tcp_info> tcpInfo(const Socket& socket)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    if (::getsockopt(descriptor(socket), IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
        return std::nullopt;
    return info;
}

namespace
{

/// What <netinet/tcp.h> of glibc does not know of, by its place in struct tcp_info of <linux/tcp.h>, which excludes that header.
class LaterTcpInfo final
{
public:
    explicit LaterTcpInfo(const Socket& socket)
    {
        if (::getsockopt(descriptor(socket), IPPROTO_TCP, TCP_INFO, m_bytes.data(), &m_length) != 0)
            m_length = 0;
    }
    [[nodiscard]] std::optional<std::uint32_t> notSentBytes() const { return at<std::uint32_t>(144); }    // since Linux 4.6
    [[nodiscard]] std::optional<std::uint64_t> windowLimitedUs() const { return at<std::uint64_t>(176); } // since Linux 4.10

private:
    template <class Number> [[nodiscard]] std::optional<Number> at(std::size_t offset) const
    {
        Number number = 0;
        if (offset + sizeof number > m_length)
            return std::nullopt;
        std::memcpy(&number, m_bytes.data() + offset, sizeof number);
        return number;
    }
    std::array<std::byte, 192> m_bytes{};
    socklen_t m_length = sizeof m_bytes;
};

/// Where the network layer refuses a segment, it stays at the head of the queue as if never sent, and the timer that probes a
/// closed window tries it again (tcp_write_xmit, tcp_send_probe0).
int unsentBytes(const Socket& socket, const tcp_info& info)
{
    constexpr int tried_again = 2;
    if (info.tcpi_unacked > 0 || info.tcpi_probes < tried_again)
        return 0;
    const LaterTcpInfo later(socket);
    return later.windowLimitedUs() == 0 ? static_cast<int>(later.notSentBytes().value_or(0)) : 0;
}

} // namespace

Result<TcpState> tcpState(const Socket& socket)
{
    const auto info = tcpInfo(socket);
    if (!info)
        return Error{ErrorCode::System, "read TCP_INFO", errnoName(errno)};
    TcpState state;
    state.rtt_us = info->tcpi_rtt;
    state.unacked_segments = static_cast<int>(info->tcpi_unacked);
    state.data_retransmits = static_cast<int>(info->tcpi_total_retrans);
    state.backoff = info->tcpi_backoff;
    state.unsent_bytes = unsentBytes(socket, *info);
    state.mss_bytes = static_cast<int>(info->tcpi_snd_mss);
    state.announced_mss_bytes = static_cast<int>(info->tcpi_advmss);
    state.timestamps = (info->tcpi_options & TCPI_OPT_TIMESTAMPS) != 0;
    return state;
}

} // namespace deadair::platform
