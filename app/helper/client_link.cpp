// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_link.h"

namespace deadair::helper
{

bool ClientLink::receive()
{
    const auto got = platform::readLink(m_link.input, protocol::largest_request_bytes, platform::Clock::now(), {});
    m_frames.add(got.bytes);
    return got.end == platform::StreamEnd::Data || got.end == platform::StreamEnd::Silent;
}

Result<std::optional<protocol::Envelope<protocol::Request>>> ClientLink::next()
{
    const auto message = m_frames.next();
    if (!message)
        return message.error();
    if (!*message)
        return std::optional<protocol::Envelope<protocol::Request>>();
    const auto request = protocol::decodeRequest(**message);
    if (!request)
        return request.error();
    return std::optional(*request);
}

void ClientLink::send(std::uint32_t id, protocol::Reply reply)
{
    const auto frame = protocol::framed(protocol::encode(protocol::Envelope<protocol::Reply>{id, std::move(reply)}));
    (void)platform::writeLink(m_link.output, frame, platform::Clock::time_point::max(), {});
}

} // namespace deadair::helper
