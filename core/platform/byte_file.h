// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <fstream>
#include <span>
#include <string>

namespace deadair::platform
{

/// A file that is read from its beginning to its end.
class ByteFile
{
public:
    /// "-" is standard input. NotFound, PermissionDenied or System, naming the file.
    static Result<ByteFile> open(const std::string& path);

    /// Fills the front of the buffer; how many bytes, 0 at the end.
    Result<std::size_t> read(std::span<std::uint8_t> buffer);

private:
    std::string m_path;
    std::ifstream m_file;
    bool m_is_input = false;
};

} // namespace deadair::platform
