// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace deadair::protocol
{

// A message travels behind its length, four bytes in network order.
inline constexpr std::size_t largest_request_bytes = 4096;
inline constexpr std::size_t largest_reply_bytes = 1u << 20;

/// The message with its length in front. It must not be larger than the limit of its direction.
std::string framed(std::string_view message);

/// Cuts what arrives into messages; keeps at most one message of `limit` bytes and what was added last.
class FrameReader
{
public:
    explicit FrameReader(std::size_t limit) : m_limit(limit) {}

    void add(std::string_view bytes) { m_buffer += bytes; }
    /// The next whole message; nothing while it is incomplete. Malformed when one announces a forbidden length; the
    /// reader is then of no further use.
    Result<std::optional<std::string>> next();

private:
    std::size_t m_limit;
    std::string m_buffer;
    std::size_t m_done = 0; ///< bytes at the front that were given out
};

} // namespace deadair::protocol
