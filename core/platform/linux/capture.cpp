// SPDX-License-Identifier: GPL-3.0-or-later
// On Linux libpcap's "any" device: cooked packets of all interfaces (LINKTYPE_LINUX_SLL2), VLAN tags already taken off
// by the kernel. A packet that passes several interfaces (VLAN, bridge, bond) is seen on each, and says on which.
#include "platform/capture.h"

#include "platform/pcap/capture_filter.h"
#include "platform/pcap/pcap_library.h"
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
constexpr std::size_t sll2_bytes = 20;
constexpr std::size_t interface_index_at = 4;
constexpr int link_type_sll2 = 276;

// The longest IPv4 header and an ICMP error that quotes as much and a TCP header.
constexpr int snap_bytes = sll2_bytes + 60 + 8 + 60 + 60;
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
    PcapLibrary pcap;
    pcap_t* handle = nullptr;
    Socket asking; ///< for ioctl(), opened early: later the process may not open any
    std::string interface;
    std::map<int, std::string> names;

    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts()
    {
        if (handle != nullptr)
            pcap.close(handle);
    }

    [[nodiscard]] Error error(ErrorCode code) const { return {code, "capture packets", pcap.errorText(handle)}; }

    std::optional<Error> activate()
    {
        char message[PCAP_ERRBUF_SIZE] = "";
        handle = pcap.create("any", message);
        if (handle == nullptr)
            return Error{ErrorCode::System, "capture packets", message};
        pcap.setSnapLength(handle, snap_bytes);
        pcap.setImmediateMode(handle, 1);
        pcap.setBufferSize(handle, buffer_bytes);
        pcap.setTimestampPrecision(handle, PCAP_TSTAMP_PRECISION_NANO);
        if (const int status = pcap.activate(handle); status < 0) {
            const bool denied = status == PCAP_ERROR_PERM_DENIED || status == PCAP_ERROR_PROMISC_PERM_DENIED;
            return denied ? Error{ErrorCode::PermissionDenied, "capture packets", "needs CAP_NET_RAW"}
                          : error(ErrorCode::System);
        }
        if (pcap.setDataLink(handle, link_type_sll2) != 0)
            return Error{ErrorCode::Unavailable, "capture packets", "needs libpcap 1.10 or newer"};
        if (pcap.setNonBlocking(handle, 1, message) != 0)
            return Error{ErrorCode::System, "capture packets", message};
        bpf_insn nothing = BPF_STMT(BPF_RET | BPF_K, 0);
        bpf_program program{1, &nothing};
        if (pcap.setFilter(handle, &program) != 0)
            return error(ErrorCode::System);
        return std::nullopt;
    }

    const std::string& nameOf(int index)
    {
        auto& name = names[index];
        ifreq request{};
        request.ifr_ifindex = index;
        if (name.empty() && ::ioctl(platform::descriptor(asking), SIOCGIFNAME, &request) == 0)
            name.assign(request.ifr_name, ::strnlen(request.ifr_name, sizeof request.ifr_name));
        return name;
    }

    void keep(const pcap_pkthdr& header, std::span<const std::uint8_t> bytes, std::vector<LivePacket>& packets)
    {
        if (bytes.size() < sll2_bytes)
            return;
        const auto& name = nameOf(static_cast<int>(bigEndian(bytes.subspan(interface_index_at, 4))));
        if (!interface.empty() && name != interface)
            return;
        const auto protocol = static_cast<std::uint16_t>(bigEndian(bytes.first(2)));
        const auto kept = bytes.first(sll2_bytes + headerBytes(protocol, bytes.subspan(sll2_bytes)));
        LivePacket packet;
        packet.time_ns =
            std::int64_t{header.ts.tv_sec} * 1'000'000'000 + header.ts.tv_usec; // nanoseconds, as asked for
        packet.wire_bytes = header.len;
        packet.interface = name;
        packet.bytes.assign(kept.begin(), kept.end());
        packets.push_back(std::move(packet));
    }
};

Capture::Capture(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Capture::Capture(Capture&&) noexcept = default;
Capture& Capture::operator=(Capture&&) noexcept = default;
Capture::~Capture() = default;

Result<Capture> Capture::open()
{
    auto library = PcapLibrary::load();
    if (!library)
        return library.error();
    auto parts = std::make_unique<Parts>();
    parts->pcap = *library;
    parts->asking = openSocket(AF_INET, SOCK_DGRAM, 0);
    if (auto failed = parts->activate())
        return *failed;
    return Capture(std::move(parts));
}

std::optional<Error> Capture::start(const CaptureScope& scope)
{
    auto& parts = *m_parts;
    bpf_program program{};
    if (parts.pcap.compile(parts.handle, &program, captureFilter(scope).c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return parts.error(ErrorCode::System);
    const int status = parts.pcap.setFilter(parts.handle, &program);
    parts.pcap.freeCode(&program);
    if (status != 0)
        return parts.error(ErrorCode::System);
    parts.interface = scope.interface;
    return std::nullopt;
}

Socket::Handle Capture::descriptor() const
{
    return m_parts->pcap.selectableDescriptor(m_parts->handle);
}

Result<std::vector<LivePacket>> Capture::read(std::size_t limit)
{
    struct Receiver {
        Parts& parts;
        std::vector<LivePacket> packets;
    } receiver{*m_parts, {}};
    const auto receive = [](u_char* user, const pcap_pkthdr* header, const u_char* bytes) {
        auto* const to = reinterpret_cast<Receiver*>(user);
        to->parts.keep(*header, {bytes, header->caplen}, to->packets);
    };
    const int count =
        m_parts->pcap.dispatch(m_parts->handle, static_cast<int>(limit), receive, reinterpret_cast<u_char*>(&receiver));
    if (count < 0)
        return m_parts->error(ErrorCode::System);
    return std::move(receiver.packets);
}

CaptureCounts Capture::counts()
{
    pcap_stat stat{};
    if (m_parts->pcap.stats(m_parts->handle, &stat) != 0)
        return {};
    return {stat.ps_recv, stat.ps_drop, stat.ps_ifdrop};
}

bool Capture::interfacePresent()
{
    ifreq request{};
    std::ranges::copy(m_parts->interface.substr(0, sizeof request.ifr_name - 1), request.ifr_name);
    return m_parts->interface.empty() || ::ioctl(platform::descriptor(m_parts->asking), SIOCGIFINDEX, &request) == 0;
}

} // namespace deadair::platform
