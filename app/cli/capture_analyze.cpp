// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture.h"

#include "analysis/tcp/capture_json.h"
#include "capture_input.h"
#include "output.h"
#include "report/capture_text.h"
#include "session/capture_input.h"

#include <limits>

namespace deadair::cli
{
namespace
{

struct AnalyzeArguments {
    std::string file;
    std::string other_end;
    bool all = false;
};

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Ink::Plain;
    case Tone::Heading:
        return Ink::Bold;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Careful:
        return Ink::Careful;
    case Tone::Good:
        return Ink::Good;
    case Tone::Faint:
        return Ink::Grey;
    }
    return Ink::Plain;
}

void printLines(const std::vector<ToneLine>& lines, const platform::Terminal& terminal)
{
    std::string text;
    for (const auto& line : lines)
        text += inked(inkOf(line.tone), line.text, terminal) + "\n";
    print(text);
}

int damageStatus(const std::string& file, const tcp::CaptureAnalysis& analysis)
{
    if (!analysis.damage)
        return 0;
    return fail(exit_usage, {ErrorCode::Malformed, "'" + file + "' is damaged", damageText(*analysis.damage)});
}

int analyzeCapture(const AnalyzeArguments& arguments, const CommonOptions& common)
{
    const auto analysis = readCaptureFile(arguments.file);
    if (!analysis)
        return fail(exit_usage, analysis.error());
    std::optional<tcp::CaptureAnalysis> other;
    std::optional<tcp::Correlation> correlation;
    if (!arguments.other_end.empty()) {
        auto read = readCaptureFile(arguments.other_end);
        if (!read)
            return fail(exit_usage, read.error());
        other = std::move(read).value();
        correlation = tcp::correlate(*analysis, *other);
    }
    if (common.json) {
        tcp::writeCaptureJson(*analysis, correlation ? &*correlation : nullptr, print);
    } else {
        const auto terminal = platform::terminal();
        CaptureTextOptions options;
        options.unicode = terminal.unicode || !terminal.interactive;
        if (arguments.all)
            options.connections = std::numeric_limits<std::size_t>::max();
        printLines(captureText(*analysis, options), terminal);
        if (correlation) {
            print("\n");
            printLines(bothEndsText(*correlation, options), terminal);
        }
    }
    const int status = damageStatus(arguments.file, *analysis);
    const int other_status = other ? damageStatus(arguments.other_end, *other) : 0;
    return status != 0 ? status : other_status;
}

} // namespace

Command captureAnalyzeCommand(CLI::App& capture, const CommonOptions& common)
{
    auto* const parser = capture.add_subcommand("analyze", "Handshakes, retransmissions and verdicts of a capture file");
    parser->fallthrough();
    const auto arguments = std::make_shared<AnalyzeArguments>();
    parser->add_option("FILE", arguments->file, "A pcap or pcapng file, also packed; - reads standard input")->required();
    parser->add_option("--other-end", arguments->other_end,
                       "A capture of the same connections at the other end: says where packets were lost");
    parser->add_flag("--all", arguments->all, "List every connection, not only the worst");
    return {parser, [arguments, &common] { return analyzeCapture(*arguments, common); }};
}

} // namespace deadair::cli
