// SPDX-License-Identifier: GPL-3.0-or-later
// AppleScript's "do shell script" asks for an administrator's password in a window of the system's, and gives the program's
// output only when it has ended: so the program comes back through a socket.
#include "platform/byte_link.h"
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

Result<LinkedProgram> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& arguments,
                                                 Clock::time_point deadline, const StopToken& stop)
{
    auto words = arguments;
    words.insert(words.begin(), path);
    if (administratorScript(words, password_prompt).empty())
        return Error{ErrorCode::Malformed, "start " + path, "its path holds characters that no command line takes"};
    const auto script = [&words](const std::string& link_path) {
        words.push_back(link_path);
        return std::vector<std::string>{"-e", administratorScript(words, password_prompt)};
    };
    return startThrough(osascript, script, 0, deadline, stop);
}

} // namespace deadair::platform
