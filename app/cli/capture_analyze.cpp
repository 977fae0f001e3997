// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture.h"

#include "analysis/tcp/capture_json.h"
#include "output.h"
#include "platform/byte_file.h"

#include <random>

namespace deadair::cli
{
namespace
{

struct AnalyzeArguments {
    std::string file;
};

Result<tcp::CaptureAnalysis> analysisOf(const std::string& path)
{
    auto file = platform::ByteFile::open(path);
    if (!file)
        return file.error();
    tcp::TableLimits limits;
    limits.seed = std::random_device{}();
    const auto opened = std::make_shared<platform::ByteFile>(std::move(*file));
    auto analysis = tcp::analyseCapture([opened](std::span<std::uint8_t> buffer) { return opened->read(buffer); }, limits);
    if (!analysis)
        return Error{analysis.error().code, "'" + path + "': " + analysis.error().operation, analysis.error().detail};
    return analysis;
}

std::string damageText(const packet::Damage& damage)
{
    return damage.reason + " at byte " + std::to_string(damage.offset) +
           (damage.decompressed ? " of the unpacked data" : "") + "; what comes before was read";
}

int analyze(const AnalyzeArguments& arguments, const CommonOptions& common)
{
    const auto analysis = analysisOf(arguments.file);
    if (!analysis)
        return fail(exit_usage, analysis.error());
    if (common.json)
        tcp::writeCaptureJson(*analysis, print);
    if (analysis->damage)
        return fail(exit_usage, {ErrorCode::Malformed, "'" + arguments.file + "' is damaged", damageText(*analysis->damage)});
    return 0;
}

} // namespace

Command captureAnalyzeCommand(CLI::App& capture, const CommonOptions& common)
{
    auto* const parser = capture.add_subcommand("analyze", "Handshakes, retransmissions and verdicts of a capture file");
    parser->fallthrough();
    const auto arguments = std::make_shared<AnalyzeArguments>();
    parser->add_option("FILE", arguments->file, "A pcap or pcapng file, also packed; - reads standard input")->required();
    return {parser, [arguments, &common] { return analyze(*arguments, common); }};
}

} // namespace deadair::cli
