// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/interrupt.h"

#include "platform/windows/socket_address.h"

#include <atomic>

namespace deadair::platform
{
namespace
{

// Windows calls the handler in a thread of its own, with nothing but the event's number.
std::atomic<SOCKET> event_socket{INVALID_SOCKET};
std::atomic<int> events_seen{0};

BOOL WINAPI onEvent(DWORD)
{
    if (events_seen.fetch_add(1) > 0)
        ::ExitProcess(130);
    const char byte = 1;
    ::send(event_socket.load(), &byte, 1, 0);
    return TRUE;
}

} // namespace

/// A datagram socket connected to itself: what is sent makes it readable, and libraries can wait for it.
Interrupt::Interrupt()
{
    auto socket = openSocket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    const auto loopback = socketAddress({IpAddress::v4(0x7F000001u), 0});
    if (!socket.valid() || ::bind(winsock(socket), loopback.get(), loopback.length) != 0)
        return;
    const auto own = localEndpoint(socket);
    if (!own)
        return;
    const auto address = socketAddress(*own);
    if (::connect(winsock(socket), address.get(), address.length) != 0)
        return;
    m_reader = std::move(socket);
    events_seen = 0;
    event_socket = winsock(m_reader);
    ::SetConsoleCtrlHandler(onEvent, TRUE);
}

Interrupt::~Interrupt()
{
    if (!m_reader.valid())
        return;
    ::SetConsoleCtrlHandler(onEvent, FALSE);
    event_socket = INVALID_SOCKET;
}

} // namespace deadair::platform
