// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/wide_text.h"

#include "platform/windows/winsock.h"

namespace deadair::platform
{

std::wstring wide(std::string_view utf8)
{
    const int given = static_cast<int>(utf8.size());
    std::wstring text(static_cast<std::size_t>(::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), given, nullptr, 0)), L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), given, text.data(), static_cast<int>(text.size()));
    return text;
}

std::string narrow(std::wstring_view utf16)
{
    const int given = static_cast<int>(utf16.size());
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, utf16.data(), given, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(size), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, utf16.data(), given, text.data(), size, nullptr, nullptr);
    return text;
}

std::string systemFile(std::string_view name)
{
    wchar_t folder[MAX_PATH] = {};
    const auto length = ::GetSystemDirectoryW(folder, MAX_PATH);
    return narrow({folder, length < MAX_PATH ? length : 0}) + "\\" + std::string(name);
}

} // namespace deadair::platform
