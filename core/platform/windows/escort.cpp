// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/escort.h"

#include "platform/byte_link.h"
#include "platform/windows/command_line.h"
#include "platform/windows/handle.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <memory>

namespace deadair::platform
{

Result<std::function<void()>> startAgain(const std::vector<std::vector<std::string>>& each)
{
    const auto path = programPath();
    const auto program = wide(path);
    const auto started = std::make_shared<std::vector<Handle>>();
    DWORD failed = ERROR_SUCCESS;
    for (const auto& arguments : each) {
        auto words = arguments;
        words.insert(words.begin(), path);
        auto line = wide(commandLine(words));
        STARTUPINFOW start{};
        start.cb = sizeof start;
        PROCESS_INFORMATION process{};
        if (::CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, FALSE, CREATE_NO_WINDOW, nullptr, nullptr, &start, &process) == 0) {
            failed = ::GetLastError();
            continue;
        }
        ::CloseHandle(process.hThread);
        started->emplace_back(process.hProcess);
    }
    if (started->empty())
        return systemError(failed, "start " + path);
    return std::function([started] {
        for (const auto& process : *started)
            ::WaitForSingleObject(process.get(), INFINITE);
    });
}

} // namespace deadair::platform
