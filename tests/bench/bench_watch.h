// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmark of the window measures with.
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

#include <unistd.h>

namespace deadair::bench
{

inline void say(const char* what, double value, const char* unit)
{
    std::printf("%-84s %8.1f %s\n", what, value, unit);
}

inline std::int64_t steadyNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// How long this process has lived, by the kernel's clock (10 ms steps).
inline double processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return -1;
    const auto fields =
        QString::fromUtf8(stat.readAll()).section(QLatin1Char(')'), -1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    constexpr int start_time = 19; // field 22 of proc(5), counted behind the name
    const double started_s = fields.value(start_time).toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return (QString::fromUtf8(uptime.readAll()).section(QLatin1Char(' '), 0, 0).toDouble() - started_s) * 1000;
}

inline double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return -1;
}

/// Tells when a widget has been painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget& widget, std::function<void()> painted) : m_painted(std::move(painted))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, m_painted);
        return false;
    }

private:
    std::function<void()> m_painted;
};

/// The longest time between two turns of an event loop, and the most processor time that one of them took: on a busy
/// machine the first holds what other programs took as well.
struct Stall {
    double wall_ms = 0;
    double cpu_ms = 0;
};

inline double threadCpuMs()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

inline Stall longestStall(const std::function<void(QEventLoop&)>& begin)
{
    QEventLoop loop;
    QElapsedTimer since;
    Stall longest;
    double cpu = threadCpuMs();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        const double now = threadCpuMs();
        longest.wall_ms = std::max(longest.wall_ms, static_cast<double>(since.nsecsElapsed()) / 1e6);
        longest.cpu_ms = std::max(longest.cpu_ms, now - cpu);
        cpu = now;
        since.start();
    });
    beat.start(1); // a turn now and then: one that never waits would take the processor from what it measures
    since.start();
    begin(loop);
    loop.exec();
    return longest;
}

} // namespace deadair::bench
