// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/capture.h"

namespace deadair::platform
{

struct Capture::Parts {
};

Capture::Capture(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Capture::Capture(Capture&&) noexcept = default;
Capture& Capture::operator=(Capture&&) noexcept = default;
Capture::~Capture() = default;

Result<Capture> Capture::open()
{
    return Error{ErrorCode::Unavailable, "capture packets",
                 "not on macOS yet; what sudo tcpdump writes is read by deadair capture analyze"};
}

std::optional<Error> Capture::start(const CaptureScope&)
{
    return Error{ErrorCode::Unavailable, "capture packets", "nothing is open"};
}

Socket::Handle Capture::descriptor() const
{
    return Socket::invalid;
}

Result<std::vector<LivePacket>> Capture::read(std::size_t)
{
    return Error{ErrorCode::Unavailable, "capture packets", "nothing is open"};
}

CaptureCounts Capture::counts()
{
    return {};
}

bool Capture::interfacePresent()
{
    return true;
}

} // namespace deadair::platform
