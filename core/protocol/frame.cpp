// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/frame.h"

#include <cstdint>

namespace deadair::protocol
{
namespace
{

constexpr std::size_t length_bytes = 4;

} // namespace

std::string framed(std::string_view message)
{
    std::string frame;
    frame.reserve(length_bytes + message.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        frame += static_cast<char>(message.size() >> shift & 0xff);
    frame += message;
    return frame;
}

Result<std::optional<std::string>> FrameReader::next()
{
    const std::string_view waiting = std::string_view(m_buffer).substr(m_done);
    std::optional<std::string> message;
    if (waiting.size() >= length_bytes) {
        std::uint32_t length = 0;
        for (std::size_t i = 0; i < length_bytes; ++i)
            length = length << 8 | static_cast<std::uint8_t>(waiting[i]);
        if (length == 0 || length > m_limit)
            return Error{ErrorCode::Malformed, "read a message of the helper's protocol",
                         "it announces " + std::to_string(length) + " bytes, 1 to " + std::to_string(m_limit) +
                             " are allowed"};
        if (waiting.size() - length_bytes >= length) {
            message.emplace(waiting.substr(length_bytes, length));
            m_done += length_bytes + length;
        }
    }
    if (!message) {
        m_buffer.erase(0, m_done);
        m_done = 0;
    }
    return message;
}

} // namespace deadair::protocol
