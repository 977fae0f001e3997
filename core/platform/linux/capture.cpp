// SPDX-License-Identifier: GPL-3.0-or-later
// On Linux libpcap's "any" device: cooked packets of all interfaces (LINKTYPE_LINUX_SLL2), VLAN tags already taken off
// by the kernel. A packet that passes several interfaces (VLAN, bridge, bond) is seen on each, and says on which.
#include "platform/capture.h"

#include "platform/pcap/capture_filter.h"
#include "platform/pcap/cooked_packet.h"
#include "platform/pcap/pcap_device.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cstring>
#include <map>

#include <net/if.h>
#include <sys/ioctl.h>

namespace deadair::platform
{
namespace
{

// SLL2: protocol, reserved, interface index, ARPHRD type, packet type, address length, address.
constexpr std::size_t interface_index_at = 4;
constexpr int link_type_sll2 = 276;

// Of small slots: some 20,000 packets that wait while this process gets no processor.
constexpr int buffer_bytes = 8 << 20;

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes)
{
    std::uint32_t value = 0;
    for (const auto byte : bytes)
        value = value << 8 | byte;
    return value;
}

} // namespace

struct Capture::Parts {
    PcapDevice any;
    Socket asking; ///< for ioctl(), opened early: later the process may not open any
    std::string interface{};
    std::map<int, std::string> names{};

    const std::string& nameOf(int index)
    {
        auto& name = names[index];
        ifreq request{};
        request.ifr_ifindex = index;
        if (name.empty() && ::ioctl(platform::descriptor(asking), SIOCGIFNAME, &request) == 0)
            name.assign(request.ifr_name, ::strnlen(request.ifr_name, sizeof request.ifr_name));
        return name;
    }

    void keep(std::int64_t time_ns, std::uint32_t wire_bytes, std::span<const std::uint8_t> bytes,
              std::vector<LivePacket>& packets)
    {
        if (bytes.size() < sll2_bytes)
            return;
        const auto& name = nameOf(static_cast<int>(bigEndian(bytes.subspan(interface_index_at, 4))));
        if (!interface.empty() && name != interface)
            return;
        const auto protocol = static_cast<std::uint16_t>(bigEndian(bytes.first(2)));
        const auto kept = bytes.first(sll2_bytes + headerBytes(protocol, bytes.subspan(sll2_bytes)));
        packets.push_back({time_ns, wire_bytes, name, {kept.begin(), kept.end()}});
    }
};

Capture::Capture(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Capture::Capture(Capture&&) noexcept = default;
Capture& Capture::operator=(Capture&&) noexcept = default;
Capture::~Capture() = default;

Result<Capture> Capture::open()
{
    const auto library = PcapLibrary::load();
    if (!library)
        return library.error();
    auto asking = openSocket(AF_INET, SOCK_DGRAM, 0);
    auto any = PcapDevice::open(*library, {"any", link_type_sll2, buffer_bytes, "needs CAP_NET_RAW"});
    if (!any)
        return any.error();
    return Capture(std::make_unique<Parts>(Parts{std::move(*any), std::move(asking)}));
}

std::optional<Error> Capture::start(const CaptureScope& scope)
{
    if (auto failed = m_parts->any.letThrough(captureFilter(scope)))
        return failed;
    m_parts->interface = scope.interface;
    return std::nullopt;
}

Socket::Handle Capture::descriptor() const
{
    return m_parts->any.descriptor();
}

Result<std::vector<LivePacket>> Capture::read(std::size_t limit)
{
    std::vector<LivePacket> packets;
    const auto count = m_parts->any.read(limit, [&](std::int64_t time_ns, std::uint32_t wire_bytes, std::span<const std::uint8_t> bytes) {
        m_parts->keep(time_ns, wire_bytes, bytes, packets);
    });
    if (!count)
        return count.error();
    return packets;
}

CaptureCounts Capture::counts()
{
    return m_parts->any.counts();
}

bool Capture::interfacePresent()
{
    ifreq request{};
    std::ranges::copy(m_parts->interface.substr(0, sizeof request.ifr_name - 1), request.ifr_name);
    return m_parts->interface.empty() || ::ioctl(platform::descriptor(m_parts->asking), SIOCGIFINDEX, &request) == 0;
}

} // namespace deadair::platform
