// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/windows/winsock.h"

#include <utility>

namespace deadair::platform
{

/// Owns a kernel handle; closes it when destroyed.
class Handle
{
public:
    Handle() = default;
    explicit Handle(HANDLE handle) : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { reset(); }

    [[nodiscard]] bool valid() const { return m_handle != nullptr; }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    /// Gives the handle away; the caller closes it.
    [[nodiscard]] HANDLE release() { return std::exchange(m_handle, nullptr); }
    void reset()
    {
        if (valid())
            ::CloseHandle(std::exchange(m_handle, nullptr));
    }

private:
    HANDLE m_handle = nullptr;
};

} // namespace deadair::platform
