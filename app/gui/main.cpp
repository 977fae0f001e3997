// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "language.h"
#include "main_window.h"
#include "platform/machine.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

int main(int argc, char** argv)
{
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
                                 QStringLiteral("host:port, a URL, an error message, or a saved case to open"));
    parser.process(application);
    deadair::ui::applyAppearance(deadair::ui::savedAppearance());
    deadair::ui::applyLanguage(deadair::ui::savedLanguage());

    auto* const window = new deadair::ui::MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    const auto arguments = parser.positionalArguments();
    if (arguments.size() == 1 && QFileInfo(arguments.front()).isFile())
        window->openCase(arguments.front());
    else if (!arguments.isEmpty())
        window->setProblem(arguments.join(QLatin1Char(' ')));
    window->show();
    return QApplication::exec();
}
