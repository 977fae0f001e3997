// SPDX-License-Identifier: GPL-3.0-or-later
// AppleScript's "do shell script" asks for an administrator's password in a window of the system's, and gives the program's
// output only when it has ended: so the program comes back through a socket.
#include "platform/byte_link.h"
#include "platform/escort.h"
#include "platform/shared/apple_script.h"

namespace deadair::platform
{
namespace
{

constexpr auto osascript = "/usr/bin/osascript";
constexpr auto password_prompt = "Deadair wants to capture packets and to read the firewall's rules for a diagnosis.";

} // namespace

bool canAskForRoot()
{
    return isProgram(osascript);
}

std::vector<Result<LinkedProgram>> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& jobs,
                                                              Clock::time_point deadline, const StopToken& stop)
{
    const auto script = [&](const std::vector<std::string>& links) {
        auto words = escortWords(jobs, links);
        words.insert(words.begin(), path);
        return administratorScript(words, password_prompt);
    };
    if (script(jobs).empty()) // the links are words of our own
        return none(jobs.size(), {ErrorCode::Malformed, "start " + path, "its path holds characters that no command line takes"});
    return startThrough(osascript, [&](const std::vector<std::string>& links) { return std::vector<std::string>{"-e", script(links)}; },
                        jobs.size(), {}, deadline, stop);
}

} // namespace deadair::platform
