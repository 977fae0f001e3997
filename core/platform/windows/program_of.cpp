// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/server.h"

#include "platform/windows/handle.h"
#include "platform/windows/wide_text.h"

#include <array>

namespace deadair::platform
{

std::optional<std::string> programOf(std::int64_t pid)
{
    const Handle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid)));
    std::array<wchar_t, 32768> path{}; // the longest that Windows has
    auto length = static_cast<DWORD>(path.size());
    if (!process.valid() || ::QueryFullProcessImageNameW(process.get(), 0, path.data(), &length) == 0)
        return std::nullopt;
    return narrow({path.data(), length});
}

} // namespace deadair::platform
