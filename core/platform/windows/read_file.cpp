// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"
#include "platform/windows/handle.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <algorithm>

namespace deadair::platform
{

Result<std::string> readFile(const std::string& path, std::size_t limit_bytes)
{
    const auto operation = "read " + path;
    const Handle file(::CreateFileW(wide(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.valid())
        return systemError(::GetLastError(), operation);
    std::string content;
    std::size_t used = 0;
    while (used <= limit_bytes) { // one byte more than allowed shows what is too long
        content.resize(std::min(std::max<std::size_t>(used * 2, 4096), limit_bytes + 1));
        DWORD got = 0;
        if (::ReadFile(file.get(), content.data() + used, static_cast<DWORD>(content.size() - used), &got, nullptr) == 0)
            return systemError(::GetLastError(), operation);
        if (got == 0) {
            content.resize(used);
            return content;
        }
        used += got;
    }
    return Error{ErrorCode::System, operation, "larger than " + std::to_string(limit_bytes) + " bytes"};
}

} // namespace deadair::platform
