// SPDX-License-Identifier: GPL-3.0-or-later
// Npcap has no device that stands for all: each adapter is opened by itself, and those that come later are not seen.
#include "platform/capture.h"

#include "platform/pcap/capture_filter.h"
#include "platform/shared/cooked_packet.h"
#include "platform/windows/adapters.h"
#include "platform/windows/npcap.h"
#include "platform/windows/wide_text.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

constexpr int snap_bytes = 18 + 60 + 8 + 60 + 60; // Ethernet with a tag, then as the headers may be long
constexpr int wait_ms = 10;

Error failed(std::string why)
{
    return {ErrorCode::System, "capture packets", std::move(why)};
}

std::optional<LinkLayer> linkLayerOf(int type)
{
    switch (type) {
    case DLT_EN10MB:
        return LinkLayer::Ethernet;
    case DLT_NULL:
        return LinkLayer::Family;
    case DLT_RAW:
        return LinkLayer::Ip;
    default:
        return std::nullopt;
    }
}

/// One adapter that is listened to.
struct Tap {
    const Npcap* library = nullptr;
    pcap_t* handle = nullptr;
    LinkLayer layer = LinkLayer::Ethernet;
    std::string name; ///< as users see it
    std::uint32_t index = 0;
    std::array<std::uint8_t, 6> address{};

    Tap() = default;
    Tap(Tap&& other) noexcept
        : library(other.library), handle(std::exchange(other.handle, nullptr)), layer(other.layer), name(std::move(other.name)),
          index(other.index), address(other.address)
    {
    }
    Tap& operator=(Tap&&) = delete;
    ~Tap()
    {
        if (handle != nullptr)
            library->close(handle);
    }

    /// Lets nothing through.
    std::optional<Error> open(const char* device)
    {
        char message[PCAP_ERRBUF_SIZE] = "";
        handle = library->create(device, message);
        if (handle == nullptr)
            return failed(message);
        library->setSnapLength(handle, snap_bytes);
        library->setTimeout(handle, wait_ms);
        if (library->setImmediateMode != nullptr)
            library->setImmediateMode(handle, 1);
        if (const int status = library->activate(handle); status < 0)
            return status == PCAP_ERROR_PERM_DENIED
                       ? Error{ErrorCode::PermissionDenied, "capture packets", "Npcap was installed for administrators only"}
                       : failed(library->errorText(handle));
        const auto known = linkLayerOf(library->dataLink(handle));
        if (!known)
            return failed("this kind of adapter is not known");
        layer = *known;
        bpf_insn nothing = BPF_STMT(BPF_RET | BPF_K, 0);
        bpf_program program{1, &nothing};
        if (library->setNonBlocking(handle, 1, message) != 0 || library->setFilter(handle, &program) != 0)
            return failed(library->errorText(handle));
        return std::nullopt;
    }

    void identify(const IP_ADAPTER_ADDRESSES& adapter)
    {
        name = narrow(adapter.FriendlyName);
        index = adapter.IfIndex != 0 ? adapter.IfIndex : adapter.Ipv6IfIndex;
        if (adapter.PhysicalAddressLength == address.size())
            std::ranges::copy(std::span(adapter.PhysicalAddress).first(address.size()), address.begin());
    }
};

/// "\Device\NPF_{GUID}" is the adapter of that GUID.
const IP_ADAPTER_ADDRESSES* adapterOf(std::string_view device, const Adapters& adapters)
{
    for (const auto* adapter = adapters.first(); adapter != nullptr; adapter = adapter->Next)
        if (device.ends_with(adapter->AdapterName))
            return adapter;
    return nullptr;
}

} // namespace

struct Capture::Parts {
    Npcap library;
    std::vector<Tap> taps;
    std::string interface{};

