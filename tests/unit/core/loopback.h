// SPDX-License-Identifier: GPL-3.0-or-later
// Servers on loopback, each in a thread of its own, for probes that block.
#pragma once

#include "base/ip_address.h"
#include "base/stop_token.h"

#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace deadair::test
{

/// A bound socket on 127.0.0.1.
class LoopbackSocket final
{
public:
    explicit LoopbackSocket(int type, std::uint16_t port = 0) : m_handle(::socket(AF_INET, type, 0))
    {
        const int on = 1;
        (void)::setsockopt(m_handle, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_bound = ::bind(m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        if (type == SOCK_STREAM)
            m_bound = m_bound && ::listen(m_handle, 16) == 0;
    }
    ~LoopbackSocket() { ::close(m_handle); }
    LoopbackSocket(const LoopbackSocket&) = delete;
    LoopbackSocket& operator=(const LoopbackSocket&) = delete;

    [[nodiscard]] bool bound() const { return m_bound; }
    [[nodiscard]] int handle() const { return m_handle; }
    [[nodiscard]] Endpoint endpoint() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        (void)::getsockname(m_handle, reinterpret_cast<sockaddr*>(&address), &size);
        return {IpAddress::v4(0x7F000001u), ntohs(address.sin_port)};
    }

private:
    int m_handle = -1;
    bool m_bound = false;
};

/// True when something can be read within 20 ms: threads look for their stop that often.
inline bool readableSoon(int handle)
{
    pollfd polled{handle, POLLIN, 0};
    return ::poll(&polled, 1, 20) > 0;
}

/// A connection as the fake server's script sees it.
class Peer final
{
public:
    Peer(int handle, StopToken stop) : m_handle(handle), m_stop(std::move(stop)) {}
    ~Peer() { ::close(m_handle); }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    void say(std::string_view bytes) const { (void)::send(m_handle, bytes.data(), bytes.size(), MSG_NOSIGNAL); }
    /// What the client sends until `until` has come, it closes, or the server stops.
    std::string hear(std::string_view until) const
    {
        std::string heard;
        char buffer[4096];
        while (!m_stop.stop_requested() && heard.find(until) == std::string::npos) {
            if (!readableSoon(m_handle))
                continue;
            const auto got = ::recv(m_handle, buffer, sizeof buffer, 0);
            if (got <= 0)
                break;
            heard.append(buffer, static_cast<std::size_t>(got));
        }
        return heard;
    }
    /// Stays connected, without a word, until the client leaves or the server stops.
    void keepSilent() const { (void)hear("\x01never said\x01"); }
    /// Makes the close that follows a reset.
    void resetOnClose() const
    {
        const linger now{1, 0};
        (void)::setsockopt(m_handle, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }

private:
    int m_handle;
    StopToken m_stop;
};

/// Accepts connections, one after the other, and plays `script` on each.
class FakeServer final
{
public:
    using Script = std::function<void(const Peer&)>;

    explicit FakeServer(Script script, std::uint16_t port = 0)
        : m_listener(SOCK_STREAM, port), m_thread([this, script = std::move(script)](const StopToken& stop) {
              while (!stop.stop_requested()) {
                  if (readableSoon(m_listener.handle()))
                      script(Peer(::accept(m_listener.handle(), nullptr, nullptr), stop));
              }
          })
    {
    }
    [[nodiscard]] Endpoint endpoint() const { return m_listener.endpoint(); }

private:
    LoopbackSocket m_listener;
    JThread m_thread;
};

/// Answers datagrams; with `tcp` also the same questions over a stream (two bytes of length first, RFC 1035 4.2.2).
class FakeResolver final
{
public:
    using Answer = std::function<std::optional<std::string>(const std::string& query, bool over_tcp)>;

    explicit FakeResolver(Answer answer)
        : m_answer(std::move(answer)),
          m_udp(SOCK_DGRAM),
          m_tcp([this](const Peer& peer) { serveStream(peer); }, m_udp.endpoint().port),
          m_thread([this](const StopToken& stop) {
              while (!stop.stop_requested())
                  serveDatagram();
          })
    {
    }
    [[nodiscard]] Endpoint endpoint() const { return m_udp.endpoint(); }

private:
    void serveDatagram()
    {
        if (!readableSoon(m_udp.handle()))
            return;
        char buffer[1500];
        sockaddr_in from{};
        socklen_t size = sizeof from;
        const auto got =
            ::recvfrom(m_udp.handle(), buffer, sizeof buffer, 0, reinterpret_cast<sockaddr*>(&from), &size);
        if (got <= 0)
            return;
        if (const auto reply = m_answer(std::string(buffer, static_cast<std::size_t>(got)), false))
            (void)::sendto(m_udp.handle(), reply->data(), reply->size(), 0, reinterpret_cast<const sockaddr*>(&from),
                           size);
    }
    void serveStream(const Peer& peer)
    {
        // The question's type and class end a query, and both types asked for are followed by class IN.
        const auto heard = peer.hear(std::string_view("\x00\x00\x01", 3).substr(1));
        if (heard.size() < 2)
            return;
        if (const auto reply = m_answer(heard.substr(2), true)) {
            const char length[] = {static_cast<char>(reply->size() >> 8), static_cast<char>(reply->size() & 0xFF)};
            peer.say(std::string(length, 2) + *reply);
            peer.keepSilent();
        }
    }

    Answer m_answer;
    LoopbackSocket m_udp;
    FakeServer m_tcp;
    JThread m_thread;
};

} // namespace deadair::test
