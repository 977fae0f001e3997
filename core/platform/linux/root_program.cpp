// SPDX-License-Identifier: GPL-3.0-or-later
// polkit's pkexec starts one program for one answer: the programs come back through sockets.
#include "platform/byte_link.h"
#include "platform/escort.h"

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

std::vector<Result<LinkedProgram>> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& jobs,
                                                              Clock::time_point deadline, const StopToken& stop)
{
    const auto words = [&](const std::vector<std::string>& links) {
        auto arguments = escortWords(jobs, links);
        arguments.insert(arguments.begin(), path);
        return arguments;
    };
    // A password is asked for in the terminal of this process group.
    return startThrough(pkexec, words, jobs.size(), {0, false}, deadline, stop);
}

} // namespace deadair::platform
