// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/system_value.h"

#include "platform/posix/system_error.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/sysctl.h>

namespace deadair::platform
{
namespace
{

template <class Ask> Result<std::vector<std::uint8_t>> readTable(const std::string& operation, const Ask& ask)
{
    for (int attempt = 0; attempt < 4; ++attempt) {
        std::size_t size = 0;
        if (ask(nullptr, &size) != 0)
            return systemError(errno, operation);
        std::vector<std::uint8_t> bytes(size + size / 4 + 4096);
        size = bytes.size();
        if (ask(bytes.data(), &size) == 0) {
            bytes.resize(size);
            return bytes;
        }
        if (errno != ENOMEM)
            return systemError(errno, operation);
    }
    return Error{ErrorCode::System, operation, "it grows faster than it can be read"};
}

} // namespace

std::optional<std::int64_t> systemNumber(const char* name)
{
    std::array<std::uint8_t, 8> bytes{};
    std::size_t size = bytes.size();
    if (::sysctlbyname(name, bytes.data(), &size, nullptr, 0) != 0)
        return std::nullopt;
    std::int32_t narrow = 0;
    std::int64_t wide = 0;
    std::memcpy(&narrow, bytes.data(), sizeof narrow);
    std::memcpy(&wide, bytes.data(), sizeof wide);
    return size == sizeof narrow ? std::optional<std::int64_t>(narrow)
           : size == sizeof wide ? std::optional(wide)
                                 : std::nullopt;
}

std::string systemText(const char* name)
{
    std::array<char, 256> text{};
    std::size_t size = text.size() - 1;
    return ::sysctlbyname(name, text.data(), &size, nullptr, 0) == 0 ? std::string(text.data()) : std::string();
}

Result<std::vector<std::uint8_t>> systemTable(const char* name)
{
    return readTable(std::string("read ") + name,
                     [name](void* to, std::size_t* size) { return ::sysctlbyname(name, to, size, nullptr, 0); });
}

Result<std::vector<std::uint8_t>> systemTable(std::vector<int> name, const std::string& operation)
{
    return readTable(operation, [&name](void* to, std::size_t* size) {
        return ::sysctl(name.data(), static_cast<u_int>(name.size()), to, size, nullptr, 0);
    });
}

} // namespace deadair::platform
