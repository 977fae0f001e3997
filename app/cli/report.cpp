// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "analysis/diagnosis/case_json.h"
#include "case_files.h"
#include "checklist_printer.h"
#include "output.h"
#include "report/redact.h"
#include "verdict_text.h"

namespace deadair::cli
{
namespace
{

struct ReportArguments {
    std::string file;
    CaseFiles files;
    bool redact = false;
};

int report(const ReportArguments& arguments, const CommonOptions& common)
{
    const auto text = readInput(arguments.file);
    if (!text)
        return fail(exit_usage, text.error());
    auto value = caseFromJson(*text);
    if (!value)
        return fail(exit_usage,
                    {value.error().code, "cannot read the case '" + arguments.file + "'", value.error().detail});
    if (const int status = checkCaseFiles(arguments.files); status != 0)
        return status;
    if (arguments.redact)
        value = redacted(*value);
    const auto& files = arguments.files;
    if (common.json) {
        print(caseToJson(*value));
    } else if (files.html.empty() && files.markdown.empty() && files.save.empty()) {
        const auto terminal = platform::terminal();
        for (const auto& check : value->checklist)
            print(checkLine(check, terminal));
        print("\n" + verdictText(*value, terminal));
    }
    return writeCaseFiles(*value, files);
}

} // namespace

Command reportCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("report", "Render a saved case again");
    parser->fallthrough();
    const auto arguments = std::make_shared<ReportArguments>();
    parser->add_option("CASE.json", arguments->file, "A case written by --save; - reads standard input")->required();
    parser->add_option("--html", arguments->files.html, "Write the report there");
    parser->add_option("--markdown", arguments->files.markdown, "Write the text for a ticket there");
    parser->add_option("--save", arguments->files.save, "Write the case there, for instance redacted");
    parser->add_flag("--redact", arguments->redact,
                     "Replace addresses, host and user names in everything that is written");
    return {parser, [arguments, &common] { return report(*arguments, common); }};
}

} // namespace deadair::cli
