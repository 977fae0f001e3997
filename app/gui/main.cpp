// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "build_info/build_info.h"
#include "language.h"
#include "main_window.h"
#include "platform/capture.h"
#include "platform/machine.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <string_view>

int main(int argc, char** argv)
{
    // Before QApplication, which ends the program where there is no screen.
    if (std::any_of(argv + 1, argv + argc, [](std::string_view word) { return word == "--version" || word == "-v"; })) {
        const auto line = deadair::versionLine(
            "deadair-gui", {std::string("Qt ") + qVersion(), deadair::platform::captureLibraryVersion().value_or("no libpcap")});
        return std::printf("%s\n", line.c_str()) < 0 || std::fflush(stdout) != 0 ? 4 : 0;
    }
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // see app/cli/main.cpp
    deadair::platform::raiseDescriptorLimit();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("deadair"));
    QApplication::setOrganizationName(QStringLiteral("deadair"));
    QApplication::setApplicationDisplayName(QStringLiteral("Deadair"));
    QApplication::setApplicationVersion(QStringLiteral(DEADAIR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.deadair.Deadair"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/deadair.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Deadair finds out why a TCP connection times out."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PROBLEM"),
                                 QStringLiteral("host:port, a URL, an error message, or a saved case or a capture to open"));
    parser.process(application);
    deadair::ui::applyAppearance(deadair::ui::savedAppearance());
    deadair::ui::applyLanguage(deadair::ui::savedLanguage());

    auto* const window = new deadair::ui::MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    const auto arguments = parser.positionalArguments();
    if (arguments.size() == 1 && QFileInfo(arguments.front()).isFile())
        window->openFile(arguments.front());
    else if (!arguments.isEmpty())
        window->setProblem(arguments.join(QLatin1Char(' ')));
    window->show();
    return QApplication::exec();
}
