// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/interrupt.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

// A signal handler reaches nothing but globals; these two are lock-free, which makes them safe in there
// (signal-safety(7)).
std::atomic<int> signal_pipe{-1};
std::atomic<int> signals_seen{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void onSignal(int)
{
    const int saved_errno = errno;
    if (signals_seen.fetch_add(1) > 0)
        _exit(130);
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signal_pipe.load(), &byte, 1);
    errno = saved_errno;
}

void handle(int signal_number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    m_reader = Socket(ends[0]);
    m_writer = Socket(ends[1]);
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    signals_seen = 0;
    signal_pipe = ends[1];
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    if (!m_writer.valid())
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    signal_pipe = -1;
}

} // namespace deadair::platform
