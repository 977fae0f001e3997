// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include <cstdlib>

#include "platform/windows/winsock.h"

namespace deadair::platform
{

Terminal terminal()
{
    Terminal found;
    const auto output = ::GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    found.unicode = ::GetConsoleOutputCP() == CP_UTF8;
    found.interactive = ::GetConsoleMode(output, &mode) != 0;
    if (!found.interactive)
        return found;
    // Escape sequences need to be asked for (since Windows 10 1511); refused means that there are no colours.
    const bool able = ::SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
    const char* const refused = std::getenv("NO_COLOR");
    found.colour = able && (refused == nullptr || *refused == '\0');
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    if (::GetConsoleScreenBufferInfo(output, &screen) != 0 && screen.srWindow.Right > screen.srWindow.Left)
        found.columns = screen.srWindow.Right - screen.srWindow.Left + 1;
    return found;
}

} // namespace deadair::platform
