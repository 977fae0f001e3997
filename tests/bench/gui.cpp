// SPDX-License-Identifier: GPL-3.0-or-later
// The window's figures: start, memory, stalls of the event loop, how late the ladder is, keystrokes, the report. Run
// under a real X server: deadair-bench-gui [CAPTURE], a large capture such as tests/bench/capture.py makes.
#include "appearance.h"
#include "bench_watch.h"
#include "charts/time_chart.h"
#include "main_window.h"
#include "pages/capture_page.h"
#include "pages/case_page.h"
#include "recent.h"
#include "report/html_report.h"
#include "session/demo.h"
#include "widgets/ladder_view.h"
#include "widgets/problem_edit.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace deadair;
using namespace deadair::ui;
using namespace deadair::bench;

namespace
{

constexpr auto cases = DEADAIR_TEST_DATA "/cases/";

void start(MainWindow& window)
{
    QEventLoop first;
    const PaintWatch watch(*window.findChild<ProblemEdit*>()->viewport(),
                           [&] { first.quit(); }); // opaque children hide the window itself
    window.show();
    first.exec();
    say("process start to first painted window (asked: 300)", processAgeMs(), "ms");
    say("resident memory then (asked: 90)", residentMb(), "MB");
}

void sayStall(const char* what, const Stall& stall)
{
    say(what, stall.wall_ms, "ms");
    say("    processor time of the window's thread in its longest turn", stall.cpu_ms, "ms");
}

void diagnosis(MainWindow& window)
{
    auto demo = DemoServer::start();
    if (!demo)
        return;
    int keys = 0;
    const auto press = [&](QWidget* where, int key, const QString& text = {}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(where, &event);
        keys += text.isEmpty() ? 1 : 0;
    };
    auto* const edit = window.findChild<ProblemEdit*>();
    for (const auto letter : QStringLiteral("127.0.0.1:%1").arg(demo->port()))
        press(edit, 0, letter);
    sayStall("longest stall during a diagnosis (asked: 50)", longestStall([&](QEventLoop& loop) {
                 QObject::connect(&window, &MainWindow::caseShown, &loop, &QEventLoop::quit);
                 press(edit, Qt::Key_Return);
             }));
    say("keystrokes besides typing the target, from launch to verdict (asked: 3)", keys, "");
}

void openings(MainWindow& window, const QString& capture)
{
    sayStall("longest stall while a case opens (asked: 50)", longestStall([&](QEventLoop& loop) {
                 QObject::connect(&window, &MainWindow::caseShown, &loop, &QEventLoop::quit);
                 window.openFile(QString::fromUtf8(cases) + QStringLiteral("path.loss_half_r2.root.json"));
             }));
    if (capture.isEmpty())
        return;
    auto& page = window.capturePage();
    QElapsedTimer since;
    since.start();
    sayStall("longest stall while the capture opens (asked: 50)", longestStall([&](QEventLoop& loop) {
                 QObject::connect(&page, &CapturePage::opened, &loop,
                                  [&loop] { QTimer::singleShot(200, &loop, &QEventLoop::quit); });
                 window.openFile(capture);
             }));
    say("    until it was open", static_cast<double>(since.elapsed()) - 200, "ms");
    say("    connections in its table", page.model().rowCount(), "");
    sayStall("longest stall while its table is searched and sorted (asked: 50)", longestStall([&](QEventLoop& loop) {
                 const QStringList words = {QStringLiteral("1"), QStringLiteral("10.1"), QStringLiteral("refused"),
                                            QString()};
                 for (int at = 0; at < words.size(); ++at) {
                     QTimer::singleShot(200 * at, &loop, [&page, text = words[at]] { page.model().setWords(text); });
                     QTimer::singleShot(200 * at + 100, &loop, [&page, at] {
                         page.model().sort(at + ConnectionModel::ClientColumn, Qt::DescendingOrder);
                     });
                 }
                 QTimer::singleShot(1'000, &loop, &QEventLoop::quit);
             }));
    double cancelled_ms = 0;
    sayStall("longest stall while reading is cancelled (asked: 50)", longestStall([&](QEventLoop& loop) {
                 QObject::connect(&page, &CapturePage::failed, &loop, [&] {
                     cancelled_ms = static_cast<double>(since.elapsed());
                     loop.quit();
                 });
                 page.open(capture);
                 QTimer::singleShot(50, &page, [&] {
                     since.restart();
                     page.cancel();
                 });
             }));
    say("    from cancelling to its end", cancelled_ms, "ms");
}

void millionPoints()
{
    std::vector<Sample> samples;
    for (std::int64_t at = 0; at < 1'000'000; ++at)
        samples.push_back({1'700'000'000'000 + at * 50, 10.0 + static_cast<double>(at * 7919 % 97)});
    TimeChart chart(QStringLiteral("a million"), QStringLiteral("ms"));
    chart.resize(1000, 400);
    chart.show();
    sayStall(
        "longest stall while a chart takes a million points, zooms and moves (asked: 50)",
        longestStall([&](QEventLoop& loop) {
            auto* const zoom = new QTimer(&loop);
            QObject::connect(zoom, &QTimer::timeout, &loop, [&chart, &loop, steps = 0]() mutable {
                QKeyEvent key(QEvent::KeyPress, ++steps % 2 == 0 ? Qt::Key_Plus : Qt::Key_Left, Qt::NoModifier);
                QCoreApplication::sendEvent(&chart, &key);
                if (steps == 40)
                    loop.quit();
            });
            zoom->start(30);
            QTimer::singleShot(0, &chart, [&] { chart.setSeries({{QStringLiteral("a"), std::move(samples), {}}}); });
        }));
}

/// A whole diagnosis of a listener on loopback: from the moment its handshake is complete to the paint event of the
/// ladder that shows the answer.
void handshakeToLadder(MainWindow& window)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof where;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&where), length) != 0 || ::listen(listener, 64) != 0 ||
        ::getsockname(listener, reinterpret_cast<sockaddr*>(&where), &length) != 0)
        return;
    std::atomic<std::int64_t> on_wire_ns = 0;
    std::thread server([&] {
        for (int peer = 0; (peer = ::accept(listener, nullptr, nullptr)) >= 0; ::close(peer))
            if (on_wire_ns == 0)
                on_wire_ns = steadyNs();
    });
    auto* const ladder = window.casePage().findChild<LadderView*>();
    std::int64_t drawn_ns = 0;
    const PaintWatch watch(*ladder, [&] {
        const auto& events = ladder->ladder().events;
        const bool answered =
            std::ranges::any_of(events, [](const auto& event) { return event.tone == LadderTone::Answer; });
        if (answered && on_wire_ns != 0 && drawn_ns == 0)
            drawn_ns = steadyNs();
    });
    longestStall([&](QEventLoop& loop) {
        QObject::connect(&window, &MainWindow::caseShown, &loop, &QEventLoop::quit);
        window.setProblem(QStringLiteral("127.0.0.1:%1").arg(ntohs(where.sin_port)));
        window.diagnose();
    });
    ::shutdown(listener, SHUT_RDWR);
    server.join();
    ::close(listener);
    say("handshake complete on the wire to drawn on the ladder (asked: 100)",
        drawn_ns != 0 ? static_cast<double>(drawn_ns - on_wire_ns) / 1e6 : -1, "ms");
}

