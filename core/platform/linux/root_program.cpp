// SPDX-License-Identifier: GPL-3.0-or-later
// polkit's pkexec, which passes the standard streams on: it asks while the link is there already.
#include "platform/byte_link.h"

namespace deadair::platform
{
namespace
{

constexpr auto pkexec = "/usr/bin/pkexec";

} // namespace

bool canAskForRoot()
{
    return isProgram(pkexec);
}

Result<LinkedProgram> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& arguments,
                                                 Clock::time_point, const StopToken&)
{
    auto words = arguments;
    words.insert(words.begin(), path);
    // A password is asked for in the terminal of this process group.
    return start(pkexec, words, false);
}

} // namespace deadair::platform
