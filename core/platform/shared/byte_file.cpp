// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/byte_file.h"

#include <cerrno>
#include <filesystem>
#include <iostream>
#include <system_error>

namespace deadair::platform
{
namespace
{

Error fileError(int number, const std::string& path)
{
    const auto code = number == ENOENT                      ? ErrorCode::NotFound
                      : number == EACCES || number == EPERM ? ErrorCode::PermissionDenied
                                                            : ErrorCode::System;
    return {code, "cannot read '" + path + "'", std::generic_category().message(number)};
}

} // namespace

Result<ByteFile> ByteFile::open(const std::string& path)
{
    ByteFile file;
    file.m_path = path;
    file.m_is_input = path == "-";
    if (file.m_is_input)
        return file;
    const std::filesystem::path name(std::u8string(path.begin(), path.end())); // UTF-8, also where the system's is another
    std::error_code ignored;
    if (std::filesystem::is_directory(name, ignored))
        return fileError(EISDIR, path);
    file.m_file.rdbuf()->pubsetbuf(nullptr, 0); // what is asked for is large: no copy in between
    errno = 0;
    file.m_file.open(name, std::ios::binary);
    if (!file.m_file.is_open())
        return fileError(errno != 0 ? errno : EIO, path);
    return file;
}

Result<std::size_t> ByteFile::read(std::span<std::uint8_t> buffer)
{
    std::istream& stream = m_is_input ? std::cin : static_cast<std::istream&>(m_file);
    errno = 0;
    stream.read(reinterpret_cast<char*>(buffer.data()), static_cast<std::streamsize>(buffer.size()));
    if (stream.bad())
        return fileError(errno != 0 ? errno : EIO, m_path);
    return static_cast<std::size_t>(stream.gcount());
}

} // namespace deadair::platform
