// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions of the helper's protocol, cut into frames and as one message: what is understood must write itself in
// a form that is understood the same way.
#include "protocol/frame.h"
#include "protocol/messages.h"

#include <cstdlib>

using namespace deadair;

namespace
{

template <class Decode> void roundTrip(std::string_view message, Decode decode)
{
    const auto first = decode(message);
    if (!first)
        return;
    const auto written = protocol::encode(*first);
    const auto second = decode(written);
    if (!second || protocol::encode(*second) != written)
        std::abort();
}

void both(std::string_view message)
{
    roundTrip(message, protocol::decodeRequest);
    roundTrip(message, protocol::decodeReply);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    both(bytes);
    protocol::FrameReader frames(protocol::largest_request_bytes);
    frames.add(bytes);
    for (auto next = frames.next(); next && *next; next = frames.next())
        both(**next);
    return 0;
}
