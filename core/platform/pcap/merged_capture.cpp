// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pcap/merged_capture.h"

#include "platform/pcap/capture_filter.h"
#include "platform/posix/any_readable.h"
#include "platform/posix/system_error.h"

#include <algorithm>
#include <cerrno>
#include <iterator>

#include <unistd.h>

namespace deadair::platform
{

Result<MergedCapture> MergedCapture::open(const PcapLibrary& library, const Interfaces& interfaces, const Settings& settings)
{
    constexpr auto operation = "capture packets";
    MergedCapture capture;
    std::optional<Error> refused;
    std::vector<Socket::Handle> watched;
    for (const auto& interface : interfaces.interfaces) {
        for (const auto& own : interface.addresses)
            capture.m_own.push_back(own.address);
        if (!interface.up)
            continue;
        auto device = PcapDevice::open(library, {interface.name, {}, settings.buffer_bytes, settings.right});
        if (!device) {
            refused = refused.value_or(device.error());
            continue;
        }
        const CapturedLink link{static_cast<std::uint32_t>(interface.index), device->linkType()};
        if (!isCookable(link.link_type) || device->descriptor() == Socket::invalid)
            continue;
        watched.push_back(device->descriptor());
        capture.m_devices.push_back({interface.name, link, std::move(*device)});
    }
    if (watched.empty())
        return refused.value_or(Error{ErrorCode::Unavailable, operation, "no interface is up whose packets are understood"});
    auto told = openPipe();
    if (!told)
        return systemError(errno, operation);
    capture.m_waiting_told = std::move(*told);
    watched.push_back(capture.m_waiting_told.first.handle());
    capture.m_readable = anyReadable(watched);
    if (!capture.m_readable.valid())
        return systemError(errno, operation);
    return capture;
}

std::optional<Error> MergedCapture::start(const CaptureScope& scope)
{
    const auto filter = captureFilter(scope), coarser = captureFilter({{}, scope.port, {}});
    for (auto& device : m_devices) {
        const bool asked_for = scope.interface.empty() || scope.interface == device.interface;
        if (auto failed = device.pcap.letThrough(asked_for ? filter : std::string(), coarser))
            return failed;
    }
    m_interface = scope.interface;
    m_waiting.clear();
    return std::nullopt;
}

/// False when the interface is gone.
bool MergedCapture::takeFrom(Device& device)
{
    const auto count = device.pcap.read(0, [&](std::int64_t time_ns, std::uint32_t wire_bytes, std::span<const std::uint8_t> bytes) {
        auto cooked = cook(device.link, bytes, m_own);
        if (!cooked)
            return;
        const auto length = static_cast<std::uint32_t>(wire_bytes - cooked->link_header_bytes + sll2_bytes);
        m_waiting.push_back({time_ns, length, device.interface, std::move(cooked->bytes)});
    });
    if (count)
        m_received += *count;
    return count.ok();
}

Result<std::vector<LivePacket>> MergedCapture::read(std::size_t limit)
{
    // Asked for more only when what was handed over is used up, so that no more waits than the kernel's buffers hold.
    if (m_waiting.empty()) {
        for (auto device = m_devices.begin(); device != m_devices.end();) {
            if (takeFrom(*device)) {
                ++device;
                continue;
            }
            const auto counts = device->pcap.counts();
            m_gone.dropped += counts.dropped;
            m_gone.interface_dropped += counts.interface_dropped;
            device = m_devices.erase(device);
        }
        std::ranges::stable_sort(m_waiting, {}, &LivePacket::time_ns);
    }
    if (m_waiting.empty() && m_devices.empty())
        return Error{ErrorCode::System, "capture packets", "all interfaces are gone"};
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(std::min(limit, m_waiting.size()));
    std::vector<LivePacket> packets(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    tellOfWaiting();
    return packets;
}

void MergedCapture::tellOfWaiting()
{
    char byte = 0;
    const bool wait = !m_waiting.empty();
    if (wait && !m_told)
        m_told = ::write(static_cast<int>(m_waiting_told.second.handle()), &byte, 1) == 1;
    else if (!wait && m_told)
        m_told = ::read(static_cast<int>(m_waiting_told.first.handle()), &byte, 1) != 1;
}

/// BPF of BSD counts as received what its filter throws away as well.
CaptureCounts MergedCapture::counts() const
{
    auto all = m_gone;
    for (const auto& device : m_devices) {
        const auto counts = device.pcap.counts();
        all.dropped += counts.dropped;
        all.interface_dropped += counts.interface_dropped;
    }
    all.received = m_received + all.dropped;
    return all;
}

bool MergedCapture::interfacePresent() const
{
    return m_interface.empty() || std::ranges::find(m_devices, m_interface, &Device::interface) != m_devices.end();
}

} // namespace deadair::platform
