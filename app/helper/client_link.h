// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/byte_link.h"
#include "protocol/frame.h"
#include "protocol/messages.h"

namespace deadair::helper
{

/// The messages of whoever started this process.
class ClientLink
{
public:
    explicit ClientLink(platform::ParentLink link) : m_link(link) {}

    [[nodiscard]] platform::Socket::Handle input() const { return m_link.input; }
    /// Takes in what is there. False at the end of the input.
    bool receive();
    /// The next request that is whole; Malformed for anything that is none.
    Result<std::optional<protocol::Envelope<protocol::Request>>> next();
    /// Waits until the client takes it. A client that has gone shows as the end of the input.
    void send(std::uint32_t id, protocol::Reply reply);

private:
    platform::ParentLink m_link;
    protocol::FrameReader m_frames{protocol::largest_request_bytes};
};

} // namespace deadair::helper
