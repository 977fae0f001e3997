// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "platform/first_packet.h"

#include <array>

#include <pwd.h>

namespace deadair::platform
{

Result<SystemUser> systemUser(const std::string& name)
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 16384> buffer{};
    const auto number = parseInteger<std::uint32_t>(name);
    const int error = number ? ::getpwuid_r(*number, &entry, buffer.data(), buffer.size(), &found)
                             : ::getpwnam_r(name.c_str(), &entry, buffer.data(), buffer.size(), &found);
    if (error == 0 && found != nullptr)
        return SystemUser{found->pw_uid, found->pw_gid};
    if (number)
        return SystemUser{*number, std::nullopt};
    return Error{ErrorCode::NotFound, "no user '" + name + "' on this machine", ""};
}

} // namespace deadair::platform
