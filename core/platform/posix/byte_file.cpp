// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/byte_file.h"

#include "platform/posix/system_error.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace deadair::platform
{

Result<ByteFile> ByteFile::open(const std::string& path)
{
    const bool is_input = path == "-";
    Socket handle(is_input ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!handle.valid())
        return systemError(errno, "cannot read '" + path + "'");
    ::posix_fadvise(static_cast<int>(handle.handle()), 0, 0, POSIX_FADV_SEQUENTIAL);
    return ByteFile(is_input ? "standard input" : path, std::move(handle));
}

Result<std::size_t> ByteFile::read(std::span<std::uint8_t> buffer)
{
    for (;;) {
        const auto got = ::read(static_cast<int>(m_handle.handle()), buffer.data(), buffer.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return systemError(errno, "cannot read '" + m_path + "'");
    }
}

} // namespace deadair::platform
