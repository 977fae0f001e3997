// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_info/build_info.h"

#include "commit.h"

namespace deadair
{

std::string_view version()
{
    return DEADAIR_VERSION;
}

std::string_view commit()
{
    return DEADAIR_COMMIT;
}

std::string versionLine(std::string_view program, const std::vector<std::string>& parts)
{
    std::string line(program);
    line.append(" ").append(version()).append(" (commit ").append(commit());
    for (const auto& part : parts)
        line.append(", ").append(part);
    return line + ")";
}

} // namespace deadair
