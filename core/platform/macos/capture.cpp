// SPDX-License-Identifier: GPL-3.0-or-later
// One BPF device for each interface: what "any" is in Apple's libpcap (pktap) is documented nowhere.
#include "platform/capture.h"

#include "platform/machine.h"
#include "platform/pcap/merged_capture.h"

namespace deadair::platform
{
namespace
{

/// debug.bpf_maxbufsize, which a larger request is cut to: some 2000 packets that wait.
constexpr int buffer_bytes = 512 << 10;

} // namespace

struct Capture::Parts {
    MergedCapture merged;
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
    const auto links = interfaces();
    if (!links)
        return links.error();
    auto merged = MergedCapture::open(*library, *links, {buffer_bytes, "needs root, or the right to read /dev/bpf*"});
    if (!merged)
        return merged.error();
    return Capture(std::make_unique<Parts>(Parts{std::move(*merged)}));
}

std::optional<Error> Capture::start(const CaptureScope& scope)
{
    return m_parts->merged.start(scope);
}

Socket::Handle Capture::descriptor() const
{
    return m_parts->merged.descriptor();
}

Result<std::vector<LivePacket>> Capture::read(std::size_t limit)
{
    return m_parts->merged.read(limit);
}

CaptureCounts Capture::counts()
{
    return m_parts->merged.counts();
}

bool Capture::interfacePresent()
{
    return m_parts->merged.interfacePresent();
}

} // namespace deadair::platform