/// The SYNs of an attempt that nobody answers, captured by the helper: from the kernel's time stamp of each to the paint
/// event of the ladder after it. The run's epoch is known to a millisecond or two. Needs the right to capture.
void captureToLadder(MainWindow& window)
{
    auto demo = DemoServer::start();
    if (!demo)
        return;
    SessionOptions options;
    options.target = *parseTarget("127.0.0.1", demo->port());
    options.proxy = "none";
    options.helper.path = DEADAIR_HELPER;
    std::int64_t begun_ns = 0;
    std::vector<std::int64_t> on_wire_us;
    std::size_t drawn = 0;
    double longest_ms = -1;
    QObject context;
    QObject::connect(&window.run(), &RunControl::packetsSeen, &context, [&](const PacketCapture& capture) {
        std::vector<std::int64_t> seen;
        for (const auto& connection : capture.connections)
            for (const auto& syn : connection.syns)
                seen.push_back(syn.time_us);
        std::ranges::sort(seen);
        on_wire_us = std::max(on_wire_us, seen, [](const auto& a, const auto& b) { return a.size() < b.size(); });
    });
    const PaintWatch watch(*window.casePage().findChild<LadderView*>(), [&] {
        for (; drawn < on_wire_us.size(); ++drawn)
            longest_ms = std::max(longest_ms, static_cast<double>(steadyNs() - begun_ns) / 1e6 - static_cast<double>(on_wire_us[drawn]) / 1e3);
    });
    longestStall([&](QEventLoop& loop) {
        QObject::connect(&window, &MainWindow::caseShown, &loop, &QEventLoop::quit);
        begun_ns = steadyNs();
        window.run().start(options);
        window.casePage().begin(options);
        window.goTo(MainWindow::RunStep);
        window.casePage().openView(CasePage::HandshakeTab);
    });
    say("captured SYN to drawn on the ladder, the longest (asked: 100)", longest_ms, "ms");
    say("    SYNs that were captured and drawn (0: no right to capture)", static_cast<double>(drawn), "");
}

void reports()
{
    std::size_t largest = 0;
    const QDir folder(QString::fromUtf8(cases));
    for (const auto& name : folder.entryList({QStringLiteral("*.json")}))
        if (const auto value = readCase(folder.filePath(name)))
            largest = std::max(largest, htmlReport(*value).size());
    say("largest report of the saved cases (asked: 500)", static_cast<double>(largest) / 1000, "KB");
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
    start(window);
    diagnosis(window);
    handshakeToLadder(window);
    captureToLadder(window);
    openings(window, QApplication::arguments().value(1));
    millionPoints();
    reports();
    say("resident memory at the end, the capture still open", residentMb(), "MB");
    return 0;
}
