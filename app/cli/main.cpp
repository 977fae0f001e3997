// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_info/build_info.h"
#include "command.h"
#include "logging.h"
#include "output.h"
#include "platform/capture.h"
#include "platform/standard_streams.h"

#include <QLocale>
#include <QtGlobal>

#include <ares.h>

#include <array>
#include <exception>
#include <iostream>
#include <sstream>

namespace
{

using namespace deadair::cli;

std::string versionText()
{
    return deadair::versionLine("deadair", {std::string("Qt ") + qVersion(), std::string("c-ares ") + ares_version(nullptr),
                                            deadair::platform::captureLibraryVersion().value_or("no libpcap")});
}

int run(int argc, char** argv)
{
    QLocale::setDefault(QLocale::c()); // its texts are English whatever the system speaks
    CLI::App app("Deadair finds out why a TCP connection times out.", "deadair");
    app.set_version_flag("--version", versionText());
    app.require_subcommand(1);
    CommonOptions common;
    app.add_flag("--json", common.json, "One JSON document on standard output, nothing else there");
    app.add_option("--log-level", common.log_level, "trace, debug, info, warn, error or off (default: error)")
        ->check(CLI::IsMember({"trace", "debug", "info", "warn", "error", "off"}));
    app.add_option("--log-file", common.log_file,
                   "Write the log there instead of to standard error, in rotating files");

    const std::array commands = {diagnoseCommand(app, common), explainCommand(app, common), traceCommand(app, common),
                                 socketsCommand(app, common), firewallCommand(app, common), cloudCommand(app, common),
                                 reportCommand(app, common), captureCommand(app, common), watchCommand(app, common),
                                 generateCommand(app)};
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (const auto unknown = app.remaining();
            error.get_exit_code() != 0 && app.get_subcommands().empty() && !unknown.empty())
            return fail(exit_usage, {deadair::ErrorCode::Malformed, "unknown command '" + unknown.front() + "'",
                                     "run deadair --help for the list"});
        std::ostringstream help; // through print(), so that a lost output is noticed
        const int status = app.exit(error, help, std::cerr);
        print(help.str());
        return status == 0 ? exit_works : exit_usage;
    }
    if (const auto started = startLogging(common); !started)
        return fail(exit_usage, started.error());
    for (const auto& command : commands)
        if (command.parser->parsed())
            return command.run();
    return exit_usage;
}

} // namespace

int main(int argc, char** argv)
{
    deadair::platform::secureStandardStreams();
    // Qt reads the dates of certificates by regular expressions. The stack of PCRE's compiled code is a thread_local, which mingw
    // frees before its destructor runs: a thread that checked a certificate would crash at its end.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    try {
        const int status = run(argc, argv);
        return everythingPrinted() ? status : exit_failed;
    } catch (const std::exception& error) {
        return fail(exit_failed, {deadair::ErrorCode::System, "Deadair itself failed", error.what()});
    }
}
