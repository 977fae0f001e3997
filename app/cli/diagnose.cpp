// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "analysis/diagnosis/case_json.h"
#include "case_files.h"
#include "checklist_printer.h"
#include "diagnose_request.h"
#include "output.h"
#include "platform/interrupt.h"
#include "platform/machine.h"
#include "report/redact.h"
#include "session/demo.h"
#include "session/run.h"
#include "verdict_text.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <optional>

namespace deadair::cli
{
namespace
{

int statusOf(const Case& value)
{
    if (value.works)
        return exit_works;
    return value.conclusive ? exit_cause_named : exit_inconclusive;
}

/// Runs the session to its end; the first Ctrl-C stops it early.
Case runSession(const SessionOptions& options, ChecklistPrinter* printer)
{
    Session session(options);
    Case result;
    QObject context;
    const platform::Interrupt interrupt;
    std::optional<QSocketNotifier> interrupted;
    if (interrupt.descriptor() != platform::Socket::invalid) {
        interrupted.emplace(static_cast<qintptr>(interrupt.descriptor()), QSocketNotifier::Read);
        QObject::connect(&*interrupted, &QSocketNotifier::activated, &session, [&] {
            interrupted->setEnabled(false);
            session.stop();
        });
    }
    if (printer != nullptr) {
        QObject::connect(&session, &Session::checkStarted, &context,
                         [printer](const QString& id) { printer->started(id.toStdString()); });
        QObject::connect(&session, &Session::checkFinished, &context,
                         [printer](const CheckResult& check) { printer->finished(check); });
    }
    QObject::connect(&session, &Session::finished, &context, [&result](const Case& value) {
        result = value;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&session, &Session::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (printer != nullptr)
        printer->end();
    return result;
}

void show(const Case& value, bool json, bool with_checklist, const platform::Terminal& terminal)
{
    if (json) {
        print(caseToJson(value));
        return;
    }
    if (with_checklist)
        for (const auto& check : value.checklist)
            print(checkLine(check, terminal));
    print("\n" + verdictText(value, terminal));
}

/// Shows and writes a finished case; the exit status of the contract.
int finish(Case result, const DiagnoseArguments& arguments, const CommonOptions& common, const CaseFiles& files, bool checklist_shown)
{
    if (arguments.redact)
        result = redacted(result);
    show(result, common.json, !checklist_shown, platform::terminal());
    const int written = writeCaseFiles(result, files);
    return written != 0 ? written : statusOf(result);
}

int diagnose(const DiagnoseArguments& arguments, const CommonOptions& common)
{
    const auto inherited = platform::raiseDescriptorLimit();
    auto options = sessionOptions(arguments);
    if (!options)
        return fail(exit_usage, options.error());
    options->inherited_descriptors = inherited;
    const CaseFiles files{arguments.html, arguments.markdown, arguments.save};
    if (const int status = checkCaseFiles(files); status != 0)
        return status;

    // Qt gives up where it cannot open a pipe; the diagnosis itself does not.
    constexpr int needed_descriptors = 24;
    if (!platform::descriptorsLeft(needed_descriptors))
        return finish(runDiagnosis(*options, {}, {}), arguments, common, files, false);

    int argc = 1;
    char name[] = "deadair";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    std::optional<DemoServer> demo;
    if (arguments.demo) {
        auto started = DemoServer::start();
        if (!started)
            return fail(exit_failed, started.error());
        demo = std::move(*started);
        options->target = *parseTarget("127.0.0.1", demo->port());
        options->proxy = "none";
    }

    // What is shown while it runs cannot be redacted yet: names become known only on the way.
    const bool live = !common.json && !arguments.redact;
    const auto terminal = platform::terminal();
    ChecklistPrinter printer(terminal);
    return finish(runSession(*options, live ? &printer : nullptr), arguments, common, files, live);
}

void addOptions(CLI::App& parser, DiagnoseArguments& arguments)
{
    parser.add_option("TARGET", arguments.target, "host:port, [v6]:port, a URL, or a bare host with --port");
    parser.add_option("--port", arguments.port, "Port of a target that names none")->check(CLI::Range(1, 65535));
    parser.add_option("--error", arguments.error_text, "Start from a pasted error message (- reads standard input)");
    parser.add_flag("--demo", arguments.demo, "An example on this computer: no network, no root")->excludes("TARGET");
    parser
        .add_option("--vantage", arguments.vantage,
                    "This machine is the one that connects, or the one that should answer")
        ->check(CLI::IsMember({"client", "server"}))
        ->capture_default_str();
    parser.add_option("--app-timeout", arguments.app_timeout, "The application's own connect timeout: 500ms, 3s");
    parser.add_option("--budget", arguments.budget, "Upper bound on the whole diagnosis (default: 20s)");
    parser.add_option("--proxy", arguments.proxy, "system, none, or a URL: as the application would connect")
        ->capture_default_str();
    parser
        .add_option("--cloud", arguments.cloud,
                    "Rules of a cloud provider that guard the server: JSON from aws, az or gcloud; may be repeated")
        ->allow_extra_args(false);
    parser.add_option("--pcap", arguments.captures, "A capture of the failing connection, as further evidence; may be repeated")
        ->allow_extra_args(false);
    parser.add_option("--other-end", arguments.other_ends, "A capture from the other end, taken at the same time as the --pcap")
        ->allow_extra_args(false);
    parser.add_option("--html", arguments.html, "Write the report there");
    parser.add_option("--markdown", arguments.markdown, "Write the text for a ticket there");
    parser.add_option("--save", arguments.save, "Write the case there; `deadair report` renders it again, and the window opens *.deadair.json");
    parser.add_flag("--ask", arguments.ask, "Ask once for an administrator's consent where a right is missing (polkit, UAC, macOS)");
    parser.add_flag("--redact", arguments.redact,
                    "Replace addresses, host and user names in everything that is written");
}

} // namespace

Command diagnoseCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("diagnose", "Run the checklist against TARGET and name the cause");
    parser->fallthrough();
    const auto arguments = std::make_shared<DiagnoseArguments>();
    addOptions(*parser, *arguments);
    return {parser, [arguments, &common] { return diagnose(*arguments, common); }};
}

} // namespace deadair::cli
