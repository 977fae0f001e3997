// SPDX-License-Identifier: GPL-3.0-or-later
// The window's figures: start, memory, stalls of the event loop, how late the ladder is. Run under a real X server.
#include "appearance.h"
#include "charts/time_chart.h"
#include "main_window.h"
#include "pages/case_page.h"
#include "recent.h"
#include "widgets/ladder_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPaintEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

#include <unistd.h>

using namespace deadair;
using namespace deadair::ui;

namespace
{

/// How long this process has lived, by the kernel's clock (10 ms steps).
double processAgeMs()
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

double residentMb()
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

/// The longest time between two turns of the event loop while something runs.
double longestStallMs(const std::function<void(QEventLoop&)>& begin)
{
    QEventLoop loop;
    QElapsedTimer since;
    double longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    beat.start(0);
    since.start();
    begin(loop);
    loop.exec();
    return longest;
}

std::vector<Sample> million()
{
    std::vector<Sample> samples;
    for (int at = 0; at < 1'000'000; ++at)
        samples.push_back({1'700'000'000'000 + at * 50, 10.0 + at * 7919 % 97});
    return samples;
}

void say(const char* what, double value, const char* unit)
{
    std::printf("%-64s %8.1f %s\n", what, value, unit);
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("deadair-bench"));
    QApplication::setApplicationName(QStringLiteral("deadair"));
    QSettings().clear();
    applyAppearance(Appearance::System);
    MainWindow window;
    {
        QEventLoop first;
        const PaintWatch watch(window, [&] { first.quit(); });
        window.show();
        first.exec();
        say("process start to first painted window", processAgeMs(), "ms");
        say("resident memory then", residentMb(), "MB");
    }
    const double diagnosis = longestStallMs([&](QEventLoop& loop) {
        QObject::connect(&window, &MainWindow::caseShown, &loop, &QEventLoop::quit);
        window.diagnoseExample();
    });
    say("longest stall during a diagnosis (beside filling the example's queue)", diagnosis, "ms");
    const double opening = longestStallMs([&](QEventLoop& loop) {
        QObject::connect(&window, &MainWindow::caseShown, &loop, &QEventLoop::quit);
        window.openCase(QStringLiteral(DEADAIR_TEST_DATA "/cases/path.loss_half_r2.root.json"));
    });
    say("longest stall while a case opens", opening, "ms");

    TimeChart chart(QStringLiteral("a million"), QStringLiteral("ms"));
    chart.resize(1000, 400);
    chart.show();
    chart.setSeries({{QStringLiteral("a"), million(), {}}});
    const double zooming = longestStallMs([&](QEventLoop& loop) {
        auto* const zoom = new QTimer(&loop);
        int steps = 0;
        QObject::connect(zoom, &QTimer::timeout, &loop, [&, zoom]() mutable {
            QKeyEvent key(QEvent::KeyPress, ++steps % 2 == 0 ? Qt::Key_Plus : Qt::Key_Left, Qt::NoModifier);
            QCoreApplication::sendEvent(&chart, &key);
            if (steps == 40)
                loop.quit();
        });
        zoom->start(30);
    });
    say("longest stall while zooming and moving in a million points", zooming, "ms");

    LadderView ladder;
    ladder.resize(700, 300);
    ladder.show();
    double slowest = 0;
    for (int at = 1; at <= 20; ++at) {
        QEventLoop painted;
        QElapsedTimer since;
        const PaintWatch watch(ladder, [&] { painted.quit(); });
        since.start();
        ladder.setLadder(pendingLadder("10.0.9.4:5432", 0, at * 1'000'000));
        painted.exec();
        slowest = std::max(slowest, static_cast<double>(since.nsecsElapsed()) / 1e6);
    }
    constexpr double batch_ms = 50; // the view takes over what is new at this pace
    say("evidence at the view to drawn on the ladder, slowest of 20, with its pace", slowest + batch_ms, "ms");
    say("resident memory at the end, with a million points", residentMb(), "MB");
    return 0;
}
