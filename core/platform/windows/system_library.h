// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/windows/winsock.h"

#include <type_traits>

namespace deadair::platform
{

/// A function of a library in Windows' own folder, by its name; null where this Windows does not have it yet.
template <class Function>
Function* systemFunction(const wchar_t* library, const char* name)
{
    static_assert(std::is_function_v<Function>);
    const auto module = ::LoadLibraryExW(library, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (module == nullptr)
        return nullptr;
    return reinterpret_cast<Function*>(reinterpret_cast<void*>(::GetProcAddress(module, name)));
}

} // namespace deadair::platform
