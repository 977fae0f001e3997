// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_files.h"

#include "analysis/diagnosis/case_json.h"
#include "command.h"
#include "output.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/save_file.h"

namespace deadair::cli
{
namespace
{

int statusOf(const Error& error)
{
    return error.code == ErrorCode::System ? exit_failed : exit_usage;
}

} // namespace

int checkCaseFiles(const CaseFiles& files)
{
    for (const auto* const path : {&files.html, &files.markdown, &files.save})
        if (!path->empty())
            if (const auto writable = checkWritable(*path); !writable)
                return fail(statusOf(writable.error()), writable.error());
    return 0;
}

int writeCaseFiles(const Case& value, const CaseFiles& files)
{
    int status = 0;
    const auto write = [&status](const std::string& path, const auto& render) {
        if (path.empty())
            return;
        if (const auto written = writeFile(path, render()); !written)
            status = fail(statusOf(written.error()), written.error());
    };
    write(files.save, [&] { return caseToJson(value); }); // first: the others can be made from it
    write(files.html, [&] { return htmlReport(value); });
    write(files.markdown, [&] { return markdownReport(value); });
    return status;
}

} // namespace deadair::cli
