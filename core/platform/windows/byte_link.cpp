// SPDX-License-Identifier: GPL-3.0-or-later
// There is no privileged helper for Windows: what it would be asked for is either free to everybody or nobody's.
#include "platform/byte_link.h"

namespace deadair::platform
{

StreamRead readLink(Socket::Handle, std::size_t, Clock::time_point, const StopToken&)
{
    return {StreamEnd::Failed, {}};
}

bool writeLink(Socket::Handle, std::string_view, Clock::time_point, const StopToken&)
{
    return false;
}

Result<ParentLink> parentLink(const std::vector<std::string>&)
{
    return Error{ErrorCode::Unavailable, "find who started this program", "Deadair has no helper for Windows"};
}

Result<LinkedProgram> LinkedProgram::start(const std::string& path, const std::vector<std::string>&, bool)
{
    return Error{ErrorCode::Unavailable, "start " + path, "Deadair has no helper for Windows"};
}

Result<LinkedProgram> LinkedProgram::startAsRoot(const std::string& path, const std::vector<std::string>& arguments,
                                                 Clock::time_point, const StopToken&)
{
    return start(path, arguments, true);
}

LinkedProgram::LinkedProgram(LinkedProgram&&) noexcept = default;
LinkedProgram& LinkedProgram::operator=(LinkedProgram&&) noexcept = default;
LinkedProgram::~LinkedProgram() = default;

bool LinkedProgram::write(std::string_view, Clock::time_point, const StopToken&) const
{
    return false;
}

std::optional<int> LinkedProgram::waitForExit(std::chrono::milliseconds)
{
    return m_status;
}

std::string programFolder()
{
    return {};
}

bool fileExists(const std::string&)
{
    return false;
}

bool canAskForRoot()
{
    return false;
}

bool isProgram(const std::string&)
{
    return false;
}

} // namespace deadair::platform
