// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

std::string environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// By the variables themselves, so that the process's own locale stays "C" (POSIX 8.2: the first that is set counts).
bool localeIsUtf8()
{
    for (const auto* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        auto value = environment(name);
        if (value.empty())
            continue;
        std::ranges::transform(value, value.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
    }
    return false;
}

} // namespace

Terminal terminal()
{
    Terminal found;
    found.unicode = localeIsUtf8();
    const auto type = environment("TERM");
    found.interactive = isatty(STDOUT_FILENO) == 1 && !type.empty() && type != "dumb";
    found.colour = found.interactive && environment("NO_COLOR").empty();
    winsize size{};
    if (found.interactive && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        found.columns = size.ws_col;
    return found;
}

} // namespace deadair::platform
