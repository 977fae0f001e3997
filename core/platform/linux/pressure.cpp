// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/linux/processes.h"
#include "platform/machine.h"

#include <algorithm>
#include <ctime>

#include <sched.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

PressureAverages pressureOf(const char* resource)
{
    return parsePressure(readFile(std::string("/proc/pressure/") + resource, 4096).valueOr({}));
}

/// Time that the threads of this process were ready to run and had no CPU, the second number of schedstat (kernel
/// Documentation/scheduler/sched-stats.rst). Threads that have ended are no longer in it.
std::int64_t runDelayNs()
{
    std::int64_t sum = 0;
    forEachEntry("/proc/self/task", [&sum](const char* thread) {
        const auto numbers = readNumbers(std::string("/proc/self/task/") + thread + "/schedstat");
        if (numbers.size() >= 2)
            sum += numbers[1];
    });
    return sum;
}

/// Of one group in microseconds; version 1 counts nanoseconds.
std::int64_t throttledUs(const std::string& folder)
{
    const auto numbers = parseNamedNumbers(readFile(folder + "/cpu.stat", 65536).valueOr({}));
    return std::max(numberOf(numbers, "throttled_usec"), numberOf(numbers, "throttled_time") / 1000);
}

bool controlsCpu(const ControlGroup& group)
{
    const auto list = ',' + group.controllers + ',';
    return group.controllers.empty() || list.find(",cpu,") != std::string::npos;
}

/// The most that our control group or one above it was throttled: a limit anywhere on the way up stops us.
std::int64_t ownThrottledUs()
{
    std::int64_t most = 0;
    for (const auto& group : parseControlGroups(readFile("/proc/self/cgroup", 65536).valueOr({}))) {
        if (!controlsCpu(group))
            continue;
        const auto hierarchy = group.controllers.empty() ? std::string() : '/' + group.controllers;
        for (auto path = group.path; path.size() > 1; path.resize(path.rfind('/')))
            most = std::max(most, throttledUs("/sys/fs/cgroup" + hierarchy + path));
    }
    return most;
}

/// starttime, field 22 of /proc/self/stat (proc(5)), counts ticks since boot; the name in field 2 may hold anything.
std::int64_t processAgeUs()
{
    const auto text = readFile("/proc/self/stat", 4096).valueOr({});
    const auto name_end = text.rfind(')');
    const auto words = name_end == std::string::npos ? std::vector<std::string_view>()
                                                     : splitWords(std::string_view(text).substr(name_end + 1));
    const auto started = words.size() > 19 ? parseInteger<std::int64_t>(words[19]) : std::nullopt;
    const auto ticks = ::sysconf(_SC_CLK_TCK);
    timespec now{};
    if (!started || ticks <= 0 || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return 0;
    return now.tv_sec * 1'000'000 + now.tv_nsec / 1000 - *started * (1'000'000 / ticks);
}

int usableCpus()
{
    cpu_set_t usable;
    if (::sched_getaffinity(0, sizeof usable, &usable) == 0)
        return CPU_COUNT(&usable);
    return static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN)); // more than the set can hold
}

} // namespace

Result<Pressure> pressure()
{
    Pressure found;
    found.cpus = usableCpus();
    const auto load = readFile("/proc/loadavg", 4096);
    if (!load)
        return load.error();
    found.load_1min = parseDecimal(load->substr(0, load->find(' '))).value_or(0);
    found.cpu_some_percent = pressureOf("cpu").some;
    const auto memory = pressureOf("memory");
    found.memory_some_percent = memory.some;
    found.memory_full_percent = memory.full;
    found.io_full_percent = pressureOf("io").full;
    const auto sizes = parseNamedNumbers(readFile("/proc/meminfo", 65536).valueOr({}));
    found.memory_available_kib = numberOf(sizes, "MemAvailable");
    found.memory_total_kib = numberOf(sizes, "MemTotal");
    found.run_delay_us = runDelayNs() / 1000;
    found.throttled_us = ownThrottledUs();
    found.measured_us = processAgeUs();
    return found;
}

} // namespace deadair::platform
