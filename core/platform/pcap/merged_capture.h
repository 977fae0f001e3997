// SPDX-License-Identifier: GPL-3.0-or-later
// What Linux' "any" device does, made of single interfaces: for systems whose libpcap has no such device. Linux has this code
// for its tests.
#pragma once

#include "evidence/machine.h"
#include "platform/pcap/cooked_packet.h"
#include "platform/pcap/pcap_device.h"
#include "platform/posix/child.h"

#include <deque>

namespace deadair::platform
{

class MergedCapture final
{
public:
    struct Settings {
        int buffer_bytes = 0; ///< of each interface
        std::string right;    ///< what the user lacks where it is denied
    };

    /// On all of these that are up and whose packets are understood; one that cannot be opened is left out, unless it is the
    /// last. An interface that comes later is not seen: by then the process may open nothing.
    static Result<MergedCapture> open(const PcapLibrary& library, const Interfaces& interfaces, const Settings& settings);

    // As Capture's.
    std::optional<Error> start(const CaptureScope& scope);
    [[nodiscard]] Socket::Handle descriptor() const { return m_readable.handle(); }
    Result<std::vector<LivePacket>> read(std::size_t limit);
    [[nodiscard]] CaptureCounts counts() const;
    [[nodiscard]] bool interfacePresent() const;

private:
    struct Device {
        std::string interface;
        CapturedLink link;
        PcapDevice pcap;
    };
    MergedCapture() = default;
    bool takeFrom(Device& device);
    void tellOfWaiting();

    std::vector<Device> m_devices;
    std::vector<IpAddress> m_own;
    std::string m_interface;           ///< asked for
    std::deque<LivePacket> m_waiting;  ///< handed over by the kernel, and more than was asked for
    Ends m_waiting_told;               ///< holds a byte while some wait
    bool m_told = false;
    Socket m_readable;
    CaptureCounts m_gone; ///< of interfaces that are no more
    std::int64_t m_received = 0;
};

} // namespace deadair::platform
