// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair::cli
{

/// Files that a case is to be written to; empty names are left out.
struct CaseFiles {
    std::string html;
    std::string markdown;
    std::string save;
};

/// Whether they look writable; else says on standard error which is not, and gives the exit status.
int checkCaseFiles(const CaseFiles& files);

/// Writes them. Says on standard error what went wrong, and gives the exit status; 0 when all are written.
int writeCaseFiles(const Case& value, const CaseFiles& files);

} // namespace deadair::cli