    explicit Parts(const Npcap& found) : library(found) {}
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    std::optional<Error> openAll()
    {
        const auto adapters = Adapters::read();
        if (!adapters)
            return adapters.error();
        char message[PCAP_ERRBUF_SIZE] = "";
        pcap_if_t* devices = nullptr;
        if (library.findDevices(&devices, message) != 0)
            return failed(message);
        auto none = failed("Npcap shows no adapter");
        for (const auto* device = devices; device != nullptr; device = device->next) {
            const auto* const adapter = adapterOf(device->name, *adapters);
            const bool loopback = std::string_view(device->name).ends_with("Loopback");
            if (adapter == nullptr && !loopback) // a miniport that no IP is bound to
                continue;
            Tap tap;
            tap.library = &library;
            tap.name = "Loopback";
            if (adapter != nullptr)
                tap.identify(*adapter);
            if (const auto error = tap.open(device->name))
                none = *error;
            else
                taps.push_back(std::move(tap));
        }
        library.freeDevices(devices);
        return taps.empty() ? std::optional(none) : std::nullopt;
    }

    std::optional<Error> filter(Tap& tap, const CaptureScope& scope)
    {
        bpf_program compiled{};
        if (library.compile(tap.handle, &compiled, captureFilter(scope).c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
            return failed(library.errorText(tap.handle));
        const int status = library.setFilter(tap.handle, &compiled);
        library.freeCode(&compiled);
        return status != 0 ? std::optional(failed(library.errorText(tap.handle))) : std::nullopt;
    }

    void keep(const Tap& tap, const pcap_pkthdr& header, const std::uint8_t* bytes, std::vector<LivePacket>& packets) const
    {
        LivePacket packet;
        packet.bytes = cookedPacket(tap.layer, {bytes, header.caplen}, tap.index, tap.address);
        if (packet.bytes.empty() || (!interface.empty() && tap.name != interface))
            return;
        packet.time_ns = (std::int64_t{header.ts.tv_sec} * 1'000'000 + header.ts.tv_usec) * 1000;
        packet.wire_bytes = header.len;
        packet.interface = tap.name;
        packets.push_back(std::move(packet));
    }
};

Capture::Capture(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Capture::Capture(Capture&&) noexcept = default;
Capture& Capture::operator=(Capture&&) noexcept = default;
Capture::~Capture() = default;

Result<Capture> Capture::open()
{
    const auto library = Npcap::load();
    if (!library)
        return library.error();
    auto parts = std::make_unique<Parts>(*library);
    if (const auto error = parts->openAll())
        return *error;
    return Capture(std::move(parts));
}

std::optional<Error> Capture::start(const CaptureScope& scope)
{
    for (auto& tap : m_parts->taps)
        if (auto error = m_parts->filter(tap, scope))
            return error;
    m_parts->interface = scope.interface;
    return std::nullopt;
}

/// Nothing that select() can wait for: it says that there is something to look at, see waitForLink().
Socket::Handle Capture::descriptor() const
{
    return 0;
}

Result<std::vector<LivePacket>> Capture::read(std::size_t limit)
{
    std::vector<LivePacket> packets;
    for (auto& tap : m_parts->taps) {
        pcap_pkthdr* header = nullptr;
        const u_char* bytes = nullptr;
        int status = 1;
        while (packets.size() < limit && (status = m_parts->library.next(tap.handle, &header, &bytes)) == 1)
            m_parts->keep(tap, *header, bytes, packets);
        if (status < 0)
            return failed(m_parts->library.errorText(tap.handle));
    }
    // Each adapter has its own row.
    std::ranges::stable_sort(packets, {}, &LivePacket::time_ns);
    return packets;
}

CaptureCounts Capture::counts()
{
    CaptureCounts sum;
    for (const auto& tap : m_parts->taps) {
        pcap_stat stat{};
        if (m_parts->library.stats(tap.handle, &stat) != 0)
            continue;
        sum.received += stat.ps_recv;
        sum.dropped += stat.ps_drop;
        sum.interface_dropped += stat.ps_ifdrop;
    }
    return sum;
}

bool Capture::interfacePresent()
{
    const auto adapters = Adapters::read();
    return m_parts->interface.empty() || !adapters || adapters->byName(m_parts->interface) != nullptr;
}

} // namespace deadair::platform
