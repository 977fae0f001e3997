// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/live_packet.h"
#include "platform/pcap/pcap_library.h"
#include "platform/socket.h"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace deadair::platform
{

/// Room for the longest link-layer header that is understood, the longest IPv4 header, and an ICMP error that quotes as much and a
/// TCP header.
inline constexpr int snap_bytes = 20 + 60 + 8 + 60 + 60;

/// One device of libpcap. Reading does not wait.
class PcapDevice final
{
public:
    struct Request {
        std::string name;
        std::optional<int> link_type; ///< the device's own where absent
        int buffer_bytes = 0;
        std::string right; ///< what the user lacks where it is denied: "needs root"
    };
    using OnPacket = std::function<void(std::int64_t time_ns, std::uint32_t wire_bytes, std::span<const std::uint8_t>)>;

    /// Lets no packet through yet.
    static Result<PcapDevice> open(const PcapLibrary& library, const Request& request);

    /// Lets through from now on what a filter in libpcap's language describes; nothing without one. `coarser`: for a kernel that
    /// takes no program as long as this filter's.
    std::optional<Error> letThrough(const std::string& filter, const std::string& coarser = {});
    /// What is there, at most `limit` packets, 0 for all that the kernel hands over at once.
    Result<int> read(std::size_t limit, const OnPacket& on_packet);

    [[nodiscard]] int linkType() const;
    [[nodiscard]] Socket::Handle descriptor() const;
    [[nodiscard]] CaptureCounts counts() const;

private:
    struct Close {
        decltype(&pcap_close) close;
        void operator()(pcap_t* handle) const { close(handle); }
    };
    PcapDevice(const PcapLibrary& library, pcap_t* handle) : m_pcap(library), m_handle(handle, {library.close}) {}
    std::optional<Error> activate(const Request& request);
    [[nodiscard]] Error error(ErrorCode code) const;

    PcapLibrary m_pcap;
    std::unique_ptr<pcap_t, Close> m_handle;
};

} // namespace deadair::platform
