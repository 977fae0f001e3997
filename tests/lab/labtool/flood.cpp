// SPDX-License-Identifier: GPL-3.0-or-later
#include "labtool.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace labtool
{

namespace
{

constexpr std::size_t batch = 64;
using Frame = std::array<std::uint8_t, 64>;

/// A TCP segment between hosts that do not exist, addressed to the other end of the link: as dear to a capture's filter
/// as the traffic that is looked for.
Frame frameFor(const std::uint8_t* to, const std::uint8_t* from, unsigned n)
{
    Frame frame{};
    std::memcpy(frame.data(), to, 6);
    std::memcpy(frame.data() + 6, from, 6);
    const std::uint8_t ip[] = {0x08, 0x00,
                               0x45, 0,
                               0,    50,
                               0,    0,
                               0x40, 0,
                               64,   6,
                               0,    0,
                               10,   200,
                               1,    static_cast<std::uint8_t>(n),
                               10,   201,
                               1,    static_cast<std::uint8_t>(n >> 8)};
    std::memcpy(frame.data() + 12, ip, sizeof ip);
    const std::uint8_t tcp[] = {0x9c, static_cast<std::uint8_t>(n), 0x01, 0xbb, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x10, 1,
                                0};
    std::memcpy(frame.data() + 34, tcp, sizeof tcp);
    std::uint32_t sum = 0;
    for (std::size_t i = 14; i < 34; i += 2)
        sum += static_cast<std::uint32_t>(frame[i] << 8 | frame[i + 1]);
    sum = (sum & 0xffff) + (sum >> 16);
    const auto checksum = static_cast<std::uint16_t>(~(sum + (sum >> 16)));
    frame[24] = static_cast<std::uint8_t>(checksum >> 8);
    frame[25] = static_cast<std::uint8_t>(checksum);
    return frame;
}

std::uint64_t macOf(const std::string& text)
{
    std::uint64_t mac = 0;
    unsigned bytes[6] = {};
    if (std::sscanf(text.c_str(), "%x:%x:%x:%x:%x:%x", bytes, bytes + 1, bytes + 2, bytes + 3, bytes + 4, bytes + 5) ==
        6)
        for (unsigned i = 0; i < 6; ++i)
            mac |= static_cast<std::uint64_t>(bytes[i] & 0xff) << (8 * i);
    return mac;
}

int openLink(const std::string& interface)
{
    const int fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0);
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = static_cast<int>(if_nametoindex(interface.c_str()));
    const int on = 1;
    setsockopt(fd, SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on);
    if (fd < 0 || bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        die("send on " + interface);
    return fd;
}

} // namespace

/// Sends RATE frames a second for SECONDS, evenly, and prints how many it really sent.
int flood(const std::string& netns, const std::string& interface, const std::string& to, long rate, double seconds)
{
    enterNetns(netns);
    const int fd = openLink(interface);
    const auto destination = macOf(to);
    const std::uint64_t source = 0x0302'0102'0602ULL; // 02:06:02:01:02:03, made up
    std::array<Frame, batch> frames;
    std::array<iovec, batch> parts{};
    std::array<mmsghdr, batch> messages{};
    for (unsigned i = 0; i < batch; ++i) {
        frames[i] = frameFor(reinterpret_cast<const std::uint8_t*>(&destination),
                             reinterpret_cast<const std::uint8_t*>(&source), i);
        parts[i] = {frames[i].data(), frames[i].size()};
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    long sent = 0;
    while (elapsed() < seconds) {
        if (static_cast<double>(sent) > elapsed() * static_cast<double>(rate)) {
            std::this_thread::sleep_for(std::chrono::microseconds(50));
            continue;
        }
        const int done = sendmmsg(fd, messages.data(), batch, 0);
        if (done < 0 && errno != ENOBUFS && errno != EAGAIN)
            die("flood");
        sent += done > 0 ? done : 0;
    }
    std::printf("{\"sent\": %ld, \"seconds\": %.3f, \"per_second\": %.0f}\n", sent, elapsed(),
                static_cast<double>(sent) / elapsed());
    close(fd);
    return 0;
}

} // namespace labtool
