// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "base/stop_token.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace deadair::platform
{

using Clock = std::chrono::steady_clock;

/// Owns one socket (or other descriptor); closes it when destroyed.
class Socket
{
public:
    using Handle = std::intptr_t;
    static constexpr Handle invalid = -1;

    Socket() = default;
    explicit Socket(Handle handle) : m_handle(handle) {}
    Socket(Socket&& other) noexcept : m_handle(std::exchange(other.m_handle, invalid)) {}
    Socket& operator=(Socket&& other) noexcept
    {
        if (this != &other) {
            close();
            m_handle = std::exchange(other.m_handle, invalid);
        }
        return *this;
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket() { close(); }

    [[nodiscard]] bool valid() const { return m_handle != invalid; }
    [[nodiscard]] Handle handle() const { return m_handle; }
    /// Gives the handle away; the caller closes it.
    [[nodiscard]] Handle release() { return std::exchange(m_handle, invalid); }
    void close();

private:
    Handle m_handle = invalid;
};

/// What the kernel tells of an established connection (TCP_INFO).
struct TcpState {
    std::int64_t rtt_us = 0;
    int unacked_segments = 0;
    int data_retransmits = 0; ///< of the connection's life, SYNs included
    int backoff = 0;
    /// Nothing is in flight and the peer would take more, yet the kernel could not send these, although it tried again: what
    /// it hands to the network is refused on this machine. 0 also where the system does not tell.
    int unsent_bytes = 0;
    int mss_bytes = 0;        ///< payload of a full segment that we send
    int announced_mss_bytes = 0; ///< payload of a full segment that our SYN said we take; 0 where the system does not tell
    bool timestamps = false;  ///< every segment carries the 12 bytes of the timestamps option (RFC 7323)
};

/// How a stream stood when reading from it ended.
enum class StreamEnd { Data, Silent, Closed, Reset, Failed };

struct StreamRead {
    StreamEnd end = StreamEnd::Silent;
    std::string bytes; ///< what had arrived by then
};

/// A connected, non-blocking TCP socket for a talk with the service. `mss_bytes` > 0 asks for small segments in both
/// directions (TCP_MAXSEG), of which few come at a time. Fails with TimedOut, or with the errno's name in `detail`.
Result<Socket> connectStream(const Endpoint& target, std::chrono::milliseconds timeout, StopToken stop,
                             int mss_bytes = 0);

/// Whether an error of connectStream() says that the peer accepted, and had reset the connection before we looked.
[[nodiscard]] inline bool wasReset(const Error& error)
{
    return error.detail == "ECONNRESET" || error.detail == "EPIPE";
}

/// Lets what a connection sends die at hop `ttl`, until this is destroyed. Must end before the connection, whose closing
/// then resets it by a packet that does reach the peer.
class HopLimit final
{
public:
    HopLimit(const Socket& connection, bool v4, int ttl);
    HopLimit(const HopLimit&) = delete;
    HopLimit& operator=(const HopLimit&) = delete;
    ~HopLimit();

private:
    Socket::Handle m_connection;
    bool m_v4;
    int m_usual = 64;
};

/// Sends all of it. Fails when the peer is gone or `deadline` passes.
Result<std::size_t> sendAll(const Socket& socket, std::string_view bytes, Clock::time_point deadline,
                            StopToken stop);

/// Waits for the next bytes (at most `limit`), for the end of the stream, or for the deadline.
StreamRead receiveSome(const Socket& socket, std::size_t limit, Clock::time_point deadline, StopToken stop);

Result<TcpState> tcpState(const Socket& socket);

} // namespace deadair::platform
