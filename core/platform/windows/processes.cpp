// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/processes.h"

#include "platform/windows/handle.h"
#include "platform/windows/wide_text.h"

#include <tlhelp32.h>

namespace deadair::platform
{

std::map<std::int64_t, std::string> processNames()
{
    std::map<std::int64_t, std::string> names;
    const Handle snapshot(::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    if (!snapshot.valid())
        return names;
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (auto more = ::Process32FirstW(snapshot.get(), &entry); more != 0; more = ::Process32NextW(snapshot.get(), &entry))
        names[entry.th32ProcessID] = narrow(entry.szExeFile);
    return names;
}

} // namespace deadair::platform
