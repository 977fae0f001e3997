// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pcap/pcap_device.h"

namespace deadair::platform
{
namespace
{

constexpr auto capturing = "capture packets";

} // namespace

Result<PcapDevice> PcapDevice::open(const PcapLibrary& library, const Request& request)
{
    char message[PCAP_ERRBUF_SIZE] = "";
    auto* const handle = library.create(request.name.c_str(), message);
    if (handle == nullptr)
        return Error{ErrorCode::System, capturing, message};
    PcapDevice device(library, handle);
    if (auto failed = device.activate(request))
        return std::move(*failed);
    return device;
}

std::optional<Error> PcapDevice::activate(const Request& request)
{
    auto* const handle = m_handle.get();
    m_pcap.setSnapLength(handle, snap_bytes);
    m_pcap.setImmediateMode(handle, 1);
    m_pcap.setBufferSize(handle, request.buffer_bytes);
    m_pcap.setTimestampPrecision(handle, PCAP_TSTAMP_PRECISION_NANO); // refused where the kernel tells microseconds
    if (const int status = m_pcap.activate(handle); status < 0) {
        const bool denied = status == PCAP_ERROR_PERM_DENIED || status == PCAP_ERROR_PROMISC_PERM_DENIED;
        return denied ? Error{ErrorCode::PermissionDenied, capturing, request.right} : error(ErrorCode::System);
    }
    if (request.link_type && m_pcap.setDataLink(handle, *request.link_type) != 0)
        return Error{ErrorCode::Unavailable, capturing, "needs libpcap 1.10 or newer"};
    if (char message[PCAP_ERRBUF_SIZE] = ""; m_pcap.setNonBlocking(handle, 1, message) != 0)
        return Error{ErrorCode::System, capturing, message};
    return letThrough({});
}

std::optional<Error> PcapDevice::letThrough(const std::string& filter, const std::string& coarser)
{
    bpf_insn nothing = BPF_STMT(BPF_RET | BPF_K, 0);
    bpf_program program{1, &nothing};
    if (filter.empty())
        return m_pcap.setFilter(m_handle.get(), &program) == 0 ? std::nullopt : std::optional(error(ErrorCode::System));
    if (m_pcap.compile(m_handle.get(), &program, filter.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return error(ErrorCode::System);
    // BPF_MAXINSNS of macOS. What its kernel refuses libpcap does itself, behind the program that the kernel had before.
    constexpr u_int longest = 512;
    std::optional<Error> failed;
    if (program.bf_len > longest && !coarser.empty())
        failed = letThrough(coarser);
    if (!failed && m_pcap.setFilter(m_handle.get(), &program) != 0)
        failed = error(ErrorCode::System);
    m_pcap.freeCode(&program);
    return failed;
}

Result<int> PcapDevice::read(std::size_t limit, const OnPacket& on_packet)
{
    struct Receiver {
        const OnPacket& on_packet;
        std::int64_t fraction_ns;
    } receiver{on_packet, m_pcap.timestampPrecision(m_handle.get()) == PCAP_TSTAMP_PRECISION_NANO ? 1 : 1000};
    const auto receive = [](u_char* user, const pcap_pkthdr* header, const u_char* bytes) {
        const auto* const to = reinterpret_cast<const Receiver*>(user);
        const auto time_ns = std::int64_t{header->ts.tv_sec} * 1'000'000'000 + header->ts.tv_usec * to->fraction_ns;
        to->on_packet(time_ns, header->len, {bytes, header->caplen});
    };
    const int most = limit == 0 ? -1 : static_cast<int>(limit);
    const int count = m_pcap.dispatch(m_handle.get(), most, receive, reinterpret_cast<u_char*>(&receiver));
    if (count < 0)
        return error(ErrorCode::System);
    return count;
}

int PcapDevice::linkType() const
{
    return m_pcap.dataLink(m_handle.get());
}

Socket::Handle PcapDevice::descriptor() const
{
    return m_pcap.selectableDescriptor(m_handle.get());
}

CaptureCounts PcapDevice::counts() const
{
    pcap_stat stat{};
    if (m_pcap.stats(m_handle.get(), &stat) != 0)
        return {};
    return {stat.ps_recv, stat.ps_drop, stat.ps_ifdrop};
}

Error PcapDevice::error(ErrorCode code) const
{
    return {code, capturing, m_pcap.errorText(m_handle.get())};
}

} // namespace deadair::platform
