// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/aws/model.h"
#include "analysis/cloud/azure/model.h"
#include "analysis/cloud/gcp/model.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace deadair::cloud
{

struct SourceFile {
    std::string name;
    Provider provider = Provider::Aws; ///< of the first thing in it
    int items = 0;                     ///< rules, machines and the like that were read
    std::vector<std::string> ignored;  ///< paths of objects that are of no use here
};

/// What files of any of the providers told, several accounts, regions and projects included.
struct Exports {
    aws::Account aws;
    azure::Subscription azure;
    gcp::Project gcp;
    std::vector<SourceFile> files;
};

/// Adds the JSON that a provider's own tool printed. Malformed, with file, place and reason, where it is not JSON, holds
/// nothing that is known, or a field cannot be understood; then nothing of it is added.
Result<bool> addExport(const std::string& file, std::string_view text, Exports& exports);

/// What all rules together say: the provider whose rules drop the connection, else the one that cannot tell, else the first.
/// Unavailable where the files hold no rules.
Result<Verdict> check(const Exports& exports, const Flow& flow);

} // namespace deadair::cloud
