// SPDX-License-Identifier: GPL-3.0-or-later
#include "labtool.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <random>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/signal.h>
#include <unistd.h>

namespace labtool
{

namespace
{

/// What one direction of a link does to frames.
struct Direction {
    double delay_ms = 0;
    double jitter_ms = 0;
    double loss_percent = 0;
    double outage_ms = 0; ///< of every period_ms nothing passes for so long
    double period_ms = 0;
    unsigned drop_over = 0; ///< bytes of the IP packet, 0: no limit
};

struct Frame {
    std::chrono::steady_clock::time_point due;
    std::vector<std::uint8_t> bytes;
};

int openTap(const std::string& netns, const std::string& name)
{
    enterNetns(netns);
    const int fd = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request{};
    request.ifr_flags = IFF_TAP | IFF_NO_PI;
    std::strncpy(request.ifr_name, name.c_str(), IFNAMSIZ - 1);
    if (fd < 0 || ioctl(fd, TUNSETIFF, &request) != 0)
        die("TAP " + name);
    return fd;
}

Direction readDirection(const std::string& text)
{
    Direction d;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::string item = text.substr(at, comma - at);
        const std::size_t equals = item.find('=');
        const double value = equals == std::string::npos ? 0 : std::atof(item.c_str() + equals + 1);
        if (item.rfind("delay=", 0) == 0)
            d.delay_ms = value;
        else if (item.rfind("jitter=", 0) == 0)
            d.jitter_ms = value;
        else if (item.rfind("loss=", 0) == 0)
            d.loss_percent = value;
        else if (item.rfind("outage=", 0) == 0)
            d.outage_ms = value;
        else if (item.rfind("period=", 0) == 0)
            d.period_ms = value;
        else if (item.rfind("drop_over=", 0) == 0)
            d.drop_over = static_cast<unsigned>(value);
        at = comma + 1;
    }
    return d;
}

bool isArpOrNeighbour(const std::vector<std::uint8_t>& frame)
{
    if (frame.size() < 55)
        return frame.size() > 13 && frame[12] == 0x08 && frame[13] == 0x06;
    const bool ipv6_icmp = frame[12] == 0x86 && frame[13] == 0xdd && frame[20] == 58;
    return ipv6_icmp && frame[54] >= 133 && frame[54] <= 137;
}

void receive(int fd, const Direction& direction, std::deque<Frame>& queue, std::mt19937& random)
{
    std::uint8_t buffer[65536];
    for (;;) {
        const ssize_t size = read(fd, buffer, sizeof buffer);
        if (size <= 0)
            return;
        Frame frame{std::chrono::steady_clock::now(), {buffer, buffer + size}};
        const bool address_resolution = isArpOrNeighbour(frame.bytes);
        std::uniform_real_distribution<double> percent(0, 100);
        if (!address_resolution && direction.loss_percent > 0 && percent(random) < direction.loss_percent)
            continue;
        const double clock_ms = std::chrono::duration<double, std::milli>(frame.due.time_since_epoch()).count();
        if (!address_resolution && direction.period_ms > 0 &&
            std::fmod(clock_ms, direction.period_ms) < direction.outage_ms)
            continue;
        if (direction.drop_over > 0 && frame.bytes.size() > direction.drop_over + 14)
            continue;
        const double wait =
            direction.delay_ms + (direction.jitter_ms > 0 ? percent(random) / 100 * direction.jitter_ms : 0);
        frame.due += std::chrono::microseconds(static_cast<long>(wait * 1000));
        const auto later = [](const Frame& one, const Frame& other) { return one.due < other.due; };
        queue.insert(std::upper_bound(queue.begin(), queue.end(), frame, later), std::move(frame));
    }
}

} // namespace

int link(const std::vector<std::string>& arguments)
{
    if (arguments.size() < 7) {
        std::fprintf(stderr, "labtool link NETNS IF NETNS IF A_TO_B B_TO_A SEED\n");
        return 2;
    }
    const int fds[2] = {openTap(arguments[0], arguments[1]), openTap(arguments[2], arguments[3])};
    const Direction directions[2] = {readDirection(arguments[4]), readDirection(arguments[5])};
    std::mt19937 random(static_cast<unsigned>(std::atoi(arguments[6].c_str())));
    std::deque<Frame> queues[2];
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        auto next = now + std::chrono::seconds(5);
        for (int i = 0; i < 2; ++i) {
            while (!queues[i].empty() && queues[i].front().due <= now) {
                const std::vector<std::uint8_t>& bytes = queues[i].front().bytes;
                if (write(fds[1 - i], bytes.data(), bytes.size()) < 0 && errno != EAGAIN && errno != EIO)
                    die("write frame"); // EIO: the far interface is not up yet
                queues[i].pop_front();
            }
            if (!queues[i].empty())
                next = std::min(next, queues[i].front().due);
        }
        const auto wait = std::chrono::duration_cast<std::chrono::nanoseconds>(next - now).count();
        const timespec timeout{wait / 1000000000, wait % 1000000000};
        pollfd polled[2] = {{fds[0], POLLIN, 0}, {fds[1], POLLIN, 0}};
        ppoll(polled, 2, &timeout, nullptr);
        for (int i = 0; i < 2; ++i) {
            if (polled[i].revents & POLLIN)
                receive(fds[i], directions[i], queues[i], random);
        }
    }
}

/// A tunnel that takes every packet and gives none back.
int tunnel(const std::string& netns, const std::string& name)
{
    enterNetns(netns);
    const int fd = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, name.c_str(), IFNAMSIZ - 1);
    if (fd < 0 || ioctl(fd, TUNSETIFF, &request) != 0)
        die("TUN " + name);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::puts("ready");
    std::fflush(stdout);
    std::uint8_t packet[65536];
    while (read(fd, packet, sizeof packet) >= 0 || errno == EINTR) {
    }
    return 0;
}

} // namespace labtool
