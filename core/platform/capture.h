// SPDX-License-Identifier: GPL-3.0-or-later
// Live capture through libpcap, which is loaded when it is wanted: without it all else works.
#pragma once

#include "evidence/live_packet.h"
#include "platform/socket.h"

#include <memory>

namespace deadair::platform
{

/// "libpcap 1.10.3"; absent where it is missing or too old.
std::optional<std::string> captureLibraryVersion();

/// A capture on all interfaces, so that one that goes and comes back is no event. Opening needs the right (on Linux
/// CAP_NET_RAW); nothing after that does.
class Capture final
{
public:
    /// Lets no packet through yet. Unavailable where libpcap is missing or too old, and says how to get it;
    /// PermissionDenied without the right.
    static Result<Capture> open();
    Capture(Capture&&) noexcept;
    Capture& operator=(Capture&&) noexcept;
    ~Capture();

    /// Lets through, from now on, what the scope describes. The kernel does the choosing.
    std::optional<Error> start(const CaptureScope& scope);

    /// To wait for; readable when packets are there.
    [[nodiscard]] Socket::Handle descriptor() const;

    /// What is there, at most `limit` packets; does not wait. An Error ends the capture.
    Result<std::vector<LivePacket>> read(std::size_t limit);

    /// Since it was opened.
    [[nodiscard]] CaptureCounts counts();

    /// Whether the interface of the scope exists; true where none was named.
    [[nodiscard]] bool interfacePresent();

private:
    struct Parts;
    explicit Capture(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace deadair::platform
