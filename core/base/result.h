// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace deadair
{

/// Why something could not be had. Unavailable: this system or user cannot tell; the caller goes on without it.
enum class ErrorCode { Unavailable, PermissionDenied, NotFound, Malformed, TimedOut, Cancelled, System };

/// A failure as a value: what was being done, and why it did not work, in words for a user.
struct Error {
    ErrorCode code = ErrorCode::System;
    std::string operation; ///< what was tried, naming the thing: "read /etc/resolv.conf"
    std::string detail;    ///< why it failed: "Permission denied"

    [[nodiscard]] std::string message() const { return detail.empty() ? operation : operation + ": " + detail; }
    bool operator==(const Error&) const = default;
};

/// A value or the Error that stands in its place (std::expected is not in C++20).
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { assert(ok()); return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { assert(ok()); return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { assert(ok()); return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const { assert(!ok()); return std::get<1>(m_state); }
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

} // namespace deadair
