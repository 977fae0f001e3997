// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "analysis/explain/explanation.h"
#include "base/text.h"
#include "knowledge/explain_text.h"
#include "output.h"

namespace deadair::cli
{
namespace
{

int runExplain(const std::string& given, const CommonOptions& common)
{
    const auto text = given == "-" ? readInput("-") : Result<std::string>(given);
    if (!text)
        return fail(exit_usage, text.error());
    if (trimmed(*text).empty())
        return fail(exit_usage, {ErrorCode::Malformed, "the message is empty",
                                 "give the text of the error, or - and the text on standard input"});
    const auto explanation = explain(*text);
    if (common.json) {
        auto json = toJson(explanation);
        print(json.ends_with('\n') ? json : json + "\n");
        return 0;
    }
    const auto terminal = platform::terminal();
    const auto words = explainText(explanation);
    for (const auto line : splitLines(words))
        print(wrapped(line, 0, terminal) + "\n");
    return 0;
}

} // namespace

Command explainCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("explain", "Say what a pasted error message means");
    parser->fallthrough();
    const auto text = std::make_shared<std::string>();
    parser->add_option("TEXT", *text, "The message; - reads standard input")->required();
    return {parser, [text, &common] { return runExplain(*text, common); }};
}

} // namespace deadair::cli
