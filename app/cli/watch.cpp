// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "analysis/evidence/evidence_json.h"
#include "analysis/evidence/utc_time.h"
#include "analysis/series/series.h"
#include "base/duration.h"
#include "knowledge/knowledge.h"
#include "output.h"
#include "platform/interrupt.h"
#include "session/watch_log.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <cmath>
#include <optional>

namespace deadair::cli
{
namespace
{

struct WatchArguments {
    std::vector<std::string> targets;
    std::optional<std::uint16_t> port;
    std::string interval = "5s";
    std::string patience = "3s";
    int count = 0;
    std::string log;
};

/// What became of one target.
struct Tally {
    int attempts = 0;
    int failed = 0;
    std::vector<double> latency_ms;
    std::vector<WatchEntry> failures;
    std::vector<Case> diagnoses;
};

constexpr std::size_t most_failures_kept = 1'000; // the log has all of them

void count(Tally& tally, const WatchEntry& entry)
{
    ++tally.attempts;
    if (const auto* const attempt = std::get_if<ConnectAttempt>(&entry.evidence.fact);
        attempt != nullptr && entry.works)
        tally.latency_ms.push_back(static_cast<double>(attempt->duration_us) / 1000);
    if (entry.works)
        return;
    ++tally.failed;
    if (tally.failures.size() < most_failures_kept)
        tally.failures.push_back(entry);
}

std::string entryLine(const WatchEntry& entry, const platform::Terminal& terminal)
{
    const auto mark = entry.works ? (terminal.unicode ? "\u2714" : "+") : (terminal.unicode ? "\u2716" : "x");
    auto line = inked(Ink::Grey, formatUtc(entry.evidence.time_ms), terminal) + " " +
                inked(entry.works ? Ink::Good : Ink::Bad, mark, terminal) + " " +
                inked(entry.changed ? Ink::Bold : Ink::Plain, describe(entry.evidence), terminal);
    if (entry.changed)
        line += inked(entry.works ? Ink::Good : Ink::Bad,
                      entry.works ? "  (works again)" : "  (does not work any more)", terminal);
    return line + "\n";
}

std::string summaryLine(const std::string& target, const Tally& tally)
{
    auto line =
        target + ": " + std::to_string(tally.attempts) + " attempts, " + std::to_string(tally.failed) + " failed";
    if (tally.latency_ms.empty())
        return line;
    for (const int percent : {50, 95, 99}) {
        const auto value = percentile(tally.latency_ms, percent);
        line += ", " + std::to_string(percent) + " % within " +
                formatDuration(std::chrono::microseconds(std::llround(value * 1000)));
    }
    return line;
}

std::string summaryJson(const WatchOptions& options, const std::vector<Tally>& tallies)
{
    using Json = nlohmann::ordered_json;
    Json targets = Json::array();
    for (std::size_t at = 0; at < tallies.size(); ++at) {
        const auto& tally = tallies[at];
        Json failures = Json::array();
        for (const auto& failure : tally.failures)
            failures.push_back(evidenceToJson(failure.evidence));
        Json diagnoses = Json::array();
        for (const auto& found : tally.diagnoses)
            diagnoses.push_back({{"cause", found.verdict.cause},
                                 {"confidence", found.verdict.confidence},
                                 {"summary", found.verdict.summary}});
        targets.push_back(
            {{"target", options.targets[at].input}, {"attempts", tally.attempts}, {"failed", tally.failed}});
        if (!tally.latency_ms.empty())
            targets.back()["latency_ms"] = {{"p50", percentile(tally.latency_ms, 50)},
                                            {"p95", percentile(tally.latency_ms, 95)},
                                            {"p99", percentile(tally.latency_ms, 99)}};
        targets.back()["failures"] = std::move(failures);
        targets.back()["diagnoses"] = std::move(diagnoses);
    }
    return Json{{"schema", "deadair.watch/1"}, {"targets", std::move(targets)}}.dump(2, ' ', false,
                                                                                     Json::error_handler_t::replace) +
           "\n";
}

int statusOf(const std::vector<Tally>& tallies)
{
    bool failed = false;
    bool named = true;
    for (const auto& tally : tallies) {
        failed |= tally.failed > 0;
        named &= tally.failed == 0 || std::ranges::any_of(tally.diagnoses, &Case::conclusive);
    }
    return !failed ? exit_works : named ? exit_cause_named : exit_inconclusive;
}

Result<WatchOptions> watchOptions(const WatchArguments& arguments)
{
    WatchOptions options;
    for (const auto& text : arguments.targets) {
        auto target = parseTarget(text, arguments.port);
        if (!target)
            return target.error();
        options.targets.push_back(std::move(*target));
    }
    const auto read = [](const char* name, const std::string& text,
                         std::chrono::milliseconds& value) -> std::optional<Error> {
        const auto duration = parseDuration(text);
        if (!duration || duration->count() == 0)
            return Error{ErrorCode::Malformed, std::string(name) + " '" + text + "'",
                         "expected a duration such as 500ms or 3s"};
        value = *duration;
        return std::nullopt;
    };
    if (const auto error = read("--interval", arguments.interval, options.interval))
        return *error;
    if (const auto error = read("--patience", arguments.patience, options.patience))
        return *error;
    options.rounds = arguments.count;
    return options;
}

int watch(const WatchArguments& arguments, const CommonOptions& common)
{
    auto options = watchOptions(arguments);
    if (!options)
        return fail(exit_usage, options.error());
    std::optional<WatchLog> log;
    if (!arguments.log.empty()) {
        auto opened = WatchLog::open(arguments.log);
        if (!opened)
            return fail(exit_usage, opened.error());
        log.emplace(std::move(*opened));
    }
    int argc = 1;
    char name[] = "deadair";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const auto terminal = platform::terminal();
    std::vector<Tally> tallies(options->targets.size());
    Watch watched(*options);
    QObject context;
    bool log_is_whole = true;
    const auto keep = [&](const Result<bool>& written) {
        if (!written)
            fail(exit_failed, written.error());
        log_is_whole &= written.ok();
    };
    const auto inputOf = [&](std::size_t target) { return options->targets[target].input; };
    QObject::connect(&watched, &Watch::attempted, &context, [&](const WatchEntry& entry) {
        count(tallies[entry.target], entry);
        if (log)
            keep(log->add(entry, inputOf(entry.target)));
        if (!common.json)
            print(entryLine(entry, terminal));
    });
    QObject::connect(&watched, &Watch::diagnosed, &context, [&](std::size_t target, const Case& result) {
        tallies[target].diagnoses.push_back(result);
        if (log)
            keep(log->add(result, inputOf(target)));
        if (!common.json)
            print("  " + inked(Ink::Bold, result.verdict.summary, terminal) + "\n");
    });
    QObject::connect(&watched, &Watch::finished, &context, [] { QCoreApplication::quit(); });
    const platform::Interrupt interrupt;
    std::optional<QSocketNotifier> interrupted;
    if (interrupt.descriptor() != platform::Socket::invalid) {
        interrupted.emplace(static_cast<qintptr>(interrupt.descriptor()), QSocketNotifier::Read);
        QObject::connect(&*interrupted, &QSocketNotifier::activated, &watched, [&] {
            interrupted->setEnabled(false);
            watched.stop();
        });
    }
    QMetaObject::invokeMethod(&watched, &Watch::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (common.json) {
        print(summaryJson(*options, tallies));
    } else {
        print("\n");
        for (std::size_t at = 0; at < tallies.size(); ++at)
            print(summaryLine(inputOf(at), tallies[at]) + "\n");
    }
    return log_is_whole ? statusOf(tallies) : exit_failed;
}

} // namespace

Command watchCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser =
        app.add_subcommand("watch", "Repeat the connection attempt until stopped, to catch what is intermittent");
    parser->fallthrough();
    const auto arguments = std::make_shared<WatchArguments>();
    parser
        ->add_option("TARGET", arguments->targets,
                     "host:port, [v6]:port, a URL, or a bare host with --port; several may be given")
        ->required();
    parser->add_option("--port", arguments->port, "Port of targets that name none")->check(CLI::Range(1, 65535));
    parser->add_option("--interval", arguments->interval, "From attempt to attempt")->capture_default_str();
    parser->add_option("--patience", arguments->patience, "An attempt without an answer by then has failed")
        ->capture_default_str();
    parser
        ->add_option("--count", arguments->count,
                     "So many attempts at each target, then the end (default: until Ctrl-C)")
        ->check(CLI::Range(1, 1'000'000'000));
    parser->add_option("--log", arguments->log, "Append every attempt to this file as one line of JSON, at once");
    return {parser, [arguments, &common] { return watch(*arguments, common); }};
}

} // namespace deadair::cli
