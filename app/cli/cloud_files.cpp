// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_files.h"

#include "output.h"

namespace deadair::cli
{

Result<cloud::Exports> readCloudFiles(const std::vector<std::string>& files)
{
    cloud::Exports exports;
    for (const auto& file : files) {
        const auto text = readInput(file);
        if (!text)
            return text.error();
        if (const auto added = cloud::addExport(file == "-" ? "standard input" : file, *text, exports); !added)
            return added.error();
    }
    return exports;
}

} // namespace deadair::cli
